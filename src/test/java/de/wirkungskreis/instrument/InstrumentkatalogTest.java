package de.wirkungskreis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentkatalogTest {

    private static final String GUT = """
            probe:
              name: Probe
              bereich: Proben
              einheit: EINTRITTE
              eintritt: der erste Tag
              geltungen:
                2019-01-01: {norm: § 1, zahlt: [BUND_EGT], wirkung: KEINE, fundstelle: BGBl.}
                2020-01-01: {norm: § 2, zahlt: [], wirkung: KEINE, fundstelle: BGBl.}
            """;

    private final Instrumente katalog = new Instrumentkatalog();

    private Instrument.Geltung geltung(String schluessel, String tag) {
        return katalog.mit(schluessel).orElseThrow().am(LocalDate.parse(tag)).orElseThrow();
    }

    @Test
    void beruflicheWeiterbildungZahltBisEnde2024DerEingliederungstitelDanachDieBundesagentur() {
        assertThat(geltung("fbw-abschluss", "2024-12-31").zahlt()).containsExactly(Finanzierungsquelle.BUND_EGT);
        assertThat(geltung("fbw-abschluss", "2025-01-01").zahlt()).containsExactly(Finanzierungsquelle.BA);
        assertThat(geltung("fbw-anpassung", "2025-01-01").belastetEgt()).isFalse();
    }

    @Test
    void falle20Paragraf16eMeintBisJuni2026LangzeitarbeitsloseDanachLangzeitleistungsbeziehende() {
        assertThat(geltung("eingliederung-langzeitarbeitsloser", "2026-06-30").norm()).isEqualTo("§ 16e SGB II n.F.");
        assertThat(geltung("eingliederung-langzeitarbeitsloser", "2026-07-01").norm()).contains("Langzeitleistungsbeziehenden");
        assertThat(katalog.mit("eingliederung-langzeitarbeitsloser").orElseThrow().am(LocalDate.parse("2018-12-31"))).isEmpty();
    }

    @Test
    void deutschsprachfoerderungZahltNieDerEingliederungstitel() {
        assertThat(geltung("berufssprachkurs", "2022-01-01").zahlt()).containsExactly(Finanzierungsquelle.BAMF);
        assertThat(katalog.mit("berufssprachkurs").orElseThrow().geltungen()).noneMatch(Instrument.Geltung::belastetEgt);
    }

    @Test
    void falle05WerMitEingliederungszuschussArbeitetIstIntegriertWerNachParagraf16iOderInArbeitsgelegenheitArbeitetNicht() {
        var zuschuss = geltung("eingliederungszuschuss", "2022-01-01").wirkung();
        var teilhabe = geltung("teilhabe-am-arbeitsmarkt", "2022-01-01").wirkung();
        assertThat(zuschuss.integration()).isTrue();
        assertThat(zuschuss.aktivierung()).isFalse();
        assertThat(teilhabe.integration()).isFalse();
        assertThat(teilhabe.oeffentlichGefoerdert()).isTrue();   // K2E2 …
        assertThat(teilhabe.aktivierung()).isTrue();             // … und K3E2
        assertThat(geltung("arbeitsgelegenheit", "2022-01-01").wirkung().integration()).isFalse();
        assertThat(geltung("eingliederung-langzeitarbeitsloser", "2022-01-01").wirkung().integration()).isTrue();
    }

    @Test
    void paragraf16eIstInAlterFassungOeffentlichGefoerdertInNeuerBegleitend() {
        assertThat(geltung("beschaeftigungszuschuss", "2022-01-01").wirkung()).isEqualTo(Kennzahlwirkung.OEFFENTLICH_GEFOERDERT);
        assertThat(geltung("eingliederung-langzeitarbeitsloser", "2022-01-01").wirkung()).isEqualTo(Kennzahlwirkung.BEGLEITEND);
    }

    @ParameterizedTest
    @CsvSource({"mabe-vergabe, AKTIVE_MASSNAHME", "fbw-abschluss, AKTIVE_MASSNAHME", "freie-foerderung, AKTIVE_MASSNAHME",
        "arbeitsgelegenheit, OEFFENTLICH_GEFOERDERT", "einstiegsgeld, BEGLEITEND", "vermittlungsbudget, KEINE",
        "schwer-zu-erreichende-junge-menschen, KEINE", "eingliederung-selbstaendiger, KEINE", "schuldnerberatung, KEINE",
        "berufssprachkurs, KEINE"})
    void wasDieVerordnungNichtNenntZaehltNicht(String schluessel, Kennzahlwirkung wirkung) {
        assertThat(geltung(schluessel, "2022-01-01").wirkung()).isEqualTo(wirkung);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fbw-abschluss", "fbw-anpassung", "mabe-vergabe", "mabe-gutschein", "mabe-arbeitgeber",
        "teilhabe-am-arbeitsmarkt", "eingliederung-langzeitarbeitsloser", "begleitendes-coaching", "arbeitsgelegenheit",
        "eingliederungszuschuss", "freie-foerderung", "einstiegsgeld", "berufssprachkurs",
        "ausserbetriebliche-ausbildung", "einstiegsqualifizierung", "assistierte-ausbildung",
        "vermittlung-in-ausbildung", "aktivierungshilfe", "schuldnerberatung", "psychosoziale-betreuung",
        "suchtberatung", "kinderbetreuung", "haeusliche-pflege"})
    void jedesInstrumentDesProgramms2022HatAmErstenJanuarEineNormUndEinenZahler(String schluessel) {
        assertThat(geltung(schluessel, "2022-01-01").inKraft()).isTrue();
        assertThat(geltung(schluessel, "2022-01-01").norm()).isNotBlank();
    }

    @Test
    void endedInstrumentHasNoPayer() {
        var probe = aus(GUT).mit("probe").orElseThrow();
        assertThat(probe.am(LocalDate.parse("2019-06-01")).orElseThrow().inKraft()).isTrue();
        assertThat(probe.am(LocalDate.parse("2020-01-01")).orElseThrow().inKraft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: Probe                | nahme: Probe                              | unbekannter Schlüssel „nahme“
            bereich: Proben            | name: Noch einmal                         | doppelter Schlüssel
            bereich: Proben            | # fort                                    | probe: es fehlt: bereich
            einheit: EINTRITTE         | einheit: KOEPFE                           | „KOEPFE“ ist hier nicht erlaubt
            2020-01-01                 | 2018-01-01                                | steht nicht nach der ab 2019-01-01
            2020-01-01                 | 2019-01-01                                | doppelter Schlüssel
            2020-01-01                 | 2020-13-01                                | „2020-13-01“ ist hier nicht erlaubt
            zahlt: [BUND_EGT], wirk    | zahlt: [BUND], wirk                       | „BUND“ ist hier nicht erlaubt
            zahlt: [BUND_EGT], wirk    | wirk                                      | Geltung ab 2019-01-01: es fehlt: zahlt
            wirkung: KEINE, fund       | fund                                      | Geltung ab 2019-01-01: es fehlt: wirkung
            eintritt: der erste Tag    | # fort                                    | probe: es fehlt: eintritt
            probe:                     | Probe X:                                  | der Schlüssel besteht aus Kleinbuchstaben
            """)
    void refusesWhatItCannotReadForCertain(String alt, String neu, String satz) {
        assertThat(GUT).contains(alt);
        assertThatThrownBy(() -> aus(GUT.replaceFirst(java.util.regex.Pattern.quote(alt), neu)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Instrumentkatalog.DATEI).hasMessageContaining(satz);
    }

    @Test
    void namesThePlaceOfAnUnknownKey() {
        assertThatThrownBy(() -> aus(GUT.replace("bereich:", "berreich:"))).hasMessageContaining("probe → berreich");
        assertThatThrownBy(() -> aus(GUT.replace("{norm: § 1,", "{norm: § 1, norn: § 2,")))
                .hasMessageContaining("probe → geltungen → 2019-01-01 → norn");
        assertThatThrownBy(() -> aus(GUT.replace("bereich:", "name:"))).hasMessageContaining("Zeile 3");
    }

    @Test
    void readsTheUnchangedSample() {
        assertThat(aus(GUT).alle()).extracting(Instrument::name).isEqualTo(List.of("Probe"));
    }

    private static Instrumentkatalog aus(String yaml) {
        return Instrumentkatalog.aus(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
