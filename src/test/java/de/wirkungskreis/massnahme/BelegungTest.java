package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Beispielmassnahme.mit;
import static de.wirkungskreis.massnahme.Beispielmassnahme.plaetze;
import static de.wirkungskreis.massnahme.Beispielmassnahme.satz;
import static de.wirkungskreis.massnahme.Beispielmassnahme.zahlen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Belegungsquelle.Monatszahlen;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz.Bezug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class BelegungTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);

    @Test
    void einAnteilAlsMindestmengeWirdAufGanzePlaetzeAufgerundet() {
        // 70 % von 12 = 8,4 → 9
        assertThat(plaetze(12, null, 70_00).mindestmenge()).isEqualTo(9);
        // 75 % von 12 = 9
        assertThat(plaetze(12, null, 75_00).mindestmenge()).isEqualTo(9);
        assertThat(plaetze(12, 5, null).mindestmenge()).isEqualTo(5);
        assertThat(plaetze(12, null, null).mindestmenge()).isZero();
    }

    @Test
    void dieMindestmengeIstNichtGroesserAlsDiePlaetze() {
        assertThatThrownBy(() -> plaetze(12, 13, null)).hasMessageContaining("zwischen 0 und der Zahl der Plätze (12)");
        assertThatThrownBy(() -> plaetze(12, 5, 50_00)).hasMessageContaining("nicht beides");
    }

    @Test
    void bezahltWirdWasBesetztIstMindestensDieMindestmenge() {
        var monat = monat(plaetze(12, null, 70_00), satz(Bezug.TEILNEHMERMONAT, 600), 7);
        assertThat(monat.bezahlt()).contains(9);                         // max(7, 9)
        assertThat(monat.leer()).contains(2);                            // 9 − 7
        assertThat(monat.leerstand()).contains(Euro.ganze(1200));        // 2 × 600 €
        assertThat(monat.kosten()).contains(Euro.ganze(5400));           // 9 × 600 €
    }

    @Test
    void ueberDerMindestmengeSiehtNiemandLeerstand() {
        var monat = monat(plaetze(12, null, 70_00), satz(Bezug.TEILNEHMERMONAT, 600), 11);
        assertThat(monat.bezahlt()).contains(11);
        assertThat(monat.leerstand()).contains(Euro.NULL);
    }

    @Test
    void werJePlatzZahltZahltAllePlaetze() {
        var monat = monat(plaetze(12, null, null), satz(Bezug.PLATZMONAT, 600), 7);
        assertThat(monat.bezahlt()).contains(12);
        assertThat(monat.leerstand()).contains(Euro.ganze(3000));        // 5 × 600 €
    }

    @Test
    void werJeTeilnehmerOhneMindestmengeZahltHatKeinenLeerstand() {
        var monat = monat(plaetze(12, null, null), satz(Bezug.TEILNEHMERMONAT, 600), 7);
        assertThat(monat.bezahlt()).contains(7);
        assertThat(monat.leerstand()).contains(Euro.NULL);
    }

    @Test
    void dieMehraufwandsentschaedigungBekommtNurWerDaIst() {
        var person = new Kostensatz(Beispielmassnahme.JAHR, Kostensatz.Art.MEHRAUFWANDSENTSCHAEDIGUNG, Bezug.TEILNEHMERMONAT,
                Euro.ganze(120));
        var massnahme = mit(List.of(plaetze(10, null, null)), List.of(satz(Bezug.PLATZMONAT, 400), person), List.of());
        var monat = Belegung.von(massnahme, List.of(zahlen(3, 6)), HEUTE).monate().get(2);
        assertThat(monat.kosten()).contains(Euro.ganze(4720));           // 10 × 400 € + 6 × 120 €
        assertThat(monat.leerstand()).contains(Euro.ganze(1600));        // 4 × 400 €
    }

    @Test
    void ohneZaehlungGibtEsKeineNullSondernKeineZahl() {
        var belegung = Belegung.von(mit(List.of(plaetze(12, null, 70_00)), List.of(satz(Bezug.TEILNEHMERMONAT, 600)), List.of()),
                List.of(), HEUTE);
        assertThat(belegung.gezaehlt()).isFalse();
        assertThat(belegung.monate()).hasSize(10).allSatisfy(m -> {
            assertThat(m.besetzt()).isEmpty();
            assertThat(m.bezahlt()).isEmpty();
            assertThat(m.leerstand()).isEmpty();
        });
        assertThat(Bilanz.von(belegung).gezaehlt()).isFalse();
    }

    @Test
    void dieBilanzZaehltNurGezaehlteMonate() {
        var massnahme = mit(List.of(plaetze(12, null, 70_00)), List.of(satz(Bezug.TEILNEHMERMONAT, 600)), List.of());
        var januar = new Monatszahlen("coaching-center", YearMonth.of(2022, 1), 8, 7, 8, 3, 1, 0, 0, 0);
        var februar = new Monatszahlen("coaching-center", YearMonth.of(2022, 2), 11, 11, 6, 2, 3, 2, 4, 2);
        var bilanz = Bilanz.von(Belegung.von(massnahme, List.of(januar, februar), HEUTE));
        assertThat(bilanz.monate()).isEqualTo(2);
        assertThat(bilanz.auslastung()).contains(new BigDecimal("75.0"));     // (7 + 11) / (12 + 12)
        assertThat(bilanz.frauenanteil()).contains(new BigDecimal("35.7"));   // (3 + 2) / (8 + 6)
        assertThat(bilanz.abbruchquote()).contains(new BigDecimal("50.0"));   // 2 / (1 + 3)
        assertThat(bilanz.erfolgsquote()).contains(new BigDecimal("50.0"));   // 2 / 4
        assertThat(bilanz.kosten()).isEqualTo(Euro.ganze(12_000));            // (9 + 11) × 600 €
        assertThat(bilanz.kostenJeErfolg()).contains(Euro.ganze(6_000));      // 12.000 € / 2
        assertThat(bilanz.leerstand()).isEqualTo(Euro.ganze(1_200));          // (9 − 7) × 600 €
    }

    @Test
    void werNachDemEndeInArbeitIstZaehltInDerBilanz() {
        // Ende 31.12.2022, Austritte im Dezember, Verbleib im Juni 2023: 12 von 20 in Arbeit = 60,0 %
        var massnahme = mit(List.of(plaetze(12, null, 70_00)), List.of(satz(Bezug.TEILNEHMERMONAT, 600)), List.of());
        var dezember = new Monatszahlen("coaching-center", YearMonth.of(2022, 12), 20, 0, 0, 0, 20, 0, 0, 0);
        var juni = new Monatszahlen("coaching-center", YearMonth.of(2023, 6), 0, 0, 0, 0, 0, 0, 20, 12);
        var bilanz = Bilanz.von(Belegung.von(massnahme, List.of(dezember, juni), LocalDate.of(2023, 7, 1)));
        assertThat(bilanz.erfolgsquote()).contains(new BigDecimal("60.0"));
        assertThat(bilanz.kosten()).isEqualTo(Euro.ganze(5_400));              // 9 × 600 €, der Juni kostet nichts
        assertThat(bilanz.kostenJeErfolg()).contains(Euro.ganze(450));         // 5.400 € / 12
    }

    @Test
    void werOhneVereinbartePlaetzeTeilnimmtLastetNichtsAus() {
        var halbjahr = new Massnahme.Platzkontingent(new Zeitraum(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 1, 1)), 12, null, null);
        var massnahme = mit(List.of(halbjahr), List.of(), List.of());
        var bilanz = Bilanz.von(Belegung.von(massnahme, List.of(zahlen(6, 10), zahlen(7, 10)), HEUTE));
        assertThat(bilanz.auslastung()).contains(new BigDecimal("83.3"));      // 10 von 12 im Juli; der Juni hat keine Plätze
    }

    @Test
    void jederKostensatzHatSeineEigeneMindestmenge() {
        var jePlatz = new Kostensatz(Beispielmassnahme.JAHR, Kostensatz.Art.SONSTIGE, Bezug.PLATZMONAT, Euro.ganze(100));
        var massnahme = mit(List.of(plaetze(10, null, null)), List.of(satz(Bezug.TEILNEHMERMONAT, 500), jePlatz), List.of());
        var monat = Belegung.von(massnahme, List.of(zahlen(3, 4)), HEUTE).monate().get(2);
        assertThat(monat.kosten()).contains(Euro.ganze(3_000));                // 4 × 500 € + 10 × 100 €
        assertThat(monat.leerstand()).contains(Euro.ganze(600));               // 6 × 100 €
    }

    @Test
    void wasVerworfenIstStehtNichtLeer() {
        var verworfen = mit(de.wirkungskreis.planung.Planzeile.Beschaffungsweg.EIGEN, List.of(plaetze(20, null, 70_00)),
                List.of(satz(Bezug.PLATZMONAT, 600)), List.of(), null, Zustand.IDEE, Zustand.VERWORFEN);
        assertThat(Belegung.von(verworfen, List.of(zahlen(3, 0)), HEUTE).monate()).isEmpty();
    }

    @Test
    void eineFehlendePreisangabeMachtDieKostenUnbekanntUndNichtKleiner() {
        var massnahme = mit(List.of(plaetze(12, null, 70_00)), List.of(), List.of());
        var bilanz = Bilanz.von(Belegung.von(massnahme, List.of(zahlen(1, 7)), HEUTE));
        assertThat(bilanz.kostenUnvollstaendig()).isTrue();
    }

    @Test
    void einePauschaleZaehltEinmal() {
        var massnahme = mit(List.of(plaetze(12, null, null)), List.of(satz(Bezug.PAUSCHAL, 30_000)), List.of());
        var bilanz = Bilanz.von(Belegung.von(massnahme, List.of(zahlen(1, 7), zahlen(2, 8)), HEUTE));
        assertThat(bilanz.kosten()).isEqualTo(Euro.ganze(30_000));
        assertThat(bilanz.kostenUnvollstaendig()).isFalse();
    }

    private static Belegung.Monat monat(Massnahme.Platzkontingent plaetze, Kostensatz satz, int besetzt) {
        return Belegung.von(mit(List.of(plaetze), List.of(satz), List.of()), List.of(zahlen(3, besetzt)), HEUTE).monate().get(2);
    }
}
