package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EingliederungszuschussTest {

    @Test
    void satzVomLohnMitPauschaleJederMonatGerundet() {
        var betrag = frage("eingliederungszuschuss", "start", "2022-03-01", "monatslohn_eur", 2400, "sv_pauschale", "0.2", "satz", "0.5", "monate", 6);
        assertThat(betrag.zahl("festbetrag_monat_eur")).isEqualByComparingTo("1440");
        assertThat(betrag.zahl("summe_eur")).isEqualByComparingTo("8640");
        var krumm = frage("eingliederungszuschuss", "start", "2022-03-01", "monatslohn_eur", 2333, "sv_pauschale", "0.2", "satz", "0.33", "monate", 12);
        assertThat(krumm.zahl("summe_eur")).isEqualByComparingTo("11086.44");   // 12 × 923,87
    }

    @ParameterizedTest
    @CsvSource({"2022, West, 7050, 2538", "2022, Ost, 6750, 2430", "2024, West, 7550, 2700", "2025, bundeseinheitlich, 8050, 2700", "2026, West, 8450, 2700"})
    void derLohnZaehltBisZurBemessungsgrenze(int jahr, String gebiet, String grenze, String festbetrag) {
        var betrag = frage("eingliederungszuschuss", "jahr", jahr, "gebiet", gebiet, "monatslohn_eur", 7500, "sv_pauschale", "0.2", "satz", "0.3");
        assertThat(betrag.zahl("bbg_eur")).isEqualByComparingTo(grenze);
        assertThat(betrag.zahl("festbetrag_monat_eur")).isEqualByComparingTo(festbetrag);
    }

    @Test
    void bis2024FehltBeiHohemLohnDasGebiet() {
        assertThatThrownBy(() -> frage("eingliederungszuschuss", "start", "2024-12-31", "monatslohn_eur", 7500, "sv_pauschale", "0.2", "satz", "0.3", "monate", 1))
                .hasMessageContaining("gebiet");
        assertThatThrownBy(() -> frage("eingliederungszuschuss", "jahr", 2024, "gebiet", "bundeseinheitlich", "monatslohn_eur", 2000, "sv_pauschale", "0.2", "satz", "0.3"))
                .hasMessageContaining("gebiet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            § 89    | 30 | 0.5  | 12 | 0.5
            § 89    | 56 | 0.5  | 36 | 0.5,0.5,0.5
            § 90(1) | 40 | 0.7  | 24 | 0.7,0.6
            § 90(1) | 40 | 0.35 | 24 | 0.35,0.3
            § 90(1) | 40 | 0.25 | 24 | 0.25,0.25
            § 90(1) | 40 | 0.7  | 13 | 0.7,0.6
            § 89    | 30 | 0.6  | 12 | 0.5
            § 90(1) | 40 | 0.8  | 12 | 0.7
            § 90(2) | 40 | 0.7  | 60 | 0.7,0.7,0.6,0.5,0.4
            § 90(2) | 55 | 0.7  | 96 | 0.7,0.7,0.6,0.5,0.4,0.3,0.3,0.3
            § 90(2) | 54 | 0.7  | 96 | 0.7,0.7,0.6,0.5,0.4
            """)
    void zehnPunkteWenigerJeJahrNachZwoelfBesondersBetroffenNach24MonatenNieUnter30(String gruppe, int alter, String satz, int monate, String saetze) {
        assertThat(frage("eingliederungszuschuss-saetze", "gruppe", gruppe, "alter", alter, "satz_start", satz, "monate", monate).liste("satz_je_jahr"))
                .containsExactly(saetze.split(","));
    }

    @ParameterizedTest
    @CsvSource({"52, 2023-12-15, § 89, 36", "50, 2023-12-31, § 89, 36", "49, 2022-06-01, § 89, 12", "54, 2024-01-01, § 89, 12", "55, 2024-01-01, § 89, 36",
        "55, 2028-12-31, § 89, 36", "60, 2029-01-01, § 89, 12", "60, 2024-01-01, § 90(1), 24", "54, 2024-01-01, § 90(2), 60", "55, 2024-01-01, § 90(2), 96"})
    void aeltereWerdenLaengerGefoerdertEsZaehltDerFoerderbeginn(int alter, String beginn, String gruppe, String monate) {
        assertThat(frage("eingliederungszuschuss-dauer", "alter_bei_beginn", alter, "foerderbeginn", beginn, "gruppe", gruppe).zahl("max_monate")).isEqualByComparingTo(monate);
    }

    @ParameterizedTest
    @CsvSource({"1000, 12, 8, 8000, 4000", "800, 36, 30, 24000, 9600", "1000, 6, 9, 6000, 1500", "1000, 6, 6, 6000, 3000", "1000, 6, 12, 6000, 0",
        "1000, 24, 30, 24000, 3000", "1000, 12, 1, 1000, 500"})
    void zurueckDieHaelfteHoechstensDieLetztenZwoelfMonateNachbeschaeftigungAnteilig(int betrag, int dauer, int ende, String gezahlt, String zurueck) {
        var rueckzahlung = frage("eingliederungszuschuss-rueckzahlung", "festbetrag_monat_eur", betrag, "foerderdauer_monate", dauer, "ende_nach_monaten", ende,
                "privilegierter_grund", false);
        assertThat(rueckzahlung.zahl("gezahlt_eur")).isEqualByComparingTo(gezahlt);
        assertThat(rueckzahlung.zahl("rueckzahlung_max_eur")).isEqualByComparingTo(zurueck);
    }

    @Test
    void ausBestimmtenGruendenUndFuerBesondersBetroffeneIstNichtsZurueckzuzahlen() {
        assertThat(frage("eingliederungszuschuss-rueckzahlung", "festbetrag_monat_eur", 1000, "foerderdauer_monate", 12, "ende_nach_monaten", 8,
                "privilegierter_grund", true).zahl("rueckzahlung_max_eur")).isZero();
        assertThat(frage("eingliederungszuschuss-rueckzahlung", "gruppe", "§ 90(2)", "festbetrag_monat_eur", 1000, "foerderdauer_monate", 12, "ende_nach_monaten", 8,
                "privilegierter_grund", false).zahl("rueckzahlung_max_eur")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2000, 2200, 1800, 1200, 1200, 1080", "2000, 1800, 2000, 1200, 1080, 1080"})
    void derFestbetragSinktMitDemLohnUndSteigtNie(int lohn1, int lohn4, int lohn7, String betrag1, String betrag4, String betrag7) {
        var betraege = frage("eingliederungszuschuss-lohnaenderung", "satz", "0.5", "sv_pauschale", "0.2", "lohn_start_eur", lohn1, "lohn_monat4_eur", lohn4,
                "lohn_monat7_eur", lohn7);
        assertThat(betraege.zahl("festbetrag_monat1_3_eur")).isEqualByComparingTo(betrag1);
        assertThat(betraege.zahl("festbetrag_monat4_6_eur")).isEqualByComparingTo(betrag4);
        assertThat(betraege.zahl("festbetrag_ab_monat7_eur")).isEqualByComparingTo(betrag7);
    }

    @Test
    void mehrAlsOrtsueblichZaehltNicht() {
        var betrag = frage("eingliederungszuschuss-ortsueblich", "satz", "0.5", "sv_pauschale", "0.2", "lohn_eur", 3200, "ortsueblich_eur", 2800);
        assertThat(betrag.zahl("basis_lohn_eur")).isEqualByComparingTo("2800");
        assertThat(betrag.zahl("festbetrag_monat_eur")).isEqualByComparingTo("1680");
    }

    @Test
    void auchDerGeaenderteUndDerOrtsueblicheLohnZaehltNurBisZurBemessungsgrenze() {
        var betraege = frage("eingliederungszuschuss-lohnaenderung", "start", "2022-03-01", "gebiet", "West", "satz", "0.5", "sv_pauschale", "0.2",
                "lohn_start_eur", 8000, "lohn_monat4_eur", 8000, "lohn_monat7_eur", 2000);
        assertThat(betraege.zahl("festbetrag_monat1_3_eur")).isEqualByComparingTo("4230");   // 7.050 € × 1,2 × 50 %
        assertThat(betraege.zahl("festbetrag_ab_monat7_eur")).isEqualByComparingTo("1200");
        var ortsueblich = frage("eingliederungszuschuss-ortsueblich", "start", "2022-03-01", "gebiet", "West", "satz", "0.5", "sv_pauschale", "0.2",
                "lohn_eur", 9000, "ortsueblich_eur", 8000);
        assertThat(ortsueblich.zahl("festbetrag_monat_eur")).isEqualByComparingTo("4230");
    }

    @Test
    void mehrAls70ProzentGibtEsNicht() {
        assertThat(frage("eingliederungszuschuss", "start", "2022-03-01", "monatslohn_eur", 2000, "sv_pauschale", "0.2", "satz", "0.9", "monate", 1)
                .zahl("festbetrag_monat_eur")).isEqualByComparingTo("1680");   // 2.400 € × 70 %
    }

    @Test
    void unter50JahrenGibtEsNachParagraf89ZwoelfMonate() {
        assertThat(frage("eingliederungszuschuss-saetze", "gruppe", "§ 89", "alter", 30, "satz_start", "0.5", "monate", 36).liste("satz_je_jahr"))
                .containsExactly("0.5");
    }
}
