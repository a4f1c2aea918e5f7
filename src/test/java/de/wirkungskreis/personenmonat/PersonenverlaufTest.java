package de.wirkungskreis.personenmonat;

import static de.wirkungskreis.personenmonat.Probewerte.KEINE_ZEILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The history belongs to the person, wherever it goes on; and nothing is said before it can be known. */
class PersonenverlaufTest extends Rechenprobe {

    @Test
    void werUmziehtFaengtNichtVonVornAnUndIstWederZugangNochAbgang() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 26).vonBis(25, 26, "jobcenter", "2").mit("arbeitslos", 1).mit("integration", 1, 25);
        panel.mensch(1, 26);
        var werte = rechnen(panel);
        assertThat(werte.wert("1", "gesamt", "BESTAND_LZB", 24)).isEqualTo("2");
        assertThat(werte.wert("2", "gesamt", "BESTAND_LZB", 24)).as("a Jobcenter without anybody has its rows").isEqualTo("0");
        // im 25. Monat: 24 von 24, davon 23 in einem anderen Jobcenter
        assertThat(werte.wert("2", "gesamt", "BESTAND_LZB", 25)).isEqualTo("1");
        assertThat(werte.wert("2", "gesamt", "BESTAND_LZA", 25)).isEqualTo("1");
        for (String fluss : new String[] {"ZUGANG_ELB", "ABGANG_ELB", "ZUGANG_LZB", "ABGANG_LZB"}) {
            assertThat(werte.wert("1", "gesamt", fluss, 25)).as(fluss).isEqualTo("0");
            assertThat(werte.wert("2", "gesamt", fluss, 25)).as(fluss).isEqualTo("0");
        }
        assertThat(werte.wert("2", "gesamt", "INTEGRATIONEN", 25)).isEqualTo("1");
    }

    @Test
    void einAbgangGehoertInJobcenterUndGeschlechtDesMonatsDavor() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 3);
        // im dritten Monat im anderen Jobcenter, als Mann geführt und nicht mehr eLB
        panel.mensch(1, 3).mit("jobcenter", "2", 3).mit("geschlecht", "m", 3).mit("elb", 0, 3);
        // im dritten Monat ohne Zeile
        panel.mensch(1, 2).mit("geschlecht", "m");
        var werte = rechnen(panel);
        assertThat(werte.wert("1", "w", "ABGANG_ELB", 3)).isEqualTo("1");
        assertThat(werte.wert("1", "m", "ABGANG_ELB", 3)).isEqualTo("1");
        assertThat(werte.wert("1", "gesamt", "ABGANG_ELB", 3)).isEqualTo("2");
        assertThat(werte.wert("2", "gesamt", "ABGANG_ELB", 3)).isEqualTo("0");
        assertThat(werte.wert("ABGANG_ELB", 1)).isEqualTo(KEINE_ZEILE);
    }

    @Test
    void einGeaendertesGeschlechtIstKeinZugangUndKeinAbgang() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 2).mit("geschlecht", "d", 2);
        var werte = rechnen(panel);
        assertThat(werte.wert("1", "d", "BESTAND_ELB", 1)).isEqualTo("0");
        assertThat(werte.wert("1", "d", "BESTAND_ELB", 2)).isEqualTo("1");
        assertThat(werte.wert("1", "d", "ZUGANG_ELB", 2)).isEqualTo("0");
        assertThat(werte.wert("1", "w", "ABGANG_ELB", 2)).isEqualTo("0");
    }

    @Test
    void gelieferteZugaengeUndAbgaengeErsetzenDenVergleichDerBestaende() {
        var panel = Probepanel.ab("2020-01", "elb_zugaenge", "elb_abgaenge");
        // zwischen zwei Stichtagen zweimal fort und wiedergekommen; der Bestand sieht davon nichts
        panel.mensch(1, 2).mit("elb_zugaenge", 2).mit("elb_abgaenge", 2);
        // neu im Bestand, doch ohne gemeldeten Zugang
        panel.mensch(2, 2);
        var werte = rechnen(panel);
        assertThat(werte.wert("ZUGANG_ELB", 2)).isEqualTo("2");
        assertThat(werte.wert("ABGANG_ELB", 2)).isEqualTo("2");
        assertThat(werte.wert("ZUGANG_ELB", 1)).isEqualTo(KEINE_ZEILE);
    }

    @Test
    void integrationenUndArbeitsloseZaehlenAuchOhneErwerbsfaehigenLeistungsbezug() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 1).mit("elb", 0).mit("integration", 1).mit("arbeitslos", 1).mit("sbm", 1).mit("geburtsjahr", 2000);
        panel.mensch(1, 1).mit("sbm", 1).mit("geburtsjahr", 1996);
        panel.mensch(1, 1).mit("geburtsjahr", 1995);
        var werte = rechnen(panel);
        assertThat(werte.wert("INTEGRATIONEN", 1)).isEqualTo("1");
        assertThat(werte.wert("ARBEITSLOSE", 1)).isEqualTo("1");
        assertThat(werte.wert("BESTAND_SBM", 1)).isEqualTo("1");
        // 2020 - 1996 = 24; 2020 - 1995 = 25
        assertThat(werte.wert("BESTAND_U25", 1)).isEqualTo("1");
    }

    @Test
    void bedarfsdeckendIstEineIntegrationOhneRegelleistungDreiMonateSpaeter() {
        var panel = Probepanel.ab("2020-01", "rlb");
        panel.mensch(1, 5).mit("integration", 1, 1).mit("rlb", 1, 1, 2, 3);
        panel.mensch(1, 5).mit("integration", 1, 1).mit("rlb", 1);
        panel.mensch(1, 4).mit("integration", 1, 2);
        var werte = rechnen(panel);
        assertThat(werte.wert("BEDARFSDECKEND", 4)).isEqualTo("1 / 2 * 100");
        assertThat(werte.wert("BEDARFSDECKEND", 3)).isEqualTo(KEINE_ZEILE);
        // wer im fünften Monat keine Zeile hat, von dem weiß man es nicht
        assertThat(werte.wert("BEDARFSDECKEND", 5)).isEqualTo(KEINE_ZEILE);
    }

    @Test
    void einNennerVonNullSteht() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 13).mit("elb", 0);
        var werte = rechnen(panel);
        assertThat(werte.wert("K2", 13)).isEqualTo("0 / 0 * 1200");
        assertThat(werte.wert("K1E2", 13)).isEqualTo("0 / 0 * 100");
    }

    @Test
    void jedeKennzahlBeginntSobaldSieBekanntSeinKannUndNichtFrueher() {
        var nachMonaten = Map.ofEntries(Map.entry("BESTAND_ELB", 1), Map.entry("SUMME_LLU_CENT", 1), Map.entry("BESTAND_U25", 1),
                Map.entry("BESTAND_LZB", 24), Map.entry("BESTAND_LZA", 12), Map.entry("ZUGANG_ELB", 2), Map.entry("ABGANG_ELB", 2),
                Map.entry("ZUGANG_LZB", 25), Map.entry("ABGANG_LZB", 25), Map.entry("K1", 13), Map.entry("K1E1", 13), Map.entry("K1E2", 13),
                Map.entry("K1E3", 13), Map.entry("K1E4", 13), Map.entry("K2", 13), Map.entry("K2E1", 13), Map.entry("K2E2", 13),
                Map.entry("K2E3", 18), Map.entry("K2E4", 13), Map.entry("K3", 36), Map.entry("K3E1", 36), Map.entry("K3E2", 24),
                Map.entry("K3E3", 36), Map.entry("K3E4", 36), Map.entry("BEDARFSDECKEND", 4), Map.entry("LZB_4_JAHRE", 24),
                // April 2020 ist der erste Monat: Dezember 2020 der neunte, Januar 2021 der zehnte, Januar 2022 der zweiundzwanzigste
                Map.entry("K2_JFW", 10), Map.entry("K1_JFW", 22),
                // LZB ab März 2022, also das ganze Jahr 2023: im Januar 2024, dem sechsundvierzigsten
                Map.entry("K3_JFW", 46));
        pruefen(nachMonaten, "minijob_eintritt", "oegb_eintritt", "alleinerziehend", "rlb", "elb_tage_gesamt", "integration_sv", "svb");
        pruefen(Map.ofEntries(Map.entry("BESTAND_LZB", 1), Map.entry("BESTAND_LZA", 1), Map.entry("ZUGANG_LZB", 2), Map.entry("ABGANG_LZB", 2),
                Map.entry("K3", 13), Map.entry("K3E1", 13), Map.entry("K3E2", 1), Map.entry("K3E3", 13), Map.entry("K3E4", 13),
                Map.entry("LZB_4_JAHRE", 1), Map.entry("K3_JFW", 22)), "elb_tage_730", "alo_tage", "elb_tage_gesamt");
    }

    private void pruefen(Map<String, Integer> ersteMonate, String... spalten) {
        var panel = Probepanel.ab("2020-04", spalten);
        panel.mensch(1, 60);
        var werte = rechnen(panel);
        ersteMonate.forEach((kennzahl, erster) -> {
            for (int m = 1; m <= 60; m++) {
                assertThat(werte.wert(kennzahl, m).equals(KEINE_ZEILE)).as("%s im Monat %d", kennzahl, m).isEqualTo(m < erster);
            }
        });
    }
}
