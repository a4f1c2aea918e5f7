package de.wirkungskreis.haushalt;

import static org.assertj.core.api.Assertions.assertThat;
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
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@Datenbanktest
@AlsRolle(Rolle.BFDH)
@Transactional
class HaushaltsseiteTest {

    @Autowired MockMvc mvc;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Haushaltsplaene haushaltsplaene;
    @Autowired Protokoll protokoll;
    @Autowired JdbcClient jdbc;
    private long fassung;

    @BeforeEach
    void anlegen() {
        var programm = programme.anlegen(new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)), null);
        fassung = fassungen.neueste(programm.id()).id();
        haushaltsplaene.ersetzen(fassung, HaushaltsrechnungTest.herford());
    }

    @Test
    void keepsWhatItWasGivenAndCopiesIt() {
        assertThat(haushaltsplaene.derFassung(fassung)).isEqualTo(HaushaltsrechnungTest.herford());
        var alt = fassungen.mit(fassung).orElseThrow();
        var neu = fassungen.anlegen(alt.programm(), alt, null);
        assertThat(haushaltsplaene.derFassung(neu.id())).isEqualTo(HaushaltsrechnungTest.herford());
    }

    @Test
    void dieSichtRechnetWieDasProgramm() {
        var zeilen = jdbc.sql("""
                select jahr || ': ' || erwartet_cent || ' ' || umschichtung_cent || ' ' || verfuegbar_cent
                  from haushalt.v_eingliederungsmittel where fassung = :fassung order by jahr
                """).param("fassung", fassung).query(String.class).list();
        var plan = haushaltsplaene.derFassung(fassung);
        assertThat(zeilen).containsExactly(
                "2021: 1320000000 -140000000 " + plan.verfuegbar(HaushaltsrechnungTest.J2021).cent(),
                "2022: 1260000000 -80000000 " + plan.verfuegbar(HaushaltsrechnungTest.J2022).cent());
    }

    @Test
    void showsTheTableWithSignedDifferencesAndTheWaterfall() throws Exception {
        mvc.perform(get("/programme/2022/haushalt")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("12.600.000"), containsString("− 800.000"), containsString("11.800.000"),
                containsString("+ 600.000"), containsString("6,35 %"), containsString("data-art=\"wasserfall\""),
                containsString("noch nicht bekannt"))));
    }

    @Test
    void theAvailableFundsOpenTheirSum() throws Exception {
        mvc.perform(get("/programme/2022/haushalt/herleitung/verfuegbar/2022")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("12.600.000 € − 800.000 € = 11.800.000 €"),
                        containsString("§ 46 Abs. 1 SGB II"))));
        mvc.perform(get("/programme/2022/haushalt/herleitung/umschichtung/2022/2021"))
                .andExpect(content().string(containsString("+ 600.000 €")));
        mvc.perform(get("/programme/2022/haushalt/herleitung/vorbindung/2022"))
                .andExpect(content().string(containsString("sind keine Vorbindungen eingetragen")));
        mvc.perform(get("/programme/2022/haushalt/herleitung/unsinn/2022")).andExpect(status().isNotFound());
    }

    @Test
    void savesAGermanAmountAndLogsIt() throws Exception {
        mvc.perform(zugang("12.700.000", 0)).andExpect(status().isSeeOther());
        assertThat(haushaltsplaene.derFassung(fassung).verfuegbar(HaushaltsrechnungTest.J2022))
                .isEqualTo(Euro.ganze(11_900_000));
        assertThat(protokoll.zu(fassung, "haushalt/z22")).anySatisfy(e ->
                assertThat(e.neu()).isEqualTo("12.700.000 €"));
    }

    @Test
    void refusesAnEnglishAmountAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(zugang("12,600,000.00", 0)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("12,600,000.00"), containsString("#betrag"))));
    }

    @Test
    void aMistakeDoesNotMakeTheSecondEditorTheFirst() throws Exception {
        mvc.perform(zugang("12.700.000", 0)).andExpect(status().isSeeOther());
        mvc.perform(zugang("zwölf", 0)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")));
    }

    @Test
    void theSecondEditorGetsTheMergeView() throws Exception {
        mvc.perform(zugang("12.700.000", 0)).andExpect(status().isSeeOther());
        mvc.perform(zugang("12.500.000", 0)).andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("12.500.000"), containsString("12.700.000"))));
    }

    @Test
    void aSplitThatDoesNotAddUpIsKeptAndHinted() throws Exception {
        mvc.perform(post("/programme/2022/haushalt/aufteilung/2022").with(csrf()).param("version", "0")
                .param("vorbindung", "4.000.000").param("neugeschaeft", "7.500.000")).andExpect(status().isSeeOther());
        mvc.perform(get("/programme/2022/haushalt")).andExpect(content().string(
                containsString("nicht aufgeteilt sind 300.000 Euro")));
    }

    @Test
    void aYearWithAmountsCannotBeHidden() throws Exception {
        mvc.perform(post("/programme/2022/haushalt/tabelle").with(csrf()).param("version", "0").param("erwartet", "a")
                        .param("umschichtung", "b").param("verfuegbar", "c").param("zeigen-2022", "plan")
                        .param("bezeichnung-2022", "2022").param("wertart-2022", "PLAN").param("zeigen-2021", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("lässt sich nicht ausblenden")));
    }

    @Test
    void comparingIsOneAct() throws Exception {
        var alt = fassungen.mit(fassung).orElseThrow();
        fassungen.anlegen(alt.programm(), alt, null);
        mvc.perform(zugang("12.700.000", 0)).andExpect(status().isSeeOther());
        mvc.perform(get("/programme/2022/haushalt").param("vergleich", "1")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("12.700.000 €"), containsString("+ 100.000"))));
        mvc.perform(get("/programme/2022/haushalt").param("vergleich", "9")).andExpect(status().isNotFound());
    }

    @Test
    void leavesAsWorkbookAndCsv() throws Exception {
        mvc.perform(get("/programme/2022/haushalt/tabelle.csv")).andExpect(status().isOk())
                .andExpect(content().string(containsString(";12600000;")));
        mvc.perform(get("/programme/2022/haushalt/tabelle.xlsx")).andExpect(status().isOk());
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void onlyTheBudgetOfficerEdits() throws Exception {
        mvc.perform(get("/programme/2022/haushalt")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/haushalt/zugaenge/"))));
        mvc.perform(zugang("1", 0)).andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder zugang(String betrag, int version) {
        return post("/programme/2022/haushalt/zugaenge/z22").with(csrf()).param("version", Integer.toString(version))
                .param("jahr", "2022").param("bezeichnung", "Zuteilung").param("betrag", betrag).param("art", "ZUTEILUNG")
                .param("quelle", "BUND_EGT");
    }
}
