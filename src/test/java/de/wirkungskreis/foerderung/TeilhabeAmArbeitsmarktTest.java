package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.KeinRecht;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeilhabeAmArbeitsmarktTest {

    @ParameterizedTest
    @CsvSource({"2022-06, 39, 1, 1974.9", "2022-02, 30, 1, 1519.15", "2022-08, 30, 1, 1616.62", "2022-10, 30, 2, 1856.4", "2023-05, 39, 3, 2171.99",
        "2024-06, 20, 4, 1023.91", "2026-12, 30, 5, 1505.23"})
    void mindestlohnMalStundenMal13DrittelMitPauschaleUndSatzDesJahres(String monat, int stunden, int jahr, String zuschuss) {
        assertThat(frage("teilhabe-monat", "monat", monat, "wochenstunden", stunden, "beschaeftigungsjahr", jahr, "sv_pauschale_ohne_alv", "0.19")
                .zahl("zuschuss_monat_eur")).isEqualByComparingTo(zuschuss);
    }

    @Test
    void werAnTarifGebundenIstRechnetMitDemTariflohnFreiwilligMehrZaehltNicht() {
        assertThat(frage("teilhabe-monat", "monat", "2022-03", "wochenstunden", 39, "tariflohn_stunde_eur", "13.25", "tarifgebunden_oder_kirchlich", true,
                "beschaeftigungsjahr", 1, "sv_pauschale_ohne_alv", "0.19").zahl("zuschuss_monat_eur")).isEqualByComparingTo("2664.71");
        var freiwillig = frage("teilhabe-monat", "monat", "2022-12", "wochenstunden", 30, "gezahlter_stundenlohn_eur", 14, "tarifgebunden_oder_kirchlich", false,
                "beschaeftigungsjahr", 1, "sv_pauschale_ohne_alv", "0.19");
        assertThat(freiwillig.zahl("basis_stunde_eur")).isEqualByComparingTo("12");
        assertThat(freiwillig.zahl("zuschuss_monat_eur")).isEqualByComparingTo("1856.4");
    }

    @Test
    void einTariflohnUnterDemMindestlohnGiltNicht() {
        assertThat(frage("teilhabe-monat", "monat", "2023-01", "wochenstunden", 30, "tariflohn_stunde_eur", "11.50", "tarifgebunden_oder_kirchlich", true,
                "beschaeftigungsjahr", 1, "sv_pauschale_ohne_alv", "0.19").zahl("basis_stunde_eur")).isEqualByComparingTo("12");
    }

    @Test
    void esZaehlenDieVertraglichenStundenOhneUeberstundenUndEinmalzahlung() {
        assertThat(frage("teilhabe-monat", "monat", "2022-12", "vertragliche_wochenstunden", 30, "geleistete_wochenstunden", 36, "weihnachtsgeld_eur", 500,
                "beschaeftigungsjahr", 1, "sv_pauschale_ohne_alv", "0.19").zahl("zuschuss_monat_eur")).isEqualByComparingTo("1856.4");
        assertThat(frage("teilhabe-monat", "monat", "2022-12", "vertragliche_wochenstunden", 30, "geleistete_wochenstunden", 0, "entgeltfortzahlung", true,
                "beschaeftigungsjahr", 1, "sv_pauschale_ohne_alv", "0.19").zahl("zuschuss_monat_eur")).isEqualByComparingTo("1856.4");
    }

    @Test
    void einMindestlohnDenNochNiemandKenntIstKeinWert() {
        assertThatThrownBy(() -> frage("teilhabe-monat", "monat", "2028-01", "wochenstunden", 30, "beschaeftigungsjahr", 1, "sv_pauschale_ohne_alv", "0.19"))
                .isInstanceOf(KeinRecht.class);
    }

    @Test
    void sechzigMonateMitJedemNeuenMindestlohnUndSatz() {
        var verlauf = frage("teilhabe-verlauf", "start", "2022-01-01", "wochenstunden", 30, "sv_pauschale_ohne_alv", "0.19");
        var jeJahr = ((Map<?, ?>) verlauf.wert("ausgaben_je_kalenderjahr_eur")).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().toString(), e -> ((Bruch) e.getValue()).gerundet(2).toPlainString()));
        assertThat(jeJahr).isEqualTo(Map.of("2022", "19533.96", "2023", "22276.80", "2024", "20734.08", "2025", "19039.20", "2026", "18062.76"));
        assertThat(verlauf.zahl("summe_eur")).isEqualByComparingTo("99646.8");
    }

    @Test
    void einFallAusDerMitteDesJahresReichtInSechsKalenderjahre() {
        var verlauf = frage("teilhabe-verlauf", "start", "2022-07-01", "wochenstunden", 30, "sv_pauschale_ohne_alv", "0.19");
        assertThat(((Map<?, ?>) verlauf.wert("ausgaben_je_kalenderjahr_eur"))).hasSize(6);
        assertThat(verlauf.zahl("letzter_monat_eur")).isEqualByComparingTo("1581.03");   // 14,60 × 30 × 13/3 × 1,19 × 0,7
        assertThatThrownBy(() -> frage("teilhabe-verlauf", "start", "2023-02-01", "wochenstunden", 30, "sv_pauschale_ohne_alv", "0.19"))
                .isInstanceOf(KeinRecht.class);
    }

    @ParameterizedTest
    @CsvSource({"25, 72, true, 0, true", "24, 72, true, 0, false", "41, 71, true, 0, false", "41, 72, false, 0, false", "41, 84, true, 59, true",
        "41, 84, true, 60, false"})
    void zuweisbarAb25MitSechsVonSiebenJahrenUndWenigerAls60Monaten(int alter, int monate, boolean kurz, int vorher, boolean ja) {
        assertThat(frage("teilhabe-zuweisung", "alter", alter, "monate_leistung_letzte_84", monate, "nur_kurzzeitig_beschaeftigt", kurz,
                "vorfoerderung_16i_monate", vorher).ja("zuweisbar")).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({"true, false, 60, true", "false, true, 60, true", "true, false, 59, false", "false, false, 60, false"})
    void mitKindOderSchwerbehinderungGenuegenDieLetztenFuenfJahre(boolean kind, boolean schwerbehindert, int letzte, boolean ja) {
        assertThat(frage("teilhabe-zuweisung", "alter", 33, "monate_leistung_letzte_84", 60, "monate_leistung_letzte_60", letzte, "minderjaehriges_kind_in_bg",
                kind, "schwerbehindert", schwerbehindert, "nur_kurzzeitig_beschaeftigt", true, "vorfoerderung_16i_monate", 0).ja("zuweisbar")).isEqualTo(ja);
    }

    @Test
    void fehltDerBezugDerLetztenFuenfJahreWirdErGenannt() {
        assertThatThrownBy(() -> frage("teilhabe-zuweisung", "alter", 33, "monate_leistung_letzte_84", 65, "minderjaehriges_kind_in_bg", true,
                "schwerbehindert", false, "nur_kurzzeitig_beschaeftigt", true, "vorfoerderung_16i_monate", 0))
                .isInstanceOf(FehlendeAngabe.class).hasMessageContaining("monate_leistung_letzte_60");
    }

    @ParameterizedTest
    @CsvSource({"1997-03-01, 2022-03-01, true", "1997-03-02, 2022-03-01, false", "1996-02-29, 2021-02-28, false", "1996-02-29, 2021-03-01, true"})
    void dasAlterGiltAmTagDerArbeitsaufnahme(String geboren, String beginn, boolean ja) {
        assertThat(frage("teilhabe-zuweisung", "geburtsdatum", geboren, "arbeitsaufnahme", beginn, "monate_leistung_letzte_84", 84,
                "nur_kurzzeitig_beschaeftigt", true, "vorfoerderung_16i_monate", 0).ja("zuweisbar")).isEqualTo(ja);
    }

    @Test
    void weiterbildungskostenJeFallZusammenHoechstens3000() {
        var zwei = frage("teilhabe-weiterbildung", "kosten_eur", List.of(1800, 1700));
        assertThat(zwei.liste("bewilligt_eur")).containsExactly("1800", "1200");
        assertThat(zwei.zahl("rest_eur")).isZero();
        var drei = frage("teilhabe-weiterbildung", "kosten_eur", List.of(3000, 1));
        assertThat(drei.liste("bewilligt_eur")).containsExactly("3000", "0");
    }

    @ParameterizedTest
    @CsvSource({"24, 36, 1, true", "24, 37, 1, false", "24, 36, 2, false"})
    void befristetHoechstensFuenfJahreMitEinerVerlaengerung(int erster, int zweiter, int verlaengerungen, boolean ja) {
        assertThat(frage("teilhabe-befristung", "vertraege", List.of(Map.of("monate", erster), Map.of("monate", zweiter)), "verlaengerungen", verlaengerungen)
                .ja("zulaessig")).isEqualTo(ja);
    }

    @Test
    void einNeuesArbeitsverhaeltnisBeginntMitHundertProzentDieDauerLaeuftWeiter() {
        var neu = frage("teilhabe-rest", "vorfoerderung_16i_monate", 26, "neues_arbeitsverhaeltnis", true);
        assertThat(neu.zahl("restdauer_monate")).isEqualByComparingTo("34");
        assertThat(neu.zahl("satz_im_ersten_jahr_neu")).isEqualByComparingTo("1");
        assertThat(frage("teilhabe-rest", "vorfoerderung_16i_monate", 26, "neues_arbeitsverhaeltnis", false).zahl("satz_im_ersten_jahr_neu")).isEqualByComparingTo("0.9");
    }

    @ParameterizedTest
    @CsvSource({"true, true, false, false, true", "true, true, true, false, false", "true, true, true, true, true", "true, false, false, false, false", "false, false, false, false, false"})
    void einsatzfelderNurMitEinvernehmlicherStellungnahmeAbweichungNurBegruendet(boolean da, boolean einig, boolean abweichung, boolean begruendet, boolean ja) {
        assertThat(frage("teilhabe-stellungnahme", "stellungnahme_vorhanden", da, "einvernehmlich", einig, "abweichung", abweichung,
                "schriftliche_begruendung", begruendet).ja("zulaessig")).isEqualTo(ja);
    }
}
