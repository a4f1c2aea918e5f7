package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArbeitsgelegenheitTest {

    private static Rechenprobe zeitraum(String neuAb, List<?>... zuweisungen) {
        return frage("arbeitsgelegenheit-zeitraum", "zuweisungen", List.of(zuweisungen), "neu_ab", neuAb);
    }

    @Test
    void mehraufwandNurFuerAnwesendeStunden() {
        assertThat(frage("arbeitsgelegenheit-mehraufwand", "satz_stunde_eur", "1.5", "anwesend_stunden", "118.5", "entschuldigt_krank_stunden", 12)
                .zahl("mae_eur")).isEqualByComparingTo("177.75");
    }

    @Test
    void hoechstens24MonateInFuenfJahrenAbDemErstenEintritt() {
        var zeitraum = zeitraum("2022-09-01", List.of("2020-03-01", "2021-02-28"), List.of("2022-01-01", "2022-06-30"));
        assertThat(zeitraum.liste("fenster")).containsExactly("2020-03-01", "2025-02-28");
        assertThat(zeitraum.zahl("verbraucht_monate")).isEqualByComparingTo("18");
        assertThat(zeitraum.zahl("rest_regulaer_monate")).isEqualByComparingTo("6");
        assertThat(zeitraum.zahl("rest_mit_verlaengerung_monate")).isEqualByComparingTo("18");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, 2020-03-01, 12", "2025-03-01, 2025-03-01, 24"})
    void nachFuenfJahrenBeginntMitDemNaechstenEintrittEinNeuerZeitraum(String neuAb, String beginn, String rest) {
        var zeitraum = zeitraum(neuAb, List.of("2020-03-01", "2021-02-28"));
        assertThat(zeitraum.liste("fenster_neu").get(0)).isEqualTo(beginn);
        assertThat(zeitraum.zahl("rest_regulaer_monate")).isEqualByComparingTo(rest);
    }

    @Test
    void eineZuweisungUeberDasEndeHinausZaehltImNeuenZeitraumWeiter() {
        var zeitraum = zeitraum("2025-09-01", List.of("2020-03-01", "2020-08-31"), List.of("2025-01-01", "2025-06-30"));
        assertThat(zeitraum.liste("fenster")).containsExactly("2025-03-01", "2030-02-28");
        assertThat(zeitraum.zahl("verbraucht_monate")).isEqualByComparingTo("4");
    }

    @Test
    void eineErsteZuweisungHatDenVollenZeitraum() {
        var zeitraum = frage("arbeitsgelegenheit-zeitraum", "zuweisungen", List.of(), "neu_ab", "2024-02-29");
        assertThat(zeitraum.liste("fenster")).containsExactly("2024-02-29", "2029-02-28");
        assertThat(zeitraum.zahl("rest_regulaer_monate")).isEqualByComparingTo("24");
        assertThat(zeitraum.zahl("rest_mit_verlaengerung_monate")).isEqualByComparingTo("36");
    }

    @Test
    void angefangeneMonateZaehlenZusammenZuDreissigTagen() {
        var zeitraum = zeitraum("2022-09-01", List.of("2022-01-01", "2022-01-15"), List.of("2022-03-01", "2022-03-15"));
        assertThat(zeitraum.zahl("verbraucht_monate")).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false, false", "2022-12-31, true, true", "2022-11-30, false, true", "2023-12-31, true, false"})
    void nach24MonatenNurMitErneuterPruefungUndHoechstensZwoelfMehr(String bis, boolean geprueft, boolean ja) {
        assertThat(frage("arbeitsgelegenheit-zuweisung", "zuweisungen", List.of(List.of("2021-01-01", bis)), "neu_ab", "2024-03-01",
                "abs1_und_abs5_erneut_geprueft", geprueft).ja("zuweisbar")).isEqualTo(ja);
    }

    @Test
    void ohneErneutePruefungGibtEsKeineVerlaengerung() {
        var ohne = frage("arbeitsgelegenheit-zeitraum", "zuweisungen", List.of(List.of("2021-01-01", "2023-06-30")), "neu_ab", "2023-09-01", "abs1_und_abs5_erneut_geprueft", false);
        assertThat(ohne.zahl("rest_mit_verlaengerung_monate")).isZero();
        var mit = frage("arbeitsgelegenheit-zeitraum", "zuweisungen", List.of(List.of("2021-01-01", "2023-06-30")), "neu_ab", "2023-09-01", "abs1_und_abs5_erneut_geprueft", true);
        assertThat(mit.zahl("rest_regulaer_monate")).isZero();
        assertThat(mit.zahl("rest_mit_verlaengerung_monate")).isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @CsvSource({"true, 18, false, false", "true, 24, false, true", "true, 1, true, true", "false, 1, false, true", "false, 0, false, false"})
    void eineAlsPflichtOhnehinNahendeArbeitIstNichtZusaetzlich(boolean pflicht, int monate, boolean katastrophe, boolean ja) {
        assertThat(frage("arbeitsgelegenheit-zusaetzlich", "pflichtaufgabe_oeffentlich", pflicht, "ohne_foerderung_durchgefuehrt_in_monaten", monate,
                "katastrophe", katastrophe).ja("foerderfaehig")).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({"erwerbswirtschaftlich, false, false", "allgemeinheit, false, true", "allgemeinheit, true, false", "begrenzter Personenkreis, false, false"})
    void dasErgebnisMussDerAllgemeinheitDienenUndOhneFoerderungUnterbleiben(String interesse, boolean ohnehin, boolean ja) {
        assertThat(frage("arbeitsgelegenheit-zusaetzlich", "pflichtaufgabe_oeffentlich", false, "ergebnis_dient_ueberwiegend", interesse,
                "ohne_foerderung_durchgefuehrt", ohnehin).ja("foerderfaehig")).isEqualTo(ja);
    }

    @Test
    void traegerkostenBisZumHoechstsatzAbzueglichEinnahmen() {
        assertThat(frage("arbeitsgelegenheit-kosten", "satz_teilnehmer_monat_eur", 180, "teilnehmer", 15, "monate", 6).zahl("massnahmekosten_max_eur"))
                .isEqualByComparingTo("16200");
        assertThat(erstattung(20000, 2500, 100)).isEqualByComparingTo("17500");
        assertThat(erstattung(20000, 1000, 100)).isEqualByComparingTo("18000");
        assertThat(erstattung(1000, 2500, 100)).isEqualByComparingTo("0");
    }

    private static BigDecimal erstattung(int kosten, int drittmittel, int monate) {
        return frage("arbeitsgelegenheit-erstattung", "kosten_eur", kosten, "drittmittel_eur", drittmittel, "hoechstsatz_teilnehmer_monat_eur", 180,
                "teilnehmermonate", monate).zahl("erstattung_eur");
    }
}
