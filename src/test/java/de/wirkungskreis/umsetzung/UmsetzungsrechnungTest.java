package de.wirkungskreis.umsetzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Platzkontingent;
import de.wirkungskreis.massnahme.Massnahme.Verlaufseintrag;
import de.wirkungskreis.massnahme.Zustand;
import de.wirkungskreis.planung.Instrumentgruppe;
import de.wirkungskreis.planung.Monatsprofil;
import de.wirkungskreis.planung.Planspalte;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.planung.Planwert;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.planung.Planzeile.Beschaffungsweg;
import de.wirkungskreis.teilnahme.Zahlen.Gezaehlt;
import de.wirkungskreis.teilnahme.Zahlen.Monatszahl;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UmsetzungsrechnungTest {

    private static final Programmjahr JAHR = new Programmjahr(2022);
    private static final YearMonth MAERZ = YearMonth.of(2022, 3);

    private static Planzeile zeile(String schluessel, Planzeile.Rolle rolle, List<String> ableitung, long wert, List<Monatsprofil> profile) {
        return new Planzeile(schluessel, schluessel, schluessel, rolle, ableitung, null, null, null, null, null, List.of(),
                rolle == Planzeile.Rolle.ABGELEITET ? List.of() : List.of(new Planwert(JAHR, Einheit.EINTRITTE, wert, Genauigkeit.EXAKT)),
                profile, 0);
    }

    private static Planung plan(Einheit einheit, Planzeile... zeilen) {
        return new Planung(List.of(new Planspalte(JAHR, false, Wertart.PLAN, "2022")),
                List.of(new Instrumentgruppe("gruppe", "Gruppe", einheit, true, List.of(zeilen), 0)), null, List.of(), 0);
    }

    private static Monatszahl zahl(String instrument, int monat, int eintritte, int bestand, int austritte, int abbrueche) {
        return new Monatszahl(YearMonth.of(2022, monat), instrument, "", 0, bestand, 0, eintritte, 0, austritte, abbrueche, 0, 0, eintritte);
    }

    private static Umsetzungsrechnung rechnung(Planung plan, List<Monatszahl> zahlen, boolean gezaehlt) {
        return rechnung(plan, zahlen, List.of(), gezaehlt ? new Gezaehlt(YearMonth.of(2022, 1), MAERZ, Map.of()) : new Gezaehlt(null, MAERZ, Map.of()));
    }

    private static Umsetzungsrechnung rechnung(Planung plan, List<Monatszahl> zahlen, List<Massnahme> massnahmen, Gezaehlt gezaehlt) {
        return new Umsetzungsrechnung(plan, 1, JAHR, MAERZ, zahlen, Map.of(), massnahmen, gezaehlt);
    }

    @Test
    void bis_Maerz_sind_ein_Viertel_von_198_geplant_51_und_eingetreten_40_das_sind_11_zu_wenig() {
        // gleichmäßig: 198 : 12 = 16 Rest 6, also 17 + 17 + 17 = 51; 15 + 12 + 13 = 40; 40 − 51 = − 11
        var zeile = zeile("mabe-vergabe", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 198, List.of());
        var stand = rechnung(plan(Einheit.EINTRITTE, zeile), List.of(zahl("mabe-vergabe", 1, 15, 15, 0, 0), zahl("mabe-vergabe", 2, 12, 22, 5, 2),
                zahl("mabe-vergabe", 3, 13, 30, 5, 1)), true).stand(zeile);
        assertThat(stand.planBisher()).hasValue(51);
        assertThat(stand.ist()).hasValue(40);
        assertThat(stand.differenz()).hasValue(-11);
        assertThat(stand.bestand()).as("der letzte Monat, keine Summe").hasValue(30);
        assertThat(stand.summe(Zeilenstand.Monat::abbrueche)).as("von 10 Austritten").isEqualTo(3);
        assertThat(stand.angenommen()).isTrue();
    }

    @Test
    void ein_eigenes_Monatsprofil_gilt_vor_der_gleichmaessigen_Verteilung() {
        // 40 + 0 + 60 = 100 von 150
        var profil = new Monatsprofil(JAHR, Einheit.EINTRITTE, Monatsprofil.Art.VON_HAND,
                IntStream.range(0, 12).mapToObj(i -> i == 0 ? 40L : i == 2 ? 60L : i == 11 ? 50L : 0L).toList());
        var zeile = zeile("agh", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 150, List.of(profil));
        var stand = rechnung(plan(Einheit.EINTRITTE, zeile), List.of(), true).stand(zeile);
        assertThat(stand.planBisher()).hasValue(100);
        assertThat(stand.ist()).as("gezählt, und niemand war da").hasValue(0);
        assertThat(stand.angenommen()).isFalse();
    }

    @Test
    void was_niemand_gezaehlt_hat_ist_nicht_null_sondern_unbekannt() {
        var zeile = zeile("agh", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 150, List.of());
        var stand = rechnung(plan(Einheit.EINTRITTE, zeile), List.of(), false).stand(zeile);
        assertThat(stand.ist()).isEqualTo(OptionalLong.empty());
        assertThat(stand.differenz()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void im_Modus_A_ist_ein_Monat_ohne_Lieferung_unbekannt_und_nicht_null() {
        // Januar und Februar sind geliefert: 15 + 12 = 27; der März fehlt, also gibt es bis März keine Summe
        var zeile = zeile("mabe-vergabe", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 198, List.of());
        var geliefert = new Gezaehlt(null, MAERZ, Map.of(YearMonth.of(2022, 1), Set.of("mabe-vergabe"), YearMonth.of(2022, 2), Set.of("mabe-vergabe")));
        var stand = rechnung(plan(Einheit.EINTRITTE, zeile), List.of(zahl("mabe-vergabe", 1, 15, 15, 0, 0), zahl("mabe-vergabe", 2, 12, 22, 5, 2)),
                List.of(), geliefert).stand(zeile);
        assertThat(Zeilenblatt.Monatsgroesse.EINTRITTE_SUMME.wert(stand, 1)).hasValue(27);
        assertThat(Zeilenblatt.Monatsgroesse.EINTRITTE.wert(stand, 2)).isEmpty();
        assertThat(stand.ist()).isEmpty();
        assertThat(Groesse.ABBRUCHQUOTE.text(stand)).isEqualTo("–");
    }

    private static Massnahme massnahme(int plaetze, Verlaufseintrag... weitere) {
        var jahr = new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
        var verlauf = new ArrayList<>(List.of(new Verlaufseintrag(1, null, Zustand.IDEE, LocalDate.of(2021, 6, 1), "x", null)));
        verlauf.addAll(List.of(weitere));
        return new Massnahme("center", new Angaben("Center", "mabe-vergabe", Beschaffungsweg.EIGEN, null, null, null, jahr, null, null, List.of(),
                null, null, Set.of(), List.of(), null), List.of(new Platzkontingent(jahr, plaetze, null, null)), List.of(), List.of(), null, verlauf, 0);
    }

    private static Monatszahl bestand(String massnahme, int wert) {
        return new Monatszahl(MAERZ, "mabe-vergabe", massnahme, 0, wert, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static final Gezaehlt ALLES = new Gezaehlt(YearMonth.of(2022, 1), MAERZ, Map.of());
    private static final Verlaufseintrag LAEUFT = new Verlaufseintrag(2, Zustand.IDEE, Zustand.LAUFEND, LocalDate.of(2022, 1, 1), "x", null);

    @Test
    void die_Auslastung_teilt_besetzte_durch_angebotene_Plaetze() {
        // 9 von 12 = 75,0 %; wer ohne Maßnahme gefördert wird, hat keinen Platz
        var zeile = zeile("mabe-vergabe", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 198, List.of());
        var stand = rechnung(plan(Einheit.EINTRITTE, zeile), List.of(bestand("center", 9), bestand("", 4)), List.of(massnahme(12, LAEUFT)), ALLES).stand(zeile);
        assertThat(Groesse.AUSLASTUNG.text(stand)).isEqualTo("75,0 %");
        assertThat(stand.bestand()).hasValue(13);
    }

    @Test
    void sind_Zahlen_nicht_nach_Massnahmen_getrennt_ist_die_Auslastung_unbekannt() {
        var zeile = zeile("mabe-vergabe", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 198, List.of());
        var stand = rechnung(plan(Einheit.EINTRITTE, zeile), List.of(bestand("", 30)), List.of(massnahme(12, LAEUFT)), ALLES).stand(zeile);
        assertThat(Groesse.AUSLASTUNG.text(stand)).isEqualTo("–");
        assertThat(stand.bestand()).hasValue(30);
    }

    @Test
    void was_nie_lief_bietet_keine_Plaetze() {
        var zeile = zeile("mabe-vergabe", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 198, List.of());
        var plan = plan(Einheit.EINTRITTE, zeile);
        assertThat(rechnung(plan, List.of(), List.of(massnahme(20)), ALLES).stand(zeile).plaetze()).isZero();
        assertThat(rechnung(plan, List.of(), List.of(massnahme(20, LAEUFT)), ALLES).stand(zeile).plaetze()).isEqualTo(20);
        var vorzeitig = massnahme(20, LAEUFT, new Verlaufseintrag(3, Zustand.LAUFEND, Zustand.AUSGELAUFEN, LocalDate.of(2022, 2, 28), "x", "früher"));
        assertThat(rechnung(plan, List.of(), List.of(vorzeitig), ALLES).stand(zeile).plaetze()).isZero();
    }

    @Test
    void die_Summe_der_Gruppe_laesst_Abgeleitetes_und_Nachrichtliches_weg() {
        // 70 + 20 = 90; das abgeleitete Coaching (90) und die nachrichtlichen Kurse (400) zählen nicht mit
        var a = zeile("tat", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 70, List.of());
        var b = zeile("elz", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 20, List.of());
        var plan = plan(Einheit.EINTRITTE, a, b, zeile("coaching", Planzeile.Rolle.ABGELEITET, List.of("tat", "elz"), 0, List.of()),
                zeile("kurse", Planzeile.Rolle.NACHRICHTLICH, List.of(), 400, List.of()));
        var rechnung = rechnung(plan, List.of(zahl("tat", 1, 6, 6, 0, 0), zahl("elz", 2, 2, 2, 0, 0), zahl("coaching", 2, 8, 8, 0, 0)), true);
        var summe = rechnung.summe(plan.gruppen().get(0)).orElseThrow();
        assertThat(summe.wert(Groesse.PLAN)).hasValue(90);
        assertThat(summe.wert(Groesse.IST)).hasValue(8);
        // 70 : 12 → 6 + 6 + 6; 20 : 12 → 2 + 2 + 2; zusammen 24
        assertThat(summe.wert(Groesse.PLAN_BISHER)).hasValue(24);
        assertThat(summe.wert(Groesse.DIFFERENZ)).hasValue(-16);
        assertThat(rechnung.stand(plan.zeile("coaching").orElseThrow()).ist()).as("für sich wird es gezählt").hasValue(8);
    }

    @Test
    void eine_Zeile_in_Euro_laesst_sich_nicht_an_Eintritten_messen() {
        var zeile = zeile("zuwendung", Planzeile.Rolle.EIGENSTAENDIG, List.of(), 5, List.of());
        var stand = rechnung(plan(Einheit.EUR, zeile), List.of(zahl("zuwendung", 1, 3, 3, 0, 0)), true).stand(zeile);
        assertThat(stand.messung()).isEqualTo(Zeilenstand.Messung.KEINE);
        assertThat(stand.ist()).isEqualTo(OptionalLong.empty());
    }

    @Test
    void teilen_sich_zwei_Zeilen_ein_Instrument_gehoert_eine_Zahl_ohne_Massnahme_zu_keiner() {
        var nord = new Planzeile("nord", "Nord", "agh", Planzeile.Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null, List.of(),
                List.of(), List.of(), 0);
        var sued = new Planzeile("sued", "Süd", "agh", Planzeile.Rolle.EIGENSTAENDIG, List.of(), null, null, null, null, null, List.of(),
                List.of(), List.of(), 0);
        var rechnung = rechnung(plan(Einheit.EINTRITTE, nord, sued), List.of(zahl("agh", 1, 9, 9, 0, 0)), true);
        assertThat(rechnung.stand(nord).ist()).hasValue(0);
        assertThat(rechnung.stand(sued).ist()).hasValue(0);
    }
}
