package de.wirkungskreis.foerderung;

import static de.wirkungskreis.foerderung.Rechenprobe.frage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.recht.KeinRecht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AusbildungUndWeiterbildungTest {

    @ParameterizedTest
    @CsvSource({"2021-10-01, 300, 247", "2022-07-31, 300, 247", "2022-08-01, 300, 262", "2022-10-01, 250, 250", "2024-07-31, 300, 262", "2024-08-01, 300, 276"})
    void derZuschussZurVerguetungHatEineGrenzeNachDemBeginn(String start, int verguetung, String zuschuss) {
        assertThat(frage("einstiegsqualifizierung", "start", start, "verguetung_eur", verguetung).zahl("zuschuss_verguetung_eur")).isEqualByComparingTo(zuschuss);
    }

    @ParameterizedTest
    @CsvSource({"2023-10-01, 5, false", "2024-03-31, 5, false", "2024-04-01, 4, true", "2024-04-01, 3, false", "2024-09-01, 12, true", "2024-09-01, 13, false"})
    void einstiegsqualifizierungSechsSeitApril2024VierBisZwoelfMonate(String start, int monate, boolean ja) {
        assertThat(frage("einstiegsqualifizierung-dauer", "start", start, "monate", monate).ja("zulaessig")).isEqualTo(ja);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-01, 2025-08-31, 8, false, 2000", "2024-07-31, 2026-08-31, 8, false, 2000", "2024-08-01, 2026-08-31, 8, false, 3000",
        "2024-09-01, 2025-07-31, 8, false, 0", "2024-09-01, 2025-08-31, 5, false, 3000", "2024-09-02, 2025-08-31, 5, false, 0",
        "2024-09-01, 2026-08-31, 4, false, 0", "2024-09-01, 2026-08-31, 8, true, 0"})
    void diePauschaleVerlangtZwoelfMonateVorherUndMehrAlsVierMonateDauer(String uebergang, String ende, int dauer, boolean gezahlt, String betrag) {
        assertThat(frage("ausbildung-uebergang", "uebergang_betrieb", uebergang, "vertragliches_ende_bae", ende, "neues_verhaeltnis_dauer_monate", dauer,
                "bereits_gezahlt", gezahlt).zahl("pauschale_eur")).isEqualByComparingTo(betrag);
    }

    @ParameterizedTest
    @CsvSource({"2022, 3, 789.75", "2021, 2, 649", "2022, 1, 585", "2023, 4, 868", "2024, 2, 766", "2025, 3, 921", "2026, 4, 1014"})
    void dieMindestverguetungFolgtDemJahrDesBeginnsAb2024InVollenEuro(int beginn, int jahr, String betrag) {
        assertThat(frage("ausbildung-verguetung", "ausbildungsbeginn_jahr", beginn, "ausbildungsjahr", jahr).zahl("mindestverguetung_eur")).isEqualByComparingTo(betrag);
    }

    @Test
    void eineMindestverguetungDieNochNichtBekanntGemachtIstGibtEsNicht() {
        assertThatThrownBy(() -> frage("ausbildung-verguetung", "ausbildungsbeginn_jahr", 2027, "ausbildungsjahr", 1)).isInstanceOf(KeinRecht.class);
    }

    @ParameterizedTest
    @CsvSource({"2024-10-20, 2024-11-04, Jobcenter/EGT", "2024-12-10, 2025-01-13, Jobcenter/EGT (mit Aufwendungsersatz BA)", "2025-01-15, 2025-02-03, BA/SGB III",
        "2024-12-31, 2025-01-01, Jobcenter/EGT (mit Aufwendungsersatz BA)", "2025-01-01, 2025-01-01, BA/SGB III", "2025-01-10, 2024-12-31, Jobcenter/EGT"})
    void vor2025BewilligtOderBegonnenBleibtBeimJobcenter(String bewilligung, String beginn, String traeger) {
        assertThat(frage("weiterbildung-kostentraeger", "bewilligung", bewilligung, "massnahmebeginn", beginn).text("kostentraeger")).isEqualTo(traeger);
    }

    @ParameterizedTest
    @CsvSource({"true, true, 3, 2500", "true, false, 3, 1000", "false, true, 2, 1500", "true, true, 1, 0", "false, false, 3, 0"})
    void praemieFuerZwischenUndAbschlusspruefung(boolean zwischen, boolean abschluss, int dauer, String betrag) {
        assertThat(frage("weiterbildung-praemie", "zwischenpruefung_bestanden", zwischen, "abschlusspruefung_bestanden", abschluss, "ausbildungsdauer_beruf_jahre", dauer)
                .zahl("praemie_eur")).isEqualByComparingTo(betrag);
        assertThat(frage("weiterbildung-praemie", "teil1_gestreckt_bestanden", zwischen, "abschlusspruefung_bestanden", abschluss, "ausbildungsdauer_beruf_jahre", dauer)
                .zahl("praemie_eur")).isEqualByComparingTo(betrag);
    }

    @ParameterizedTest
    @CsvSource({"2023-09-01, 24, true, true, 3600", "2023-07-01, 1, true, true, 150", "2023-06-30, 24, true, true, 0", "2023-09-01, 24, false, true, 0"})
    void weiterbildungsgeldNurAbschlussorientiertUndBeginnAbJuli2023(String start, int monate, boolean abschluss, boolean arbeitslos, String summe) {
        assertThat(frage("weiterbildung-geld", "start", start, "monate", monate, "abschlussorientiert", abschluss, "arbeitslos", arbeitslos)
                .zahl("weiterbildungsgeld_summe_eur")).isEqualByComparingTo(summe);
    }

    @Test
    void kinderbetreuung150SeitAugust2022160JeKindUndMonat() {
        assertThat(frage("weiterbildung-kinderbetreuung", "kinder", 2, "monate", 6, "jahr", 2023).zahl("eur")).isEqualByComparingTo("1920");
        assertThat(frage("weiterbildung-kinderbetreuung", "kinder", 2, "monate", 6, "jahr", 2021).zahl("eur")).isEqualByComparingTo("1800");
        assertThat(frage("weiterbildung-kinderbetreuung", "kinder", 1, "monate", 3, "start", "2022-07-01").zahl("eur")).isEqualByComparingTo("470");   // 150 + 2 × 160
    }

    @ParameterizedTest
    @CsvSource({"10, 420, 168", "7, 420, 168", "6, 360, 144", "31, 420, 168", "33, 600, 240"})
    void unterbringungJeTagHoechstensDerMonatssatz(int tage, String unterkunft, String verpflegung) {
        var kosten = frage("weiterbildung-unterbringung", "tage", tage);
        assertThat(kosten.zahl("unterkunft_eur")).isEqualByComparingTo(unterkunft);
        assertThat(kosten.zahl("verpflegung_eur")).isEqualByComparingTo(verpflegung);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, true, SGB II, true", "2025-01-01, true, SGB III, false", "2024-06-01, false, SGB III, false"})
    void gezaehltWirdImRechtskreisDessenDerZahlt(String start, boolean elb, String kreis, boolean egt) {
        var zaehlung = frage("zaehlung-rechtskreis", "start", start, "elb", elb);
        assertThat(zaehlung.text("rechtskreis_der_zaehlung")).isEqualTo(kreis);
        assertThat(zaehlung.ja("egt_wirksam")).isEqualTo(egt);
    }
}
