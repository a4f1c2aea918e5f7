package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
class KopfzeilenTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/anmelden", "/einrichten", "/konto", "/nutzer", "/gibtesnicht", "/statisch/gibtesnicht.css",
        "/.well-known/security.txt", "/error"})
    void everyAnswerCarriesTheSameHeaders(String pfad) throws Exception {
        for (var als : new Rolle[] {null, Rolle.CONTROLLING, Rolle.FACH_ADMIN}) {
            var anfrage = als == null ? get(pfad) : get(pfad).with(AlsRolle.Fabrik.als(als));
            var antwort = mvc.perform(anfrage).andReturn().getResponse();
            assertThat(antwort.getHeader("Content-Security-Policy")).as(pfad).isEqualTo(Sicherheit.INHALTSREGEL)
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain("unsafe");
            assertThat(antwort.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(antwort.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(antwort.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(antwort.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(antwort.getHeader("Permissions-Policy")).contains("camera=()");
            assertThat(antwort.getHeader("Strict-Transport-Security")).as("only over TLS").isNull();
            assertThat(antwort.getHeader("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void overTlsBrowsersAreToldToStayThere() throws Exception {
        mvc.perform(get("/anmelden").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    @AlsRolle(Rolle.FACH_ADMIN)
    void aFormWithoutItsTokenChangesNothing() throws Exception {
        mvc.perform(post("/nutzer").param("kennung", "neu")).andExpect(status().isForbidden());
    }
}
