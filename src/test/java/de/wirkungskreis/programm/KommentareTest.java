package de.wirkungskreis.programm;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Comments on every item: each kind of thing has its entry, and keeps what was said at its own place. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class KommentareTest {

    @Autowired private MockMvc mvc;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Schwerpunkt,schwerpunkt/S1,''", "Handlungsfeld,handlungsfeld/HF3,''", "Vorhaben,vorhaben/V11,/vorhaben/V11",
        "Dokumentabschnitt,abschnitt/ABSCHNITT,/abschnitte", "Lageblock,lage/BLOCK,/lage", "Ziel,ziele/ZIEL,/ziele",
        "Planzeile,planung/mabe-vergabe,/planung/zeilen/mabe-vergabe", "Haushaltsposition,haushalt/eingliederung-2022,/haushalt"})
    void jedesDingLaesstSichKommentieren(String art, String gegenstand, String pfad) throws Exception {
        String seite = "/programme/2022" + pfad;
        String stamm = gegenstand.substring(0, gegenstand.indexOf('/') + 1);
        String gemeint = gegenstand.matches(".*/[A-Z]{4,}") ? erster(seite, stamm) : gegenstand;
        assertThat(inhalt(seite)).as(art).contains("name=\"gegenstand\" value=\"" + gemeint + "\"");
        mvc.perform(post("/programme/2022/kommentare").param("gegenstand", gemeint).param("pfad", pfad.isEmpty() ? "/" : pfad)
                        .param("text", "Rückfrage zu " + gemeint).with(als(Rolle.TEAMLEITUNG)).with(csrf()))
                .andExpect(redirectedUrl(seite + "#kommentare-" + gemeint.replace('/', '-')));
        String danach = inhalt(seite);
        int eintrag = danach.indexOf("id=\"kommentare-" + gemeint.replace('/', '-') + "\"");
        assertThat(eintrag).as("the entry the redirect leads to").isPositive();
        assertThat(danach.indexOf("Rückfrage zu " + gemeint)).isGreaterThan(eintrag)
                .isLessThan(danach.indexOf("name=\"gegenstand\" value=\"" + gemeint + "\""));
    }

    private String erster(String seite, String stamm) throws Exception {
        String inhalt = inhalt(seite);
        String anfang = "name=\"gegenstand\" value=\"";
        int ab = inhalt.indexOf(anfang + stamm);
        assertThat(ab).as(seite + " has no entry for " + stamm).isPositive();
        return inhalt.substring(ab + anfang.length(), inhalt.indexOf('"', ab + anfang.length()));
    }

    private String inhalt(String seite) throws Exception {
        return mvc.perform(get(seite).with(als(Rolle.TEAMLEITUNG))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
    }
}
