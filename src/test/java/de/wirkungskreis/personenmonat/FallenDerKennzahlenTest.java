package de.wirkungskreis.personenmonat;

import static de.wirkungskreis.personenmonat.Probewerte.KEINE_ZEILE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What everybody computes a little differently, and how it is right: the traps of the indicators that lie in the counting. */
class FallenDerKennzahlenTest extends Rechenprobe {

    @Test
    void falle02DerBestandUnterDenIntegrationenIstEinenMonatAelter() {
        var panel = Probepanel.ab("2020-01");
        // in the first month, which is no more among the twelve; in the fifth; in the thirteenth
        panel.mensch(1, 13).mit("integration", 1, 1, 5);
        panel.mensch(1, 13).mit("integration", 1, 13);
        panel.menschen(8, 13, 13);
        var werte = rechnen(panel);
        // Februar 2020 bis Januar 2021: 2 Integrationen; Januar bis Dezember 2020: 12 * 2 eLB. 2 / 24 * 1200 = 100,0
        assertThat(werte.wert("K2", 13)).isEqualTo("2 / 24 * 1200");
        // und nicht 11 * 2 + 10 = 32 eLB von Februar bis Januar, was 75,0 wären
        assertThat(werte.wert("BESTAND_ELB", 13)).isEqualTo("10");
        assertThat(werte.wert("K2", 12)).isEqualTo(KEINE_ZEILE);
    }

    @Test
    void falle02AuchAlleinerziehendeUndLangzeitbeziehendeStehenImBestandDesVormonats() {
        var panel = Probepanel.ab("2020-01", "alleinerziehend", "elb_tage_730");
        panel.mensch(1, 13).mit("alleinerziehend", 1).mit("elb_tage_730", 700).mit("integration", 1, 13);
        // wird mit dem Monat der Integration alleinerziehend und Langzeitleistungsbezieherin
        panel.mensch(1, 13).mit("alleinerziehend", 1, 13).mit("elb_tage_730", 638, 13).mit("integration", 1, 13);
        // ist beides nur bis zum Monat davor
        panel.mensch(1, 13).vonBis(1, 12, "alleinerziehend", 1).vonBis(1, 12, "elb_tage_730", 638).mit("integration", 1, 13);
        var werte = rechnen(panel);
        // alleinerziehend im Monat der Integration: 2; Bestand der zwölf Monate davor: 12 + 0 + 12
        assertThat(werte.wert("K2E4", 13)).isEqualTo("2 / 24 * 1200");
        // LZB im Monat vor der Integration: die erste und die dritte
        assertThat(werte.wert("K3E1", 13)).isEqualTo("2 / 24 * 1200");
    }

    @Test
    void falle03LangzeitleistungsbezugSind638Von730TagenUndNichtMonate() {
        var panel = Probepanel.ab("2020-01", "elb_tage_730");
        panel.mensch(1, 24).mit("elb_tage_730", 637);
        panel.mensch(24, 24).mit("elb_tage_730", 638);
        panel.mensch(1, 24).mit("elb_tage_730", 730).mit("elb", 0, 24);
        var werte = rechnen(panel);
        // 24 Monate mit 637 Tagen sind zu wenig, ein Monat mit 638 Tagen reicht, und wer nicht eLB ist, ist es auch mit 730 nicht
        assertThat(werte.wert("BESTAND_LZB", 24)).isEqualTo("1");
        assertThat(werte.wert("BESTAND_LZB", 1)).as("known from the first month on").isEqualTo("1");
    }

    @Test
    void falle03OhneTageZaehlen21Von24Monaten() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 25);
        // drei Monate fort und eine Zeile mit elb = 0 zählen gleich: 24 - 3 = 21
        panel.mensch(1, 24).ohneZeile(5, 6).mit("elb", 0, 7);
        // 24 - 4 = 20
        panel.mensch(1, 25).ohneZeile(5, 6, 7, 8);
        var werte = rechnen(panel);
        assertThat(werte.wert("BESTAND_LZB", 24)).isEqualTo("2");
        assertThat(werte.wert("BESTAND_LZB", 23)).isEqualTo(KEINE_ZEILE);
        // die zweite hat im 25. Monat keine Zeile mehr
        assertThat(werte.wert("ABGANG_LZB", 25)).isEqualTo("1");
        assertThat(werte.wert("BESTAND_LZB", 25)).isEqualTo("1");
    }

    @Test
    void falle03LangzeitarbeitslosIstManNach364TagenUndNichtErstNachEinemJahr() {
        var panel = Probepanel.ab("2020-01", "alo_tage");
        panel.mensch(1, 1).mit("arbeitslos", 1).mit("alo_tage", 363);
        panel.mensch(1, 1).mit("arbeitslos", 1).mit("alo_tage", 364);
        panel.mensch(1, 1).mit("arbeitslos", 1).mit("alo_tage", 365).mit("elb", 0);
        // in einer Maßnahme ist man nicht arbeitslos (§ 16 Abs. 2 SGB III)
        panel.mensch(1, 1).mit("arbeitslos", 0).mit("alo_tage", 800);
        assertThat(rechnen(panel).wert("BESTAND_LZA", 1)).isEqualTo("2");
    }

    @Test
    void falle04EineIntegrationJeMonatAberBisZuZwoelfImJahr() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 13).mit("integration", 1);
        // 12 Integrationen einer einzigen Person über 12 * 1 Bestand: 12 / 12 * 1200 = 1200,0 je 100 eLB
        assertThat(rechnen(panel).wert("K2", 13)).isEqualTo("12 / 12 * 1200");

        var zwei = Probepanel.ab("2020-01");
        zwei.mensch(1, 13).mit("integration", 2, 7);
        assertThat(abgelehnt(zwei)).contains("integration", "„2“ ist weder 0 noch 1");
    }

    @Test
    void falle06ZugangUndAbgangHabenVerschiedeneNennerUndSindKeinMittelDerMonatsraten() {
        var panel = Probepanel.ab("2020-01");
        panel.menschen(2, 1, 13);
        panel.mensch(2, 2);
        panel.menschen(4, 13, 13);
        var werte = rechnen(panel);
        // eLB: 2, 3, zehnmal 2, 6. Zugänge 1 + 4 über Februar bis Januar 3 + 10 * 2 + 6 = 29: 17,2
        // (das Mittel der Monatsraten wäre (33,3 + 66,7) / 12 = 8,3)
        assertThat(werte.wert("K1E3", 13)).isEqualTo("5 / 29 * 100");
        // ein Abgang über Januar bis Dezember 2 + 3 + 10 * 2 = 25: 4,0
        assertThat(werte.wert("K1E4", 13)).isEqualTo("1 / 25 * 100");
    }

    @Test
    void falle06AuchBeiDenLangzeitbeziehenden() {
        var panel = Probepanel.ab("2020-01", "elb_tage_730");
        panel.mensch(1, 13).mit("elb_tage_730", 700);
        panel.mensch(1, 13).mit("elb_tage_730", 638, 13);
        panel.mensch(1, 13).vonBis(1, 12, "elb_tage_730", 638);
        var werte = rechnen(panel);
        // LZB: zwölfmal 2, dann 2. Zugang 1 über 11 * 2 + 2 = 24, Abgang 1 über 12 * 2 = 24
        assertThat(werte.wert("K3E3", 13)).isEqualTo("1 / 24 * 100");
        assertThat(werte.wert("K3E4", 13)).isEqualTo("1 / 24 * 100");
        assertThat(werte.wert("ZUGANG_ELB", 13)).as("becoming LZB is no entry of an eLB").isEqualTo("0");
    }

    @Test
    void falle07DerJahresfortschrittIstKumuliertUndNichtHochgerechnet() {
        var panel = Probepanel.ab("2020-12");
        panel.menschen(9, 1, 13);
        // Januar, Februar und Dezember
        panel.mensch(1, 13).mit("integration", 1, 2, 3, 13);
        var werte = rechnen(panel);
        assertThat(werte.wert("K2_JFW", 1)).isEqualTo(KEINE_ZEILE);
        // Januar: 1 über den Dezember (10), mal einem Monat: 10,0
        assertThat(werte.wert("K2_JFW", 2)).isEqualTo("1 / 10 * 100");
        // Februar: 2 über Dezember und Januar (20), mal zwei: 20,0; nicht 120,0 aufs Jahr
        assertThat(werte.wert("K2_JFW", 3)).isEqualTo("2 / 20 * 200");
        assertThat(werte.wert("K2_JFW", 4)).isEqualTo("2 / 30 * 300");
        // Dezember: der Jahreswert, und derselbe wie K2
        assertThat(werte.wert("K2_JFW", 13)).isEqualTo("3 / 120 * 1200");
        assertThat(werte.wert("K2", 13)).isEqualTo("3 / 120 * 1200");
    }

    @Test
    void falle07AuchK1UndK3VergleichenDasLaufendeJahrMitDenselbenMonatenDesVorjahrs() {
        var panel = Probepanel.ab("2020-01", "elb_tage_730");
        panel.mensch(1, 24).vonBis(1, 12, "llu_cent", 100).mit("llu_cent", 90, 13).mit("llu_cent", 120, 14).mit("elb_tage_730", 638);
        panel.mensch(14, 24).mit("elb_tage_730", 638);
        var werte = rechnen(panel);
        // Februar 2021: 90 + 120 über 100 + 100 = 105,0; der Monat allein wäre 120,0
        assertThat(werte.wert("K1_JFW", 14)).isEqualTo("210 / 200 * 100");
        assertThat(werte.wert("K1", 14)).isEqualTo("120 / 100 * 100");
        // LZB 1 + 2 über 1 + 1
        assertThat(werte.wert("K3_JFW", 14)).isEqualTo("3 / 2 * 100");
        assertThat(werte.wert("K3_JFW", 12)).isEqualTo(KEINE_ZEILE);
    }

    @Test
    void falle08KontinuierlichHeisstInJedemDerSechsMonateDanach() {
        var panel = Probepanel.ab("2020-01", "integration_sv", "svb");
        panel.mensch(1, 18).mit("integration_sv", 1, 1).vonBis(2, 7, "svb", 1);
        // ein Monat dazwischen ohne Arbeit; nach zwölf Monaten wieder beschäftigt, was bis März 2019 gereicht hätte
        panel.mensch(1, 18).mit("integration_sv", 1, 1).vonBis(2, 18, "svb", 1).mit("svb", 0, 4);
        panel.mensch(1, 18).mit("integration_sv", 1, 12).vonBis(12, 18, "svb", 1).mit("elb", 0, 14, 15);
        // zu jung, um schon etwas zu sagen
        panel.mensch(1, 18).mit("integration_sv", 1, 13).vonBis(14, 18, "svb", 1);
        var werte = rechnen(panel);
        // Integrationen der Monate 1 bis 12: drei, zwei davon hielten
        assertThat(werte.wert("K2E3", 18)).isEqualTo("2 / 3 * 100");
        assertThat(werte.wert("K2E3", 17)).isEqualTo(KEINE_ZEILE);
    }

    @Test
    void falle08WerKeineZeileMehrHatIstWederBeschaeftigtNochOhneArbeit() {
        var panel = Probepanel.ab("2020-01", "integration_sv", "svb");
        panel.mensch(1, 18).mit("integration_sv", 1, 1).vonBis(2, 7, "svb", 1).ohneZeile(5);
        panel.mensch(1, 18).mit("geschlecht", "m").mit("integration_sv", 1, 1).vonBis(2, 7, "svb", 1);
        panel.mensch(1, 18).mit("jobcenter", "2").mit("integration_sv", 1, 1);
        var werte = rechnen(panel);
        assertThat(werte.wert("1", "w", "K2E3", 18)).isEqualTo(KEINE_ZEILE);
        assertThat(werte.wert("1", "gesamt", "K2E3", 18)).isEqualTo(KEINE_ZEILE);
        // über die Männer und das andere Jobcenter ist alles bekannt
        assertThat(werte.wert("1", "m", "K2E3", 18)).isEqualTo("1 / 1 * 100");
        assertThat(werte.wert("2", "gesamt", "K2E3", 18)).isEqualTo("0 / 1 * 100");

        var ohneSpalte = Probepanel.ab("2020-01", "integration_sv");
        ohneSpalte.mensch(1, 18).mit("integration_sv", 1, 1);
        assertThat(rechnen(ohneSpalte).wert("K2E3", 18)).isEqualTo(KEINE_ZEILE);
    }

    @Test
    void falle09InK1StehtDerAnspruchAllerInDerBedarfsgemeinschaftAuchDerNichtErwerbsfaehigen() {
        var panel = Probepanel.ab("2020-01");
        panel.mensch(1, 13).mit("llu_cent", 50_000).mit("luh_cent", 40_000);
        // das Kind ist nicht erwerbsfähig und hat doch einen Anspruch (§ 23 SGB II)
        panel.mensch(1, 13).mit("elb", 0).mit("geburtsjahr", 2012).mit("geschlecht", "m").mit("llu_cent", 20_000, 1).mit("llu_cent", 30_000, 13);
        var werte = rechnen(panel);
        // (50.000 + 30.000) / (50.000 + 20.000) Cent = 114,3
        assertThat(werte.wert("K1", 13)).isEqualTo("80000 / 70000 * 100");
        assertThat(werte.wert("K1E1", 13)).isEqualTo("40000 / 40000 * 100");
        assertThat(werte.wert("BESTAND_ELB", 13)).isEqualTo("1");
        // nach dem Geschlecht dessen, der den Anspruch hat
        assertThat(werte.wert("1", "m", "K1", 13)).isEqualTo("30000 / 20000 * 100");
    }

    @Test
    void falle11AktiviertSindMenschenUndNichtTeilnahmen() {
        var panel = Probepanel.ab("2020-01", "elb_tage_730");
        panel.mensch(1, 1).mit("elb_tage_730", 700).mit("massnahme", 1);
        panel.mensch(1, 1).mit("elb_tage_730", 700);
        // in einer Maßnahme, aber noch nicht im Langzeitbezug
        panel.mensch(1, 1).mit("elb_tage_730", 100).mit("massnahme", 1);
        assertThat(rechnen(panel).wert("K3E2", 1)).isEqualTo("1 / 2 * 100");

        // zwei Teilnahmen im Monat werden keine zwei Personen: weder als Zahl noch als zweite Zeile
        var zwei = Probepanel.ab("2020-01", "elb_tage_730");
        zwei.mensch(1, 1).mit("massnahme", 2);
        assertThat(abgelehnt(zwei)).contains("massnahme", "weder 0 noch 1");
        var doppelt = Probepanel.ab("2020-01", "elb_tage_730");
        doppelt.mensch(1, 1).mit("massnahme", 1);
        doppelt.mensch(1, 1).mit("massnahme", 1).mit("person", "P0");
        assertThat(abgelehnt(doppelt)).contains("gibt es schon eine Zeile");
    }
}
