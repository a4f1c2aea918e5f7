package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Sends lists in and gets them out again, as somebody at the pages would. */
final class Listenreise {

    private final MockMvc mvc;

    Listenreise(MockMvc mvc) {
        this.mvc = mvc;
    }

    byte[] heraus(String ziel, String format) throws Exception {
        return mvc.perform(get("/einlesen/" + ziel + "/bestand." + format)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsByteArray();
    }

    String heraus(String ziel) throws Exception {
        return new String(heraus(ziel, "csv"), StandardCharsets.UTF_8);
    }

    /** @return the page of the run */
    String senden(String ziel, String format, byte[] inhalt) throws Exception {
        return String.valueOf(mvc.perform(multipart("/einlesen/" + ziel).file(new MockMultipartFile("datei", "liste." + format, null, inhalt))
                .with(csrf())).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl());
    }

    String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    void hinein(String ziel, String format, byte[] inhalt) throws Exception {
        String lauf = senden(ziel, format, inhalt);
        String vorschau = seite(lauf);
        assertThat(vorschau).as(inhalt(vorschau) + "\n" + new String(inhalt, StandardCharsets.UTF_8)).contains("Alles übernehmen");
        mvc.perform(post(lauf + "/uebernehmen").with(csrf())).andExpect(status().isSeeOther());
        String danach = seite(lauf);
        assertThat(danach).as(inhalt(danach)).contains("<strong>übernommen</strong>");
    }

    void hinein(String ziel, String liste) throws Exception {
        hinein(ziel, "csv", liste.getBytes(StandardCharsets.UTF_8));
    }

    void aendertNichts(String ziel, String format, byte[] inhalt) throws Exception {
        String vorschau = seite(senden(ziel, format, inhalt));
        assertThat(vorschau).as(inhalt(vorschau)).contains("ändert nichts");
    }

    /** Out, in again as text and as a workbook. */
    void unveraendert(String ziel) throws Exception {
        aendertNichts(ziel, "csv", heraus(ziel, "csv"));
        aendertNichts(ziel, "xlsx", heraus(ziel, "xlsx"));
    }

    /** What a page says, without its tags. */
    private static String inhalt(String seite) {
        String main = seite.substring(Math.max(0, seite.indexOf("<main")), Math.max(seite.indexOf("</main>"), 0));
        String text = main.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        return text.substring(0, Math.min(text.length(), 3000));
    }
}
