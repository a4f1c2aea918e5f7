package de.wirkungskreis.steuerung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The cockpit of a grown house: people, entries, delivered months. */
@Datenbanktest
@TestPropertySource(properties = {"wirkungskreis.beispiel=true", "wirkungskreis.muster.personen=1000"})
@AlsRolle({Rolle.CONTROLLING, Rolle.GESCHAEFTSFUEHRUNG})
class SteuerungsseitenTest {

    @Autowired MockMvc mvc;
    @Autowired Lagebilder bilder;

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void sieben_Zeilen_sagen_wo_das_Haus_steht() throws Exception {
        var bild = bilder.am(null);
        assertThat(bild.zeilen()).hasSizeLessThanOrEqualTo(Lagebild.HOECHSTENS);
        assertThat(bild.zeilen()).extracting(Lagezeile::urteil).contains(Urteil.ROT, Urteil.GEPLANT);
        assertThat(seite("/steuerung")).contains("Integrationsquote", "Eintritte", "Frauenanteil", "Plätze", "Haushalt", "11.800.000 €");
    }

    @Test
    void every_line_has_its_page_and_every_number_its_Herleitung() throws Exception {
        var bild = bilder.am(null);
        for (var zeile : bild.zeilen()) {
            assertThat(seite("/steuerung/" + zeile.schluessel())).contains(zeile.name(), zeile.satz());
            assertThat(zeile.verlauf().reihen()).isNotEmpty();
            var letzte = zeile.verlauf().reihen().get(zeile.verlauf().reihen().size() - 1);
            for (int s = 0; s < letzte.felder().size(); s++) {
                assertThat(seite("/steuerung/" + zeile.schluessel() + "/herleitung/" + s + "/" + letzte.schluessel())).contains(letzte.felder().get(s).text());
            }
        }
    }

    @Test
    void it_leaves_as_slides_workbook_and_text_with_the_same_sentences() throws Exception {
        var text = mvc.perform(get("/steuerung/monatsbericht.txt")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(bilder.am(null).zeilen()).allSatisfy(z -> assertThat(text).contains(z.satz()));
        mvc.perform(get("/steuerung/tabelle.xlsx")).andExpect(status().isOk());
        byte[] folien = mvc.perform(get("/steuerung/folien.pptx")).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(folien))) {
            assertThat(show.getSlides()).allSatisfy(f -> assertThat(f.getPlaceholder(0).getText()).isNotBlank());
            assertThat(show.getCharts()).isNotEmpty();
        }
    }
}
