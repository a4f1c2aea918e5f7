package de.wirkungskreis.befund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** "Why 130?": from a number to what is behind it, what was asked for it, and where to ask oneself. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.CONTROLLING)
class HerleitungFuehrtWeiterTest {

    private static final Map<String, String> SEITEN =
            Map.of("programm", "", "ziele", "/ziele", "planung", "/planung", "haushalt", "/haushalt");

    @Autowired MockMvc mvc;
    @Autowired Regelwerk regelwerk;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;

    @Test
    void vonDer130FuehrtEinWegZuVorhabenBefundAuflageUndKommentar() throws Exception {
        mvc.perform(get("/programme/2022/planung/herleitung/zeile/agh/2022?fassung=1")).andExpect(content().string(allOf(
                containsString("Vorhaben dahinter"), containsString("/vorhaben/V17?fassung=1"),
                containsString("Widerspruch: "), containsString("130 statt 185"),
                containsString("Auflage (erledigt am 24.03.2022): Bis Ende März 2022 über die Entwicklung der Arbeitsgelegenheiten"),
                containsString("/planung/zeilen/agh?fassung=1#kommentare-planung-agh"))));
    }

    @Test
    void auchZieleUndMittelFuehrenWeiter() throws Exception {
        mvc.perform(get("/programme/2022/ziele/herleitung/B2/iq-frauen?fassung=1")).andExpect(content().string(allOf(
                containsString("schlechtere Veränderung"), containsString("/ziele?fassung=1#kommentare-ziele-B2"))));
        mvc.perform(get("/programme/2022/haushalt/herleitung/vorbindung/2022?fassung=1")).andExpect(content().string(allOf(
                containsString("Die Aufteilung der Mittel in Vorbindungen und Neugeschäft"), containsString("kommentare-haushalt-jahr-2022"))));
    }

    @Test
    @AlsRolle(Rolle.FACHKRAFT)
    void werNurLiestSiehtWederBefundeNochAuflagenNochKommentare() throws Exception {
        mvc.perform(get("/programme/2022/planung/herleitung/zeile/agh/2022?fassung=1")).andExpect(content().string(allOf(
                containsString("Vorhaben dahinter"), not(containsString("130 statt 185")), not(containsString("Auflage")),
                not(containsString("#kommentare-")))));
    }

    @Test
    void jederBefundStehtAnSeinerSache() throws Exception {
        var fassung = fassungen.derNummer(programme.desJahres(new Programmjahr(2022)).orElseThrow().id(), "1").orElseThrow();
        var befunde = regelwerk.derFassung(fassung);
        assertThat(befunde).isNotEmpty();
        for (var befund : befunde) {
            String seite = mvc.perform(get("/programme/2022" + SEITEN.get(befund.bereich()) + "?fassung=1")).andReturn()
                    .getResponse().getContentAsString();
            assertThat(seite).as(befund.schluessel()).contains("#" + befund.anker() + "\"");
        }
    }
}
