package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.recht.KeinRecht;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EinstiegsgeldTest {

    private static Rechenprobe fall(int jahr, int stufe, String satz, int monate, boolean erschwert, int weitere) {
        return frage("einstiegsgeld", "jahr", jahr, "regelbedarfsstufe_massgebend", stufe, "grundbetrag_satz", satz, "monate_arbeitslos", monate,
                "erschwernis_in_person", erschwert, "weitere_leistungsberechtigte_bg", weitere);
    }

    @Test
    void derGrundbetragIstDieHaelfteDesEigenenRegelbedarfs() {
        assertThat(fall(2022, 1, "0.5", 3, false, 0).zahl("monatlich_eur")).isEqualByComparingTo("224.5");
        assertThat(fall(2022, 2, "0.5", 3, false, 0).zahl("monatlich_eur")).isEqualByComparingTo("202");
        assertThat(fall(2024, 3, "0.5", 3, false, 0).zahl("monatlich_eur")).isEqualByComparingTo("225.5");
    }

    @Test
    void mehrAlsDieHaelfteGibtEsAlsGrundbetragNicht() {
        assertThat(fall(2022, 1, "0.6", 3, false, 0).zahl("grundbetrag_eur")).isEqualByComparingTo("224.5");
    }

    @ParameterizedTest
    @CsvSource({"23, false, 0", "24, false, 89.8", "5, true, 0", "6, true, 89.8", "6, false, 0"})
    void ab24MonatenOderAb6MitErschwernisKommen20ProzentDerStufe1Dazu(int monate, boolean erschwert, String dazu) {
        assertThat(fall(2022, 2, "0.5", monate, erschwert, 0).zahl("ergaenzung_dauer_eur")).isEqualByComparingTo(dazu);
    }

    @Test
    void jeWeiterePersonKommen10ProzentDerStufe1Dazu() {
        assertThat(fall(2022, 2, "0.5", 10, false, 3).zahl("monatlich_eur")).isEqualByComparingTo("336.7");   // 202 + 3 × 44,90
    }

    @Test
    void zusammenHoechstensDerRegelbedarfDerStufe1() {
        var genau = fall(2022, 1, "0.5", 26, false, 3);   // 224,50 + 89,80 + 134,70
        assertThat(genau.zahl("monatlich_eur")).isEqualByComparingTo("449");
        assertThat(genau.ja("gekappt")).isFalse();
        var mehr = fall(2022, 1, "0.5", 26, false, 4);
        assertThat(mehr.zahl("summe_vor_kappung_eur")).isEqualByComparingTo("493.9");
        assertThat(mehr.zahl("monatlich_eur")).isEqualByComparingTo("449");
        assertThat(mehr.ja("gekappt")).isTrue();
    }

    @Test
    void einKindMitGenugEigenemEinkommenZaehltNicht() {
        assertThat(frage("einstiegsgeld", "jahr", 2022, "regelbedarfsstufe_massgebend", 1, "grundbetrag_satz", "0.5", "monate_arbeitslos", 2,
                "erschwernis_in_person", false, "kinder", List.of(Map.of("leistungsberechtigt", true), Map.of("leistungsberechtigt", false)))
                .zahl("monatlich_eur")).isEqualByComparingTo("269.4");
    }

    @Test
    void pauschalHoechstensDreiViertelDerStufe1() {
        var ueber = frage("einstiegsgeld-pauschal", "jahr", 2022, "methode", "pauschal", "wunschbetrag_eur", 350);
        assertThat(ueber.zahl("monatlich_eur")).isEqualByComparingTo("336.75");
        assertThat(ueber.ja("gekappt")).isTrue();
        assertThat(frage("einstiegsgeld-pauschal", "jahr", 2023, "methode", "pauschal", "wunschbetrag_eur", 350).zahl("monatlich_eur")).isEqualByComparingTo("350");
    }

    @Test
    void einSinkenderGrundbetragRechnetJedeStufeFuerSich() {
        var stufen = frage("einstiegsgeld-stufen", "jahr", 2022, "start", "2022-01-01", "regelbedarfsstufe_massgebend", 1, "stufen_monate_satz",
                List.of(List.of(6, "0.5"), List.of(6, "0.3")), "monate_arbeitslos", 26, "erschwernis_in_person", false, "weitere_leistungsberechtigte_bg", 0);
        assertThat(stufen.liste("monatsbetraege_eur")).containsExactly("314.3", "224.5");
        assertThat(stufen.zahl("summe_eur")).isEqualByComparingTo("3232.8");   // 6 × 314,30 + 6 × 224,50
    }

    @Test
    void hoechstens24MonateUndBisZumTagVorDemGleichenTag() {
        var lang = frage("einstiegsgeld-dauer", "start", "2022-05-01", "gewuenschte_monate", 30);
        assertThat(lang.zahl("bewilligte_monate_max")).isEqualByComparingTo("24");
        assertThat(lang.text("ende_spaetestens")).isEqualTo("2024-04-30");
        assertThat(frage("einstiegsgeld-dauer", "start", "2024-02-29", "gewuenschte_monate", 12).text("ende_spaetestens")).isEqualTo("2025-02-28");
    }

    @ParameterizedTest
    @CsvSource({"2022-09-30, 4, 1257.2", "2022-10-30, 4, 1257.2", "2022-10-31, 5, 1571.5", "2024-12-31, 12, 3771.6", "2022-05-31, 0, 0"})
    void gezahltWirdNurSolangeDieBeschaeftigungBesteht(String ende, String monate, String summe) {
        var zahlung = frage("einstiegsgeld-zahlung", "start", "2022-06-01", "bewilligte_monate", 12, "beschaeftigung_ende", ende, "monatsbetrag_eur", "314.3");
        assertThat(zahlung.zahl("zahlbare_monate")).isEqualByComparingTo(monate);
        assertThat(zahlung.zahl("summe_eur")).isEqualByComparingTo(summe);
    }

    @Test
    void dassDieHilfebeduerftigkeitEntfaelltSchadetNicht() {
        assertThat(zugang(true, true, true)).isTrue();
        assertThat(zugang(false, true, false)).isFalse();
        assertThat(zugang(true, false, true)).isFalse();
    }

    @Test
    void fuerEinJahrOhneBekanntenRegelbedarfGibtEsKeinenBetrag() {
        assertThatThrownBy(() -> fall(2027, 1, "0.5", 3, false, 0)).isInstanceOf(KeinRecht.class);
    }

    private static boolean zugang(boolean entfaellt, boolean pflichtig, boolean erforderlich) {
        return frage("einstiegsgeld-zugang", "hilfebeduerftigkeit_entfaellt_durch_aufnahme", entfaellt, "sv_pflichtig", pflichtig, "erforderlich", erforderlich).ja("foerderbar");
    }
}
