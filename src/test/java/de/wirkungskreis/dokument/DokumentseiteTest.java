package de.wirkungskreis.dokument;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class DokumentseiteTest {

    @Autowired MockMvc mvc;

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void thePageOffersAllFormats() throws Exception {
        mvc.perform(get("/programme/2022/dokument?fassung=1&befunde=true")).andExpect(status().isOk())
                .andExpect(content().string(containsString("/dokument/programm.pdf?befunde=true")))
                .andExpect(content().string(containsString("/dokument/programm.pptx?befunde=true")))
                .andExpect(content().string(containsString("Bundesziele")));
    }

    @ParameterizedTest
    @EnumSource(Ausgabeart.class)
    @AlsRolle(Rolle.CONTROLLING)
    void everyFormatComesAsAFileWithAGermanName(Ausgabeart art) throws Exception {
        mvc.perform(get("/programme/2022/dokument/programm." + art.endung() + "?fassung=1")).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(art.medientyp()))
                .andExpect(header().string("Content-Disposition",
                        containsString("Arbeitsmarkt-und-Integrationsprogramm-2022-Fassung-1." + art.endung())));
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void theDocumentInTheBrowserKeepsTheStrictPolicy() throws Exception {
        mvc.perform(get("/programme/2022/dokument/lesen?fassung=1")).andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", allOf(startsWith("default-src 'none'"),
                        containsString("style-src 'self'"), not(containsString("sha256")))))
                .andExpect(content().string(allOf(containsString("href=\"dokument.css\""), not(containsString("<script")),
                        not(containsString("<style")), not(containsString(" style=")))));
        mvc.perform(get("/programme/2022/dokument/dokument.css")).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/css")).andExpect(content().string(containsString("h2")));
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void anUnknownFormatIsNotFound() throws Exception {
        mvc.perform(get("/programme/2022/dokument/programm.exe")).andExpect(status().isNotFound());
    }

    @Test
    @AlsRolle(Rolle.FACHKRAFT)
    void werEineFassungNichtSehenDarfBekommtAuchIhrDokumentNicht() throws Exception {
        mvc.perform(get("/programme/2022/dokument/programm.md?fassung=2")).andExpect(status().isNotFound());
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void befundeStehenNurImDokumentWennManSieVerlangt() throws Exception {
        mvc.perform(get("/programme/2022/dokument/programm.md?fassung=1&befunde=true"))
                .andExpect(content().string(containsString("## Befunde")));
        mvc.perform(get("/programme/2022/dokument/programm.md?fassung=1"))
                .andExpect(content().string(not(containsString("## Befunde"))));
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void befundeUndInstrumenteGehenAuchAlsTabelleHinaus() throws Exception {
        mvc.perform(get("/programme/2022/befunde/tabelle.csv?fassung=1")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Schwere;Bereich;Befund")));
        mvc.perform(get("/programme/2022/befunde/tabelle.xlsx?fassung=1")).andExpect(status().isOk());
        mvc.perform(get("/instrumente/tabelle.csv?am=2022-01-01")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Bereich;Instrument;Rechtsgrundlage")));
        mvc.perform(get("/instrumente/tabelle.xlsx")).andExpect(status().isOk());
    }
}
