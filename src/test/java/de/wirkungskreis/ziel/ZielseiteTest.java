package de.wirkungskreis.ziel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.ziel.Ziel.Monitoring;
import de.wirkungskreis.ziel.Zielsystem.Ebenenkopf;
import de.wirkungskreis.ziel.Zielwert.Art;
import de.wirkungskreis.ziel.Zielwert.Basis;
import de.wirkungskreis.ziel.Zielwert.Stand;
import de.wirkungskreis.ziel.Zielwert.Zieleinheit;
import de.wirkungskreis.zugang.Rolle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
@Transactional
class ZielseiteTest {

    @Autowired MockMvc mvc;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Zielsysteme zielsysteme;
    @Autowired Zielinhalt inhalt;
    @Autowired JdbcClient jdbc;
    private long fassung;

    private static final Zielsystem SYSTEM = new Zielsystem(
            List.of(new Ebenenkopf("BUND", "Angebotswerte 2022 für die SGB II-Bundesziele:")),
            List.of(new Ziel("B2", "BUND", new TreeSet<>(List.of(2)), "Integrationsquote (IQ)", null, "K2", null, null,
                            List.of(iq("gesamt", "-1.5", List.of(new Basis(Basis.Version.PROGNOSE, new BigDecimal("24.8"),
                                    "Hochrechnung", LocalDate.of(2021, 9, 30)))), iq("frauen", "-2.0", List.of()),
                                    iq("männer", "-1.0", List.of())), null, 0),
                    new Ziel("L2", "LOKAL", new TreeSet<>(List.of(3, 4)), "Langzeitarbeitslosigkeit", null, null, null, null,
                            List.of(), new Monitoring("Monitoring der Fortschritte", Ziel.Rhythmus.QUARTALSWEISE,
                            List.of(new Monitoring.Dimension("mobilitaet", "Mobilität", true),
                                    new Monitoring.Dimension("gesundheit", "Gesundheit", false))), 0),
                    new Ziel("X1", "Bezirk", new TreeSet<>(), "Eigenes Ziel", null, null, null, null, List.of(), null, 0)));

    @BeforeEach
    void anlegen() {
        var programm = programme.anlegen(new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)), null);
        fassung = fassungen.neueste(programm.id()).id();
        zielsysteme.ersetzen(fassung, SYSTEM);
    }

    @Test
    void keepsWhatItWasGivenAndCopiesIt() {
        assertThat(zielsysteme.derFassung(fassung)).isEqualTo(SYSTEM);
        var alt = fassungen.mit(fassung).orElseThrow();
        assertThat(zielsysteme.derFassung(fassungen.anlegen(alt.programm(), alt, null).id())).isEqualTo(SYSTEM);
    }

    @Test
    void dieSichtRechnetWieDasProgramm() {
        var soll = jdbc.sql("select sollwert from ziel.v_zielwert where fassung = :fassung and zielwert = 'gesamt'")
                .param("fassung", fassung).query(BigDecimal.class).single();
        assertThat(soll).isEqualByComparingTo(Zielrechnung.soll(new BigDecimal("24.8"), new BigDecimal("-1.5")))
                .isEqualByComparingTo("24.428");
    }

    @Test
    void theDatabaseKeepsEveryVersionOfAValue() {
        assertThatThrownBy(() -> jdbc.sql("update ziel.stand set wert = 0 where fassung = :fassung")
                .param("fassung", fassung).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void showsEachLevelWithValuesWorkedLineAndMonitoring() throws Exception {
        mvc.perform(get("/programme/2022/ziele")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("max. − 1,5 %"), containsString("24,8 × (1 − 1,5 %) = 24,4"), containsString("ungerundet 24,428"),
                containsString("darf gegenüber dem Vorjahr um höchstens 2,0 % sinken"), containsString("Angebotswert"),
                containsString("Der relative Abstand der Frauen wächst"), containsString("(fakultativ)"),
                containsString("quartalsweise"), containsString("noch keine Einschätzung"), containsString("Bezirk"))));
    }

    @Test
    void anAssumedBaseIsComputedAndNamedAsSuch() throws Exception {
        mvc.perform(get("/programme/2022/ziele").param("fuer", "B2/frauen").param("annahme", "22,0")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Bei einem angenommenen Vorjahreswert von 22,0 %"),
                        containsString("22,0 × (1 − 2,0 %) = 21,6"))));
        mvc.perform(get("/programme/2022/ziele").param("fuer", "B2/frauen").param("annahme", "viel"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("viel"), containsString("#annahme-B2-frauen"))));
    }

    @Test
    void aNewVersionIsAddedAndTheOldOneStays() throws Exception {
        mvc.perform(stand("VEREINBART", "− 1,2", 0).param("am", "15.12.2021").param("partner", "Kreis\nAgentur"))
                .andExpect(status().isSeeOther());
        var staende = zielsysteme.derFassung(fassung).ziel("B2").orElseThrow().wert("gesamt").orElseThrow().staende();
        assertThat(staende).extracting(Stand::status).containsExactly(Stand.Status.ANGEBOT, Stand.Status.VEREINBART);
        assertThat(staende.get(1).partner()).containsExactly("Kreis", "Agentur");
        mvc.perform(get("/programme/2022/ziele/herleitung/B2/gesamt")).andExpect(content().string(allOf(
                containsString("max. − 1,2 %"), containsString("max. − 1,5 %, Angebotswert"), containsString("§ 48b SGB II"))));
    }

    @Test
    void anAgreementNeedsDayAndPartners() throws Exception {
        mvc.perform(stand("VEREINBART", "− 1,2", 0)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("id=\"am-fehler\""), containsString("id=\"partner-fehler\""),
                        containsString("− 1,2"))));
        mvc.perform(stand("REFERENZ", "− 1,2", 0)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("folgt nicht")));
    }

    @Test
    void savesBaseValuesPathAndComparisons() throws Exception {
        mvc.perform(post("/programme/2022/ziele/B2/werte/frauen/bearbeiten").with(csrf()).param("version", "0")
                        .param("gruppe", "IQ frauen").param("geschlecht", "w").param("art", "RELATIV").param("grenze", "MINDESTENS")
                        .param("einheit", "PROZENT").param("basis-ENDGUELTIG", "22,10").param("soll-2022-06", "11,0")
                        .param("vergleiche", "Vergleichstyp IIc; 23,4; 2; 40"))
                .andExpect(status().isSeeOther());
        var wert = zielsysteme.derFassung(fassung).ziel("B2").orElseThrow().wert("frauen").orElseThrow();
        assertThat(wert.besteBasis().orElseThrow().wert()).isEqualTo(new BigDecimal("22.10"));
        assertThat(wert.pfad()).containsExactly(new Zielwert.Pfadpunkt(YearMonth.of(2022, 6), new BigDecimal("11.0")));
        assertThat(wert.vergleiche()).containsExactly(
                new Zielwert.Vergleich("Vergleichstyp IIc", new BigDecimal("23.4"), 2, 40));
    }

    @Test
    void savesDimensionsAndKeepsTheirKeys() throws Exception {
        mvc.perform(monitoring("Mobilität\nGesundheit (fakultativ)\nDigitales", 0)).andExpect(status().isSeeOther());
        var monitoring = zielsysteme.derFassung(fassung).ziel("L2").orElseThrow().monitoring();
        assertThat(monitoring).isNotNull();
        assertThat(monitoring.dimensionen()).containsExactly(new Monitoring.Dimension("mobilitaet", "Mobilität", true),
                new Monitoring.Dimension("gesundheit", "Gesundheit", false), new Monitoring.Dimension("d1", "Digitales", true));
    }

    @Test
    void theSecondEditorGetsTheMergeView() throws Exception {
        mvc.perform(monitoring("Mobilität", 0)).andExpect(status().isSeeOther());
        mvc.perform(monitoring("Digitales", 0)).andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Digitales"), containsString("Mobilität"))));
    }

    @Test
    void levelsGetTheirHeadings() throws Exception {
        mvc.perform(post("/programme/2022/ziele/ebenen").with(csrf())
                        .param("version", Integer.toString(SYSTEM.koepfe().hashCode())).param("ebenen", "BUND Angebotswerte"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/programme/2022/ziele/ebenen").with(csrf())
                        .param("version", Integer.toString(SYSTEM.koepfe().hashCode())).param("ebenen", "BUND: Neu\nBezirk: Ziele"))
                .andExpect(status().isSeeOther());
        assertThat(zielsysteme.derFassung(fassung).ueberschrift("Bezirk")).isEqualTo("Ziele");
    }

    @Test
    void theNextProgrammeBeginsWithTheSameGroupsAndOpenValues() throws Exception {
        var alt = fassungen.mit(fassung).orElseThrow();
        var neu = programme.anlegen(new Zeitraum(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)), alt.programm());
        inhalt.fortfuehren(alt, neu, fassungen.neueste(neu.id()));
        var werte = zielsysteme.derFassung(fassungen.neueste(neu.id()).id()).ziel("B2").orElseThrow().werte();
        assertThat(werte).extracting(Zielwert::gruppe).containsExactly("IQ gesamt", "IQ frauen", "IQ männer");
        assertThat(werte).allSatisfy(w -> {
            assertThat(w.gueltig()).isEmpty();
            assertThat(w.basis()).isEmpty();
            assertThat(w.grenze()).isEqualTo(Grenze.MINDESTENS);
        });
        mvc.perform(get("/programme/2023/ziele")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("noch offen"), containsString("IQ frauen hat noch keinen Zielwert"),
                containsString("Im Programm 2022:"), containsString("/programme/2022/ziele/herleitung/B2/gesamt?fassung=1"))));
        mvc.perform(get("/programme/2023/ziele/B2/werte/gesamt/stand"))
                .andExpect(content().string(containsString("Im Programm 2022 stand zuletzt: max. − 1,5 %, Angebotswert")));
        mvc.perform(post("/programme/2023/ziele/B2/werte/gesamt/stand").with(csrf()).param("version", "0")
                .param("status", "ANGEBOT").param("wert", "− 1,0")).andExpect(status().isSeeOther());
        mvc.perform(get("/programme/2023/ziele")).andExpect(content().string(containsString("max. − 1,0 %")));
        assertThat(jdbc.sql("select count(*) from ziel.v_zielwert where wert is null and gruppe like 'IQ%'")
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void everyFigureOpens() throws Exception {
        mvc.perform(stand("VEREINBART", "− 1,2", 0).param("am", "15.12.2021").param("partner", "Kreis"))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/programme/2022/ziele/herleitung/B2/gesamt/stand/1")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("max. − 1,5 %"), containsString("Stand 1 von 2"))));
        mvc.perform(get("/programme/2022/ziele/herleitung/B2/gesamt/stand/3")).andExpect(status().isNotFound());
    }

    @Test
    void targetsAndTheirValuesAreMovedWithoutScript() throws Exception {
        mvc.perform(get("/programme/2022/ziele/reihenfolge")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Nach unten: IQ gesamt")));
        mvc.perform(post("/programme/2022/ziele/reihenfolge").with(csrf()).param("was", "B2/gesamt").param("richtung", "RUNTER"))
                .andExpect(status().isSeeOther());
        assertThat(zielsysteme.derFassung(fassung).ziel("B2").orElseThrow().werte()).extracting(Zielwert::schluessel)
                .containsExactly("frauen", "gesamt", "manner");
    }

    @Test
    void theMergeViewSpeaksInWords() throws Exception {
        mvc.perform(stand("ANGEBOT", "− 1,2", 0)).andExpect(status().isSeeOther());
        mvc.perform(stand("NACHVERHANDELT", "− 1,3", 0)).andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString(">nachverhandelter Wert</p>"), containsString("<select"))));
    }

    @Test
    @AlsRolle(Rolle.BFDH)
    void whoMayOnlyReadIsRefused() throws Exception {
        mvc.perform(get("/programme/2022/ziele")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/bearbeiten"))));
        mvc.perform(stand("ANGEBOT", "− 1,2", 0)).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder stand(String status, String wert, int version) {
        return post("/programme/2022/ziele/B2/werte/gesamt/stand").with(csrf()).param("version", Integer.toString(version))
                .param("status", status).param("wert", wert);
    }

    private static MockHttpServletRequestBuilder monitoring(String dimensionen, int version) {
        return post("/programme/2022/ziele/L2/bearbeiten").with(csrf()).param("version", Integer.toString(version))
                .param("ebene", "LOKAL").param("indikator", "Langzeitarbeitslosigkeit").param("gesetzesziel3", "ja")
                .param("gesetzesziel4", "ja").param("vereinbarung", "Monitoring der Fortschritte")
                .param("rhythmus", "QUARTALSWEISE").param("dimensionen", dimensionen);
    }

    private static Zielwert iq(String gruppe, String wert, List<Basis> basis) {
        return new Zielwert(gruppe.replace('ä', 'a'), "IQ " + gruppe, null, Art.RELATIV, Grenze.MINDESTENS, Zieleinheit.PROZENT,
                List.of(new Stand(Stand.Status.ANGEBOT, new BigDecimal(wert), null, List.of(), null)), basis, List.of(), List.of());
    }
}
