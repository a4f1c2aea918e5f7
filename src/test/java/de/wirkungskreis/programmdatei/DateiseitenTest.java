package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.CONTROLLING)
class DateiseitenTest {

    @Autowired MockMvc mvc;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Planungen planungen;

    @Test
    void aChangedFileIsShownBeforeItIsTakenOver() throws Exception {
        String datei = mvc.perform(get("/programme/2022/datei/programm.yaml")).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString(UTF_8);
        String geaendert = datei.replace("einheit: EINTRITTE, wert: 198}", "einheit: EINTRITTE, wert: 205}");
        assertThat(geaendert).isNotEqualTo(datei);
        var sitzung = new MockHttpSession();

        mvc.perform(multipart("/programme/datei").file(new MockMultipartFile("datei", geaendert.getBytes(UTF_8)))
                .session(sitzung).with(csrf())).andExpect(redirectedUrl("/programme/datei/vorschau"));
        String vorschau = mvc.perform(get("/programme/datei/vorschau").session(sitzung)).andExpect(status().isOk())
                .andExpect(content().string(containsString("205"))).andReturn().getResponse().getContentAsString(UTF_8);
        assertThat(vergabe()).isEqualTo(198);

        var uebernehmen = post("/programme/datei/vorschau").session(sitzung).with(csrf());
        Seitenleser.lesen(vorschau).formulare().stream().filter(f -> f.ziel().equals("/programme/datei/vorschau"))
                .forEach(f -> f.felder().forEach(feld -> uebernehmen.param(feld.name(), feld.werte().get(0))));
        mvc.perform(uebernehmen)
                .andExpect(redirectedUrl("/programme/2022/datei"));
        assertThat(vergabe()).isEqualTo(205);
    }

    private long vergabe() {
        var plan = planungen.derFassung(fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id()).id());
        var zeile = plan.zeile("mabe-vergabe").orElseThrow();
        return plan.wert(zeile, new Programmjahr(2022), zeile.einheitIn(plan.gruppeVon(zeile))).orElseThrow();
    }

    @Test
    void anUnreadableFileComesBackWithItsErrors() throws Exception {
        mvc.perform(multipart("/programme/datei").file(new MockMultipartFile("datei", "format: !!x y".getBytes(UTF_8))).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("Typangaben")));
        mvc.perform(multipart("/programme/datei").with(csrf())).andExpect(status().is(422));
    }

    @Test
    void pagesRender() throws Exception {
        mvc.perform(get("/programme/datei")).andExpect(status().isOk());
        mvc.perform(get("/programme/2022/datei")).andExpect(status().isOk());
        mvc.perform(get("/schema/programm-1.json")).andExpect(status().isOk()).andExpect(content().string(containsString("Planzeile")));
        mvc.perform(get("/programme/2022/befunde?fassung=1")).andExpect(status().isOk())
                .andExpect(content().string(containsString("130 statt 185"))).andExpect(content().string(containsString("befund-wertart")));
        mvc.perform(get("/programme/2022/befunde?schwere=HINWEIS&bereich=planung")).andExpect(status().isOk());
    }
}
