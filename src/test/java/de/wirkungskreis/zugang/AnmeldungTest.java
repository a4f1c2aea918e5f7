package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.request.RequestContextHolder;

@Datenbanktest
class AnmeldungTest {

    private static final String PASSWORT = "Vier Wörter auf dem Zettel";

    @Autowired
    MockMvc mvc;

    @Autowired
    Nutzerkonten konten;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void einNutzer() {
        // as at start-up: no request is being served
        RequestContextHolder.resetRequestAttributes();
        if (konten.leer()) {
            konten.anlegen("erika", "Erika Muster", PASSWORT, Set.of(Rolle.CONTROLLING));
        }
    }

    @Test
    void strangersAreSentToTheSignInPageAndBackToWhatTheyAskedFor() throws Exception {
        var sitzung = (MockHttpSession) mvc.perform(get("/irgendwo?fassung=2"))
                .andExpect(status().isSeeOther()).andExpect(header().string("Location", "/anmelden"))
                .andReturn().getRequest().getSession();
        String vorher = sitzung.getId();
        mvc.perform(post("/anmelden").session(sitzung).with(csrf()).param("kennung", "Erika ").param("passwort", PASSWORT))
                .andExpect(status().isSeeOther()).andExpect(redirectedUrl("/irgendwo?fassung=2"));
        assertThat(sitzung.getId()).as("session fixation").isNotEqualTo(vorher);
        mvc.perform(get("/irgendwo").session(sitzung)).andExpect(status().isNotFound());
    }

    @Test
    void anHtmxRequestWithoutSessionMovesTheWholeWindow() throws Exception {
        mvc.perform(get("/irgendwo").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized()).andExpect(header().string("HX-Redirect", "/anmelden"));
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
}
