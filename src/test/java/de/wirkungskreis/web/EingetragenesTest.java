package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What was typed survives that the thing it belongs to is gone. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle({Rolle.CONTROLLING, Rolle.BFDH, Rolle.MASSNAHMEMANAGEMENT})
class EingetragenesTest {

    @Autowired MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/programme/2022/vorhaben/V99/bearbeiten", "/programme/2022/schwerpunkte/S99/bearbeiten",
        "/programme/2022/lage/gibt-es-nicht/bearbeiten", "/programme/2022/ziele/L99/bearbeiten",
        "/programme/2022/haushalt/zugaenge/gibt-es-nicht", "/programme/2022/planung/zeilen/gibt-es-nicht"})
    void isOnThePageThatSaysSo(String weg) throws Exception {
        mvc.perform(post(weg).with(csrf()).param("version", "3").param("name", "Ein langer Text, den niemand zweimal tippt"))
                .andExpect(status().isNotFound()).andExpect(content().string(containsString("Was Sie eingetragen hatten")))
                .andExpect(content().string(containsString("Ein langer Text, den niemand zweimal tippt")));
    }

    @Test
    void ofAFrozenFassungToo() throws Exception {
        mvc.perform(post("/programme/2022/vorhaben/V01/bearbeiten").with(csrf()).param("fassung", "1").param("version", "0")
                        .param("name", "Ein langer Text, den niemand zweimal tippt"))
                .andExpect(status().is(409)).andExpect(content().string(containsString("Ein langer Text, den niemand zweimal tippt")));
    }

    @Test
    void butNothingSecretAndNothingTheBrowserOnlyAskedFor() throws Exception {
        var anfrage = new MockHttpServletRequest("POST", "/x");
        anfrage.addParameter("neuesKennwort", "drei geheime Worte");
        anfrage.addParameter("kundennummer", "123 D 456789");
        anfrage.addParameter("_csrf", "a b c");
        anfrage.addParameter("text", "kurz", "ein Satz", "ein längerer Satz", "ein Satz");
        assertThat(Eingetragenes.aus(anfrage)).containsExactly("ein längerer Satz", "ein Satz");
        anfrage.setMethod("GET");
        assertThat(Eingetragenes.aus(anfrage)).isEmpty();
        mvc.perform(post("/programme/2022/vorhaben/V99/loeschen").with(csrf()).param("version", "3"))
                .andExpect(content().string(not(containsString("Was Sie eingetragen hatten"))));
    }
}
