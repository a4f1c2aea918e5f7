package de.wirkungskreis.haushalt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.haushalt.Haushaltsplan.Aufteilung;
import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung.Richtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.programm.Programm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HaushaltsrechnungTest {

    static final Programmjahr J2021 = new Programmjahr(2021);
    static final Programmjahr J2022 = new Programmjahr(2022);

    @Test
    void umschichtungInsVerwaltungsbudgetMindertDieVerfuegbarenMittel() {
        // 12,6 − 0,8 = 11,8 Mio. und 13,2 − 1,4 = 11,8 Mio.
        assertThat(herford().verfuegbar(J2022)).isEqualTo(Euro.ganze(11_800_000));
        assertThat(herford().verfuegbar(J2021)).isEqualTo(Euro.ganze(11_800_000));
    }

    @Test
    void dieDifferenzenZumVorjahrSindMinus600000Plus600000UndNull() {
        var zeilen = Haushaltsansicht.von(herford(), schluessel -> schluessel).reihen();
        assertThat(zeilen.subList(0, 3)).extracting(r -> r.zellen().get(2).text())
                .containsExactly("\u2212 600.000", "+ 600.000", "0");
        assertThat(zeilen.subList(0, 3)).extracting(r -> r.zellen().get(0).text())
                .containsExactly("12.600.000", "\u2212 800.000", "11.800.000");
    }

    @Test
    void umschichtungAusDemVerwaltungsbudgetErhoehtDieVerfuegbarenMittel() {
        // Bremen 2024: 2,7 Mio. aus dem Verwaltungsbudget: 10,0 + 2,7 = 12,7 Mio.
        var plan = plan(List.of(zugang("a", J2022, 10_000_000, Finanzierungsquelle.BUND_EGT)),
                List.of(umschichtung(J2022, Richtung.VERWALTUNG_AN_EGT, 2_700_000)), List.of());
        assertThat(plan.verfuegbar(J2022)).isEqualTo(Euro.ganze(12_700_000));
    }

    @Test
    void mehrereUmschichtungenInBeideRichtungenWerdenVerrechnet() {
        // 10,0 − 0,5 + 0,2 = 9,7 Mio.
        var plan = plan(List.of(zugang("a", J2022, 10_000_000, Finanzierungsquelle.BUND_EGT)),
                List.of(umschichtung(J2022, Richtung.EGT_AN_VERWALTUNG, 500_000),
                        umschichtung(J2022, Richtung.VERWALTUNG_AN_EGT, 200_000)), List.of());
        assertThat(plan.verfuegbar(J2022)).isEqualTo(Euro.ganze(9_700_000));
    }

    @Test
    void kreisUndLandesmittelKommenNieInDenEingliederungstitel() {
        var plan = plan(List.of(zugang("a", J2022, 12_600_000, Finanzierungsquelle.BUND_EGT),
                zugang("b", J2022, 500_000, Finanzierungsquelle.KREIS),
                zugang("c", J2022, 300_000, Finanzierungsquelle.LAND)), List.of(), List.of());
        assertThat(plan.erwartet(J2022)).isEqualTo(Euro.ganze(12_600_000));
        assertThat(Haushaltsrechnung.andereKassen(plan)).extracting(Zugang::schluessel).containsExactly("b", "c");
    }

    @Test
    void dieUmschichtungsquoteIst2022Rund6_35Prozent() {
        // 0,8 / 12,6 = 6,349 %, 1,4 / 13,2 = 10,606 %
        assertThat(Haushaltsrechnung.umschichtungsquote(herford(), J2022)).hasValueSatisfying(q ->
                assertThat(q).isEqualByComparingTo("6.35"));
        assertThat(Haushaltsrechnung.umschichtungsquote(herford(), J2021)).hasValueSatisfying(q ->
                assertThat(q).isEqualByComparingTo("10.61"));
        assertThat(Haushaltsrechnung.umschichtungsquote(Haushaltsplan.leer(), J2022)).isEmpty();
    }

    @Test
    void eineUnbekannteAufteilungWirdNichtAusDemRestErrechnet() {
        var plan = plan(herford().zugaenge(), herford().umschichtungen(),
                List.of(new Aufteilung(J2022, Euro.ganze(4_000_000), null)));
        assertThat(Haushaltsrechnung.luecke(plan, J2022)).isEmpty();
        var neugeschaeft = Haushaltsansicht.von(plan, s -> s).reihen().get(4);
        assertThat(neugeschaeft.zellen().get(0).text()).isEqualTo("–");
    }

    @Test
    void vorbindungenUndNeugeschaeftDieNichtAufgehenFallenAuf() {
        // 11,8 − (4,0 + 7,5) = 0,3 Mio.
        var plan = plan(herford().zugaenge(), herford().umschichtungen(),
                List.of(new Aufteilung(J2022, Euro.ganze(4_000_000), Euro.ganze(7_500_000))));
        assertThat(Haushaltsrechnung.luecke(plan, J2022)).contains(Euro.ganze(300_000));
        assertThat(Haushaltsansicht.von(plan, s -> s).jahre().get(0).luecke())
                .isEqualTo(new Haushaltsansicht.Luecke("300.000", true));
    }

    @Test
    void vorlaeufigeHaushaltsfuehrungGibtVorbindungenGanzUndVomRestDenFreigegebenenAnteil() {
        // 3,9 + 45 % × (11,8 − 3,9) = 3,9 + 3,555 = 7,455 Mio.
        var plan = plan(List.of(vorlaeufig("a", 11_800_000, "45")), List.of(),
                List.of(new Aufteilung(J2022, Euro.ganze(3_900_000), null)));
        assertThat(Haushaltsrechnung.vorlaeufig(plan, J2022)).hasValueSatisfying(v ->
                assertThat(v.verfuegbar()).isEqualTo(Euro.ganze(7_455_000)));
        assertThat(Haushaltsansicht.von(plan, s -> s).jahre().get(0).vorlaeufig()).isEqualTo(new Haushaltsansicht.Vorlaeufig(
                "7.455.000", "3.900.000 + 45 % × (11.800.000 \u2212 3.900.000) = 7.455.000"));
    }

    @Test
    void zugaengeOhneBegrenzungKommenGanzDazu() {
        // 3,9 + 45 % × (11,8 − 3,9) + 0,2 = 7,655 Mio.; Mittel des Kreises zählen nicht
        var plan = plan(List.of(vorlaeufig("a", 11_800_000, "45"), zugang("b", J2022, 200_000, Finanzierungsquelle.BUND_EGT),
                zugang("c", J2022, 500_000, Finanzierungsquelle.KREIS)), List.of(),
                List.of(new Aufteilung(J2022, Euro.ganze(3_900_000), null)));
        assertThat(Haushaltsrechnung.vorlaeufig(plan, J2022).orElseThrow().verfuegbar()).isEqualTo(Euro.ganze(7_655_000));
    }

    @Test
    void vorbindungenUeberDemAnsatzWerdenTrotzdemErfuellt() {
        // 4,0 + 45 % × 0 = 4,0 Mio., nicht 4,0 − 0,45
        var plan = plan(List.of(vorlaeufig("a", 3_000_000, "45")), List.of(),
                List.of(new Aufteilung(J2022, Euro.ganze(4_000_000), null)));
        assertThat(Haushaltsrechnung.vorlaeufig(plan, J2022).orElseThrow().verfuegbar()).isEqualTo(Euro.ganze(4_000_000));
    }

    @Test
    void ohneVorbindungenOderMitZweiAnteilenLaesstSichNichtsVorlaeufigesSagen() {
        var ohne = plan(List.of(vorlaeufig("a", 11_800_000, "45")), List.of(), List.of());
        assertThat(Haushaltsrechnung.vorlaeufig(ohne, J2022)).isEmpty();
        assertThat(Haushaltsansicht.von(ohne, s -> s).jahre().get(0).vorlaeufig())
                .isEqualTo(new Haushaltsansicht.Vorlaeufig(null, null));
        var zwei = plan(List.of(vorlaeufig("a", 8_000_000, "45"), vorlaeufig("b", 1_000_000, "50")), List.of(),
                List.of(new Aufteilung(J2022, Euro.ganze(3_900_000), null)));
        assertThat(Haushaltsrechnung.vorlaeufig(zwei, J2022)).isEmpty();
        assertThat(Haushaltsansicht.von(herford(), s -> s).jahre().get(0).vorlaeufig()).isNull();
    }

    private static Zugang vorlaeufig(String schluessel, long betrag, String prozent) {
        return new Zugang(schluessel, J2022, Zugang.Art.ZUTEILUNG, "Zuteilung", Euro.ganze(betrag), Finanzierungsquelle.BUND_EGT,
                new java.math.BigDecimal(prozent), null);
    }

    @Test
    void derBetragEinerUmschichtungHatKeinVorzeichen() {
        assertThatThrownBy(() -> umschichtung(J2022, Richtung.EGT_AN_VERWALTUNG, -1))
                .hasMessageContaining("die Richtung sagt, wohin");
    }

    @Test
    void imNaechstenJahrWirdDerPlanZurVergleichsspalteUndNeueZugaengeFehlen() {
        var alt = new Programm(1, new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)), null);
        var neu = new Programm(2, new Zeitraum(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)), 1L);
        var plan = Haushaltsinhalt.fortgefuehrt(herford(), alt, neu);
        assertThat(plan.spalten()).containsExactly(new Spalte(new Programmjahr(2023), false, Wertart.PLAN, "2023"),
                new Spalte(J2022, true, Wertart.PLAN, "nachrichtlich 2022"));
        assertThat(plan.erwartet(new Programmjahr(2023))).isEqualTo(Euro.NULL);
        assertThat(plan.verfuegbar(J2022)).isEqualTo(Euro.ganze(11_800_000));
        assertThat(plan.zugaenge()).extracting(Zugang::jahr).containsOnly(J2022);
    }

    @Test
    void einZweijahresprogrammZeigtBeidePlanjahreMitIhrerDifferenz() {
        var j2023 = new Programmjahr(2023);
        var plan = new Haushaltsplan(Haushaltsplan.leer().beschriftung(),
                List.of(new Spalte(J2022, false, Wertart.PLAN, "2022"), new Spalte(j2023, false, Wertart.PLAN, "2023"),
                        new Spalte(J2021, true, Wertart.IST_ENDGUELTIG, "Ist 2021")),
                List.of(zugang("a", J2022, 10, Finanzierungsquelle.BUND_EGT), zugang("b", j2023, 12,
                        Finanzierungsquelle.BUND_EGT), zugang("c", J2021, 9, Finanzierungsquelle.BUND_EGT)),
                List.of(), List.of(), 0);
        var ansicht = Haushaltsansicht.von(plan, s -> "Differenz");
        assertThat(ansicht.koepfe()).hasSize(5).last().extracting(Haushaltsansicht.Kopf::text)
                .isEqualTo("Differenz 2023 / 2021");
        // 10 − 9 = 1 und 12 − 9 = 3
        assertThat(ansicht.reihen().get(0).zellen()).extracting(Haushaltsansicht.Zelle::text)
                .containsExactly("10", "12", "9", "+ 1", "+ 3");
    }

    static Haushaltsplan herford() {
        return plan(List.of(zugang("z22", J2022, 12_600_000, Finanzierungsquelle.BUND_EGT),
                zugang("z21", J2021, 13_200_000, Finanzierungsquelle.BUND_EGT)),
                List.of(umschichtung(J2022, Richtung.EGT_AN_VERWALTUNG, 800_000),
                        umschichtung(J2021, Richtung.EGT_AN_VERWALTUNG, 1_400_000)), List.of());
    }

    private static Haushaltsplan plan(List<Zugang> zugaenge, List<Umschichtung> umschichtungen, List<Aufteilung> teile) {
        return new Haushaltsplan(Haushaltsplan.leer().beschriftung(),
                List.of(new Spalte(J2022, false, Wertart.PLAN, "2022"),
                        new Spalte(J2021, true, Wertart.UNBENANNT, "nachrichtlich 2021")),
                zugaenge, umschichtungen, teile, 0);
    }

    private static Zugang zugang(String schluessel, Programmjahr jahr, long euro, Finanzierungsquelle quelle) {
        return new Zugang(schluessel, jahr, Zugang.Art.ZUTEILUNG, "Zuteilung", Euro.ganze(euro), quelle, null, null);
    }

    private static Umschichtung umschichtung(Programmjahr jahr, Richtung richtung, long euro) {
        return new Umschichtung("u" + jahr + richtung + euro, jahr, richtung, "Umschichtung", Euro.ganze(euro), null);
    }
}
