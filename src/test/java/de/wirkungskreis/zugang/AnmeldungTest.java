package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.request.RequestContextHolder;

@Datenbanktest
class AnmeldungTest {

    private static final String PASSWORT = "Vier Wörter auf dem Zettel";

    @Autowired
    MockMvc mvc;

    @Autowired
    Nutzerkonten konten;

    @Autowired
    Handelnder handelnder;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void einNutzer() {
        // as at start-up: no request is being served
        RequestContextHolder.resetRequestAttributes();
        if (konten.leer()) {
            handelnder.alsBetrieb("Test", () -> konten.anlegen("erika", "Erika Muster", PASSWORT, Set.of(Rolle.CONTROLLING)));
        }
    }

    @Test
    void strangersAreSentToTheSignInPageAndBackToWhatTheyAskedFor() throws Exception {
        var sitzung = (MockHttpSession) mvc.perform(get("/irgendwo?fassung=2"))
                .andExpect(status().isSeeOther()).andExpect(header().string("Location", "/anmelden"))
                .andReturn().getRequest().getSession();
        String vorher = sitzung.getId();
        mvc.perform(post("/anmelden").session(sitzung).with(mitKeks(sitzung)).with(csrf())
                        .param("kennung", "Erika ").param("passwort", PASSWORT))
                .andExpect(status().isSeeOther()).andExpect(redirectedUrl("/irgendwo?fassung=2"));
        assertThat(sitzung.getId()).as("session fixation").isNotEqualTo(vorher);
        mvc.perform(get("/irgendwo").session(sitzung)).andExpect(status().isNotFound());
    }

    @Test
    void anHtmxRequestWithoutSessionLeavesThePageAlone() throws Exception {
        mvc.perform(get("/irgendwo").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized()).andExpect(forwardedUrl("/anmelden/beendet"));
        mvc.perform(get("/anmelden/beendet").header("HX-Request", "true"))
                .andExpect(content().string(containsString("steht noch da")))
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(get("/anmelden/beendet")).andExpect(redirectedUrl("/anmelden"));
    }

    @Test
    void passwordsAreKeptAsArgon2id() {
        assertThat(jdbc.sql("select passwort from zugang.nutzer where kennung = 'erika'").query(String.class).single())
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void whereNothingIsThereIs404() throws Exception {
        mvc.perform(get("/irgendwo")).andExpect(status().isNotFound());
    }

    @Test
    void wrongPasswordAndUnknownAccountLookTheSame() throws Exception {
        for (String kennung : new String[] {"erika", "gibtesnicht"}) {
            var seite = mvc.perform(anmelden(kennung, "falsch", "10.0.0.1")).andExpect(status().isUnprocessableContent())
                    .andReturn().getResponse().getContentAsString();
            assertThat(seite).contains("Kennung oder Kennwort stimmen nicht", "value=\"" + kennung + "\"");
        }
    }

    @Test
    void theSixthFailureInAMinuteHasToWaitButIsNotLockedOut() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(anmelden("bremse", "falsch", "10.0.0.2")).andExpect(status().isUnprocessableContent());
        }
        mvc.perform(anmelden("bremse", "falsch", "10.0.0.2")).andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Bitte warten Sie")))
                .andExpect(content().string(containsString("nicht gesperrt")));
    }

    @Test
    void aDisabledAccountLosesItsSessionWithTheNextRequest() throws Exception {
        handelnder.alsBetrieb("Test", () -> konten.anlegen("kurz", "Kurz Dabei", PASSWORT, Set.of(Rolle.CONTROLLING)));
        var sitzung = angemeldet("kurz");
        mvc.perform(get("/konto").session(sitzung)).andExpect(status().isOk());
        var konto = konten.mit("kurz").orElseThrow();
        handelnder.alsBetrieb("Test", () -> konten.aendern("kurz", "Kurz Dabei", konto.nutzer().rollen(), false, konto.version()));
        mvc.perform(get("/konto").session(sitzung)).andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/anmelden?abgelaufen"));
        assertThat(sitzung.isInvalid()).isTrue();
        mvc.perform(anmelden("kurz", PASSWORT, "10.0.0.3")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void otherRolesEndTheSessionToo() throws Exception {
        handelnder.alsBetrieb("Test", () -> konten.anlegen("wechsel", "Wechsel Rolle", PASSWORT, Set.of(Rolle.CONTROLLING)));
        var sitzung = angemeldet("wechsel");
        handelnder.alsBetrieb("Test", () -> konten.aendern("wechsel", "Wechsel Rolle", Set.of(Rolle.TEAMLEITUNG), true, 0));
        mvc.perform(get("/konto").session(sitzung)).andExpect(status().isSeeOther());
    }

    @Test
    void aSessionIsOverAfterTenHours() throws Exception {
        var sitzung = angemeldet("erika");
        var kontext = (SecurityContext) sitzung.getAttribute("SPRING_SECURITY_CONTEXT");
        var ausweis = (Ausweis) kontext.getAuthentication();
        kontext.setAuthentication(new Ausweis(ausweis.nutzer(), ausweis.stand(),
                System.nanoTime() - Sitzungswache.HOECHSTENS.toNanos() - 1));
        mvc.perform(get("/konto").session(sitzung)).andExpect(status().isSeeOther());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var sitzung = angemeldet("erika");
        mvc.perform(post("/abmelden").session(sitzung)).andExpect(status().isForbidden());
        mvc.perform(post("/abmelden").session(sitzung).with(csrf())).andExpect(redirectedUrl("/anmelden?abgemeldet"));
        assertThat(sitzung.isInvalid()).isTrue();
    }

    @Test
    void nobodyIsSentToAnotherServerAfterSignIn() {
        assertThat(Anmeldevorgang.hiesig("http://boese.example/programme/2022?fassung=2", "")).isEqualTo("/programme/2022?fassung=2");
        assertThat(Anmeldevorgang.hiesig("//boese.example/x", "")).isEqualTo("/x");
        assertThat(Anmeldevorgang.hiesig("http://hier//boese.example/x", "")).isEqualTo("/");
        assertThat(Anmeldevorgang.hiesig("http://hier/\\boese.example", "")).isEqualTo("/");
        assertThat(Anmeldevorgang.hiesig("javascript:alert(1)", "")).isEqualTo("/");
    }

    @Test
    void whatAStrangerTypesStaysOnOneLineOfTheLog() {
        assertThat(AnmeldeController.einzeilig("a\r\nAnmeldung: admin\u2028x\u001b[31m")).isEqualTo("a??Anmeldung: admin?x?[31m");
    }

    private MockHttpSession angemeldet(String kennung) throws Exception {
        return (MockHttpSession) mvc.perform(anmelden(kennung, PASSWORT, "10.0.0.9")).andExpect(redirectedUrl("/"))
                .andReturn().getRequest().getSession();
    }

    private static MockHttpServletRequestBuilder anmelden(String kennung, String passwort, String adresse) {
        return post("/anmelden").with(csrf()).with(anfrage -> {
            anfrage.setRemoteAddr(adresse);
            return anfrage;
        }).param("kennung", kennung).param("passwort", passwort);
    }

    private static RequestPostProcessor mitKeks(MockHttpSession sitzung) {
        return anfrage -> {
            anfrage.setRequestedSessionId(sitzung.getId());
            return anfrage;
        };
    }
}
