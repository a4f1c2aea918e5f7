package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VermittlungsgutscheinTest {

    private static Rechenprobe raten(String ausgestellt, String beginn, boolean langzeit, int festgelegt) {
        return frage("vermittlung", "avgs_ausgestellt", ausgestellt, "beschaeftigungsbeginn", beginn, "langzeitarbeitslos_oder_behinderung", langzeit,
                "festgelegte_verguetung_eur", festgelegt, "beschaeftigung_dauert_an", true);
    }

    @ParameterizedTest
    @CsvSource({"2021-10-26, 2021-11-15, false, 2000, 1000, 1000, 2021-12-27, 2022-05-15", "2022-09-13, 2022-10-03, false, 2500, 1250, 1250, 2022-11-14, 2023-04-03",
        "2023-01-12, 2023-02-01, true, 3000, 1250, 1750, 2023-03-15, 2023-08-01", "2023-08-01, 2023-08-31, false, 2500, 1250, 1250, 2023-10-12, 2024-03-01",
        "2021-12-20, 2022-01-10, false, 2000, 1000, 1000, 2022-02-21, 2022-07-10", "2021-12-20, 2022-01-10, true, 2500, 1000, 1500, 2022-02-21, 2022-07-10"})
    void ersteRateNachSechsWochenRestNachSechsMonatenNachDemRechtDerAusstellung(String ausgestellt, String beginn, boolean langzeit, int festgelegt,
            String rate1, String rate2, String tag1, String tag2) {
        var raten = raten(ausgestellt, beginn, langzeit, festgelegt);
        assertThat(raten.zahl("rate1_eur")).isEqualByComparingTo(rate1);
        assertThat(raten.zahl("rate2_eur")).isEqualByComparingTo(rate2);
        assertThat(raten.text("rate1_faellig_ab")).isEqualTo(tag1);
        assertThat(raten.text("rate2_faellig_ab")).isEqualTo(tag2);
    }

    @Test
    void dieRatenFallenInDasHaushaltsjahrIhrerFaelligkeit() {
        assertThat(raten("2022-09-13", "2022-10-03", false, 2500).text("je_haushaltsjahr_eur")).isEqualTo("{2022=1250, 2023=1250}");
        assertThat(raten("2023-01-12", "2023-02-01", true, 3000).text("je_haushaltsjahr_eur")).isEqualTo("{2023=3000}");
        assertThat(raten("2024-10-01", "2024-11-20", false, 2500).text("je_haushaltsjahr_eur")).isEqualTo("{2025=2500}");   // 01.01. und 20.05.2025
    }

    @ParameterizedTest
    @CsvSource({"2022-07-11, 0, 0", "2022-07-12, 1250, 0", "2022-09-30, 1250, 0", "2022-11-29, 1250, 0", "2022-11-30, 1250, 1250"})
    void werFrueherEndetLoestDieRateNichtAus(String ende, String rate1, String rate2) {
        var raten = frage("vermittlung-beendet", "beschaeftigungsbeginn", "2022-06-01", "beschaeftigung_ende", ende, "festgelegte_verguetung_eur", 2500);
        assertThat(raten.zahl("rate1_eur")).isEqualByComparingTo(rate1);
        assertThat(raten.zahl("rate2_eur")).isEqualByComparingTo(rate2);
    }

    @Test
    void mehrAlsDasGesetzErlaubtGibtEsNicht() {
        assertThat(raten("2022-09-13", "2022-10-03", false, 3000).zahl("rate2_eur")).isEqualByComparingTo("1250");
        assertThatThrownBy(() -> frage("vermittlung", "avgs_ausgestellt", "2022-09-13", "beschaeftigungsbeginn", "2022-10-03",
                "langzeitarbeitslos_oder_behinderung", false, "festgelegte_verguetung_eur", 2500, "beschaeftigung_dauert_an", false))
                .hasMessageContaining("beschaeftigung_ende");
    }

    @ParameterizedTest
    @CsvSource({"10, 0", "12, 0", "13, 2500", "26, 2500"})
    void befristetUnterDreiMonatenOhneVerguetung(int wochen, String betrag) {
        assertThat(frage("vermittlung-befristet", "befristung_wochen", wochen).zahl("verguetung_eur")).isEqualByComparingTo(betrag);
    }

    @ParameterizedTest
    @CsvSource({"4, 2, 0", "3, 2, 2500", "12, 4, 2500", "12, 3, 0"})
    void zumFrueherenArbeitgeberOhneVerguetung(int monate, int jahre, String betrag) {
        assertThat(frage("vermittlung-vorbeschaeftigt", "vorbeschaeftigung_monate", monate, "ende_vor_jahren", jahre).zahl("verguetung_eur")).isEqualByComparingTo(betrag);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-02, false, true", "2024-04-30, true, false", "2024-02-01, true, false", "2024-01-31, false, false"})
    void einGutscheinGiltVonDerAusstellungBisZumLetztenTag(String beginn, boolean einloesbar, boolean frei) {
        var gutschein = frage("gutschein", "ausgestellt", "2024-02-01", "gueltig_bis", "2024-04-30", "massnahmebeginn", beginn);
        assertThat(gutschein.ja("einloesbar")).isEqualTo(einloesbar);
        assertThat(gutschein.ja("mittelbindung_aufloesen")).isEqualTo(frei);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-02-29, true", "2024-03-01, 2024-03-01, false", "2024-05-01, 2024-04-30, false"})
    void vorgelegtWirdVorDemBeginnDerMassnahme(String beginn, String vorgelegt, boolean ja) {
        assertThat(frage("gutschein-vorlage", "gueltig_bis", "2024-04-30", "massnahmebeginn", beginn, "vorgelegt", vorgelegt).ja("anspruch_des_traegers")).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({"68.00, 66.99, true, true", "66.99, 66.99, true, true", "66.98, 66.99, false, true", "53.59, 66.99, false, false"})
    void mehrAlsEinViertelUeberDemDurchschnittBrauchtZustimmung(String kalkuliert, String schwelle, boolean zustimmung, boolean nachweis) {
        var preis = frage("gutschein-zustimmung", "b_dks_eur", "53.59", "kalkuliert_eur", kalkuliert);   // Schwelle 66,9875
        assertThat(preis.zahl("schwelle_eur")).isEqualByComparingTo(schwelle);
        assertThat(preis.ja("zustimmung_ba_noetig")).isEqualTo(zustimmung);
        assertThat(preis.ja("besondere_aufwendungen_nachweisen")).isEqualTo(nachweis);
    }

    @ParameterizedTest
    @CsvSource({"6, false, true", "7, false, false", "12, true, true", "13, true, false"})
    void beimArbeitgeberSechsFuerLangzeitarbeitsloseZwoelfWochen(int wochen, boolean langzeit, boolean ja) {
        assertThat(frage("arbeitgebermassnahme", "wochen", wochen, "langzeitarbeitslos_oder_schwere_hemmnisse", langzeit).ja("zulaessig")).isEqualTo(ja);
    }

    @Test
    void kostenSindStundenMalSatz() {
        assertThat(frage("gutschein-kosten", "jahr", 2023, "teilnehmerstunden", 40, "satz_stunde_eur", "53.59").zahl("kosten_eur")).isEqualByComparingTo("2143.6");
    }
}
