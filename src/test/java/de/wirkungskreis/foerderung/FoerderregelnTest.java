package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoerderregelnTest {

    @ParameterizedTest
    @CsvSource({"2022, 1_person_bg, 1519.15, 500, 1019.15", "2023, 1_adult, 1833, 800, 1033", "2023, other, 950, 950, 0", "2023, 1_adult_exactly_1_child, 1833, 1000, 833",
        "2022, 1_adult_and_min_1_child, 1000, 600, 400", "2022, other, 1000, 700, 300", "2026, 1_adult, 1000, 800, 200"})
    void bisJuni2026EinePauschaleNieMehrAlsDerZuschuss(int jahr, String art, String zuschuss, String pat, String egt) {
        var transfer = frage("transfer-pauschal", "jahr", jahr, "bg_typ", art, "zuschuss_monat_eur", zuschuss);
        assertThat(transfer.zahl("pat_eur")).isEqualByComparingTo(pat);
        assertThat(transfer.zahl("egt_belastung_eur")).isEqualByComparingTo(egt);
    }

    @Test
    void dieArtenDerBedarfsgemeinschaftHabenSich2023Geaendert() {
        assertThatThrownBy(() -> frage("transfer-pauschal", "jahr", 2023, "bg_typ", "1_person_bg", "zuschuss_monat_eur", 1)).hasMessageContaining("bg_typ");
        assertThatThrownBy(() -> frage("transfer-pauschal", "jahr", 2027, "bg_typ", "other", "zuschuss_monat_eur", 1)).hasMessageContaining("bg_typ");
    }

    @ParameterizedTest
    @CsvSource({"§ 16i, 2026-09, 1900, 820, 820, 1080", "EGZ, 2026-09, 1440, 1010, 720, 720", "§ 16b, 2026-07, 300, 1000, 150, 150", "§ 16e, 2026-06, 1000, 1000, 0, 1000"})
    void abJuli2026DieHaelfteHoechstensDasErsparte(String instrument, String monat, String foerderung, String erspart, String pat, String egt) {
        var transfer = frage("transfer-anteilig", "instrument", instrument, "monat", monat, "foerderung_monat_eur", foerderung,
                "ersparte_leistung_grundsicherungsgeld_plus_bundesanteil_kdu_eur", erspart);
        assertThat(transfer.zahl("pat_eur")).isEqualByComparingTo(pat);
        assertThat(transfer.zahl("egt_belastung_eur")).isEqualByComparingTo(egt);
    }

    @Test
    void andereInstrumenteHabenKeinenTransfer() {
        assertThat(frage("transfer", "instrument", "AGH § 16d", "monat", "2026-09", "foerderung_monat_eur", 600).zahl("pat_eur")).isZero();
        assertThat(frage("transfer", "instrument", "EGZ", "monat", "2026-05", "foerderung_monat_eur", 600).zahl("pat_eur")).isZero();
        assertThatThrownBy(() -> frage("transfer", "instrument", "§ 16i", "monat", "2026-05", "foerderung_monat_eur", 600)).hasMessageContaining("bg_typ");
        assertThatThrownBy(() -> frage("transfer", "instrument", "EGZ", "monat", "2026-07", "foerderung_monat_eur", 600)).hasMessageContaining("ersparte_leistung");
    }

    @ParameterizedTest
    @CsvSource({"6200, true, true, 5000, 1200, true", "5000, true, true, 5000, 0, true", "4000, true, true, 4000, 0, true", "6200, false, true, 0, 0, false",
        "6200, true, false, 0, 0, false"})
    void sachgueterHoechstens5000AlsZuschussHauptberuflichUndTragfaehig(int antrag, boolean haupt, boolean tragfaehig, String zuschuss, String rest, boolean ja) {
        var fall = frage("selbstaendige", "antrag_zuschuss_eur", antrag, "hauptberuflich", haupt, "tragfaehig", tragfaehig);
        assertThat(fall.zahl("zuschuss_max_eur")).isEqualByComparingTo(zuschuss);
        assertThat(fall.zahl("rest_als_darlehen_moeglich_eur")).isEqualByComparingTo(rest);
        assertThat(fall.ja("foerderbar")).isEqualTo(ja);
    }

    @Test
    void freieFoerderungOhneGrenzeVon2019BisJuni2026DanachEinZehntel() {
        assertThat(frage("freie-foerderung", "stichtag", "2022-06-01", "eingliederungsmittel_eur", 11_800_000).wert("obergrenze_eur")).isNull();
        assertThat(frage("freie-foerderung", "stichtag", "2026-06-30", "eingliederungsmittel_eur", 11_800_000).wert("obergrenze_eur")).isNull();
        assertThat(frage("freie-foerderung", "stichtag", "2026-07-01", "eingliederungsmittel_eur", 11_800_000).zahl("obergrenze_eur")).isEqualByComparingTo("1180000");
        assertThat(frage("freie-foerderung", "stichtag", "2018-12-31", "eingliederungsmittel_eur", 11_800_000).zahl("obergrenze_eur")).isEqualByComparingTo("2360000");
    }

    @ParameterizedTest
    @CsvSource({"2023-09-01, 2024-02-29, AsA flex Vorphase § 75a SGB III, 450", "2023-10-01, 2024-03-31, Umschulung mit Weiterbildungsgeld, 0",
        "2023-06-01, 2023-12-31, BvB, 0", "2024-03-27, 2024-09-26, BvB, 450", "2024-03-28, 2024-09-27, BvB, 0", "2023-09-01, 2023-10-25, Anpassungsqualifizierung, 0",
        "2023-09-01, 2023-10-31, Anpassungsqualifizierung, 150", "2023-09-01, 2023-12-31, AGH, 0", "2024-02-01, 2024-07-31, § 16h, 450"})
    void bonusFuerBestimmteMassnahmenMitBeginnZwischenJuli2023UndMaerz2024(String start, String ende, String art, String betrag) {
        assertThat(frage("buergergeldbonus", "start", start, "ende", ende, "art", art).zahl("eur")).isEqualByComparingTo(betrag);
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "8, 75", "10, 150"})
    void weiterbildungErstAbAchtWochenUndJeVollemMonat(int wochen, String betrag) {
        assertThat(frage("buergergeldbonus", "start", "2023-09-04", "wochen", wochen, "art", "FbW ohne Weiterbildungsgeld").zahl("eur")).isEqualByComparingTo(betrag);
    }

    @Test
    void derKooperationsplanWirdNachSechsMonatenFortgeschrieben() {
        assertThat(frage("plan-fortschreibung", "erstellt", "2024-01-15").text("fortschreibung_spaetestens")).isEqualTo("2024-07-15");
        assertThat(frage("plan-fortschreibung", "erstellt", "2024-08-31").text("fortschreibung_spaetestens")).isEqualTo("2025-02-28");
        assertThatThrownBy(() -> frage("plan-fortschreibung", "erstellt", "2023-06-30")).hasMessageContaining("erstellt");
    }

    @Test
    void bisJuni2023EingliederungsvereinbarungDanachKooperationsplan() {
        assertThat(frage("plan-dokument", "stichtage", List.of("2023-06-30", "2023-07-01", "2026-07-01")).liste("dokument"))
                .containsExactly("Eingliederungsvereinbarung", "Kooperationsplan", "Kooperationsplan");
    }

    @Test
    void gezaehltWerdenFoerderungenNichtPersonen() {
        var zahl = frage("zaehlung-eintritte", "foerderungen", List.of("MAT", "MAG", "EGZ"), "personen", 1);
        assertThat(zahl.zahl("eintritte")).isEqualByComparingTo("3");
        assertThat(zahl.zahl("personen")).isEqualByComparingTo("1");
        assertThat(frage("zaehlung-plaetze", "plaetze", 30, "verweildauer_monate", 9).zahl("eintritte_rechnerisch")).isEqualByComparingTo("40");
    }

    @Test
    void verbleibNachSechsMonatenUndEndgueltigNachDerWartezeit() {
        assertThat(frage("zaehlung-verbleib", "austritt", "2022-03-31").text("messtag")).isEqualTo("2022-09-30");
        assertThat(frage("zaehlung-verbleib", "austritt", "2022-08-31").text("messtag")).isEqualTo("2023-02-28");
        assertThat(frage("zaehlung-wartezeit", "berichtsmonat", "2024-11", "wartezeit_monate", 3).text("endgueltig_ab_datenstand")).isEqualTo("2025-02");
    }
}
