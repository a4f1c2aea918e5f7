package de.wirkungskreis.programm;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages with the programme of Herford. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class ProgrammseitenTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Programme programme;

    @Autowired
    private Fassungen fassungen;

    @Autowired
    private Programminhalte inhalte;

    @ParameterizedTest
    @ValueSource(strings = {"/programme", "/programme/2022", "/programme/2022?status=NEUAUFLAGE", "/programme/2022/matrix",
        "/programme/2022/raumbezuege", "/programme/2022/vorhaben/V23", "/programme/2022/vorhaben/V23/bearbeiten",
        "/programme/2022/vorhaben/neu?handlungsfeld=HF3", "/programme/2022/schwerpunkte/S1/bearbeiten",
        "/programme/2022/handlungsfelder/HF3/bearbeiten", "/programme/2022/rahmen/rahmen/bearbeiten",
        "/programme/2022/fassungen", "/programme/2022/fassungen/schritt/FACHABSTIMMUNG", "/programme/2022/vergleich",
        "/programme/2022/vergleich?alles=true"})
    void everyPageRenders(String pfad) throws Exception {
        mvc.perform(get(pfad).with(als(Rolle.CONTROLLING))).andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jobcenter", "/jobcenter/gremien/neu"})
    void settingsRender(String pfad) throws Exception {
        mvc.perform(get(pfad).with(als(Rolle.FACH_ADMIN))).andExpect(status().isOk());
        mvc.perform(get(pfad).with(als(Rolle.CONTROLLING))).andExpect(status().isForbidden());
    }

    @Test
    void werEntwuerfeNichtLesenDarfErfaehrtWarumErNichtsSieht() throws Exception {
        mvc.perform(get("/programme/2022?fassung=2").with(als(Rolle.FACHKRAFT))).andExpect(status().isNotFound());
        mvc.perform(get("/programme/2022/fassungen").with(als(Rolle.FACHKRAFT))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Fassung 1, veröffentlicht")));
        mvc.perform(get("/programme/1999").with(als(Rolle.CONTROLLING))).andExpect(status().isNotFound());
    }

    @Test
    void dasProgrammLiestSichAlsEineSeite() throws Exception {
        mvc.perform(get("/programme/2022").with(als(Rolle.TEAMLEITUNG)))
                .andExpect(content().string(containsString("Bewährtes erhalten")))
                .andExpect(content().string(containsString("Zusammen im Quartier")))
                .andExpect(content().string(not(containsString("/bearbeiten"))));
    }

    @Test
    void wasZweiZugleichAendernGehtNichtVerloren() throws Exception {
        var programm = programme.desJahres(new Programmjahr(2022)).orElseThrow();
        long fassung = fassungen.neueste(programm.id()).id();
        int version = inhalte.derFassung(fassung).schwerpunkte().get(0).version();
        schicken(post("/programme/2022/schwerpunkte/S1/bearbeiten").param("text", "Erste Fassung")
                .param("version", "" + version)).andExpect(status().isSeeOther());
        schicken(post("/programme/2022/schwerpunkte/S1/bearbeiten").param("text", "Zweite Fassung")
                .param("version", "" + version)).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Erste Fassung")))
                .andExpect(content().string(containsString("Zweite Fassung")));
        schicken(post("/programme/2022/schwerpunkte/S1/bearbeiten").param("text", "Erste und zweite Fassung")
                .param("version", "" + (version + 1))).andExpect(status().isSeeOther());
        assertThat(inhalte.derFassung(fassung).schwerpunkte().get(0).text()).isEqualTo("Erste und zweite Fassung");
    }

    @Test
    void einLeererNameWirdAmFeldBeanstandetUndNichtsGehtVerloren() throws Exception {
        schicken(post("/programme/2022/vorhaben/V23/bearbeiten").param("name", "").param("text", "Mein langer Text")
                .param("handlungsfeld", "HF4").param("vorhabenart", "PROJEKT").param("plaetze", "viele").param("version", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mein langer Text")))
                .andExpect(content().string(containsString("href=\"#plaetze\"")))
                .andExpect(content().string(containsString("href=\"#name\"")));
    }

    @Test
    void einKommentarStehtBeimVorhaben() throws Exception {
        schicken(post("/programme/2022/kommentare").param("gegenstand", "vorhaben/V11").param("pfad", "/vorhaben/V11")
                .param("text", "Wer trägt die Kosten?")).andExpect(redirectedUrl("/programme/2022/vorhaben/V11#kommentare-vorhaben-V11"));
        mvc.perform(get("/programme/2022/vorhaben/V11").with(als(Rolle.CONTROLLING)))
                .andExpect(content().string(containsString("Wer trägt die Kosten?")));
        schicken(post("/programme/2022/kommentare").param("gegenstand", "vorhaben/V11").param("text", " "))
                .andExpect(status().isUnprocessableContent());
    }

    private ResultActions schicken(MockHttpServletRequestBuilder anfrage) throws Exception {
        return mvc.perform(anfrage.with(als(Rolle.CONTROLLING)).with(csrf()));
    }
}
