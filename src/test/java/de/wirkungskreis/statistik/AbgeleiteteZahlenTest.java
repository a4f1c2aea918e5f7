package de.wirkungskreis.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kennzahl.Quote;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AbgeleiteteZahlenTest {

    private static BigDecimal z(String zahl) {
        return new BigDecimal(zahl);
    }

    private static String eine(Quote quote) {
        return quote.gerundet(1).toPlainString();
    }

    @Test
    void die_Mindestbeteiligung_gewichtet_den_Anteil_der_Frauen_mit_ihrer_Betroffenheit() {
        // 46,2 × 4,1 = 189,42; 53,8 × 4,2 = 225,96; 189,42 : (189,42 + 225,96) = 45,6 % (Bund 2010 veröffentlicht: 45,6)
        assertThat(eine(Mindestbeteiligung.ausAnteilen(z("46.2"), z("4.1"), z("53.8"), z("4.2")))).isEqualTo("45.6");
    }

    @Test
    void aus_genauen_Anzahlen_kommt_dieselbe_Mindestbeteiligung_wie_aus_ungerundeten_Anteilen() {
        // U 400 von 10.000 Frauen, 600 von 12.000 Männern: a 40 % und 60 %, q 4 % und 5 %; 160 : (160 + 300) = 34,8 %
        // 400² : 10.000 = 16; 600² : 12.000 = 30; 16 : 46 = 34,8 %
        assertThat(eine(Mindestbeteiligung.ausAnzahlen(z("400"), z("10000"), z("600"), z("12000")))).isEqualTo("34.8");
        assertThat(Mindestbeteiligung.ausAnzahlen(z("400"), z("10000"), z("600"), z("12000")))
                .isEqualByComparingTo(Mindestbeteiligung.ausAnteilen(z("40"), z("4"), z("60"), z("5")));
    }

    @Test
    void falle14_am_Bestand_verfehlt_an_den_Eintritten_erfuellt() {
        var mindestens = Mindestbeteiligung.ausAnteilen(z("46.2"), z("4.1"), z("53.8"), z("4.2"));
        // Bestand 400 von 1.000 = 40,0 %: 40,0 − 45,6 = − 5,6 Punkte; Eintritte 480 von 1.000 = 48,0 %: + 2,4 Punkte
        assertThat(eine(Mindestbeteiligung.abweichung(Mindestbeteiligung.realisiert(z("400"), z("1000")), mindestens))).isEqualTo("-5.6");
        assertThat(eine(Mindestbeteiligung.abweichung(Mindestbeteiligung.realisiert(z("480"), z("1000")), mindestens))).isEqualTo("2.4");
    }

    @Test
    void AQ1_zaehlt_Teilnahmen_an_Teilnahmen_und_Arbeitslosen_AQ2_an_den_eLb_ohne_Aufstocker() {
        // 900 : (900 + 5.100) = 15,0 %; 900 : (10.400 − 150) = 8,8 %
        assertThat(Aktivierungsquote.aq1(z("900"), z("5100")).map(AbgeleiteteZahlenTest::eine)).contains("15.0");
        assertThat(Aktivierungsquote.aq2(z("900"), z("10400"), z("150")).map(AbgeleiteteZahlenTest::eine)).contains("8.8");
        assertThat(Aktivierungsquote.aq1(z("0"), z("0"))).isEqualTo(Optional.empty());
    }

    @Test
    void falle15_schwerbehinderte_Menschen_stehen_neben_allen_Arbeitslosen_als_Bestand_Anteil_und_Veraenderung_nie_als_Quote() {
        var vergleich = new Gruppenvergleich(z("130"), z("116"), z("1500"), z("1470"));
        // 130 : 116 = + 12,1 %; 1.500 : 1.470 = + 2,0 %; + 12,069 − 2,041 = + 10,0 Punkte; 130 : 1.500 = 8,7 %
        assertThat(vergleich.veraenderungGruppe().map(AbgeleiteteZahlenTest::eine)).contains("12.1");
        assertThat(vergleich.veraenderungAlle().map(AbgeleiteteZahlenTest::eine)).contains("2.0");
        assertThat(vergleich.unterschied().map(AbgeleiteteZahlenTest::eine)).contains("10.0");
        assertThat(vergleich.anteil().map(AbgeleiteteZahlenTest::eine)).contains("8.7");
        assertThat(Gruppenvergleich.index(z("130"), z("116")).map(AbgeleiteteZahlenTest::eine)).contains("112.1");
        assertThat(Gruppenvergleich.class.getDeclaredMethods()).extracting("name").doesNotContain("quote", "arbeitslosenquote");
    }

    @Test
    void falle16_dieselbe_Bilanz_ergibt_drei_Relationen_und_jede_nennt_ihre_Variante() {
        var bilanz = new Ausbildungsrelation.Bilanz(z("2000"), z("150"), z("100"), z("300"), z("1740"), z("2000"));
        // (2.000 + 150) : (2.000 + 100) = 102,4; mit 300 im Nenner 2.150 : 2.400 = 89,6; 1.740 : 2.000 = 87 je 100
        assertThat(Ausbildungsrelation.KLASSISCH.aus(bilanz).map(AbgeleiteteZahlenTest::eine)).contains("102.4");
        assertThat(Ausbildungsrelation.ERWEITERT.aus(bilanz).map(AbgeleiteteZahlenTest::eine)).contains("89.6");
        assertThat(Ausbildungsrelation.BA_RELATION.aus(bilanz).map(AbgeleiteteZahlenTest::eine)).contains("87.0");
        assertThat(Ausbildungsrelation.values()).extracting(Ausbildungsrelation::messgroesse).doesNotHaveDuplicates();
    }

    @Test
    void falle18_im_Mai_wechselt_der_Nenner_der_Arbeitslosenquote_und_der_Sprung_ist_gekennzeichnet() {
        // 5,7 − 4,9 = + 0,8 Prozentpunkte (nicht + 16,3 %)
        assertThat(eine(Quotenverlauf.inPunkten(z("5.7"), z("4.9")))).isEqualTo("0.8");
        assertThat(Quotenverlauf.ueberBezugsgroesse(YearMonth.of(2022, 4), YearMonth.of(2022, 5))).isTrue();
        assertThat(Quotenverlauf.ueberBezugsgroesse(YearMonth.of(2022, 5), YearMonth.of(2022, 12))).isFalse();
        assertThat(Quotenverlauf.ueberBezugsgroesse(YearMonth.of(2022, 12), YearMonth.of(2023, 4))).isFalse();
        // jeder Vergleich mit dem Vorjahresmonat geht über genau einen Wechsel
        assertThat(Quotenverlauf.ueberBezugsgroesse(YearMonth.of(2021, 9), YearMonth.of(2022, 9))).isTrue();
    }
}
