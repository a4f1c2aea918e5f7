package de.wirkungskreis.steuerung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The cockpit of a grown house: people, entries, delivered months. */
@Datenbanktest
@TestPropertySource(properties = {"wirkungskreis.beispiel=true", "wirkungskreis.muster.personen=1000"})
@AlsRolle({Rolle.CONTROLLING, Rolle.GESCHAEFTSFUEHRUNG})
class SteuerungsseitenTest {

    @Autowired MockMvc mvc;
    @Autowired Lagebilder bilder;
    @Autowired JdbcClient jdbc;

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

    /** A house of five years costs the cockpit no more statements than one of a month: what grows is read in one. */
    @Test
    void it_asks_the_database_at_most_15_times() throws Exception {
        seite("/steuerung");
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var mitschrift = new ListAppender<ILoggingEvent>();
        mitschrift.start();
        var vorher = logger.getLevel();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(mitschrift);
        try {
            seite("/steuerung");
        } finally {
            logger.detachAppender(mitschrift);
            logger.setLevel(vorher);
        }
        var anweisungen = mitschrift.list.stream().map(ILoggingEvent::getFormattedMessage).filter(m -> m.startsWith("Executing prepared SQL statement")).toList();
        assertThat(anweisungen).isNotEmpty().hasSizeLessThanOrEqualTo(15);
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
    void the_house_sets_from_when_on_a_line_is_red_and_says_why() throws Exception {
        mvc.perform(post("/steuerung/frauen/schwelle").param("gelb", "30").param("rot", "20").param("begruendung", "").with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(containsString("Rot beginnt nicht unter Gelb"),
                        containsString("value=\"30\""))));
        mvc.perform(post("/steuerung/frauen/schwelle").param("gelb", "1,25").param("rot", "101").param("begruendung", "Grund").with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("höchstens eine Nachkommastelle")));
        mvc.perform(post("/steuerung/frauen/schwelle").param("gelb", "90,5").param("rot", "95").param("begruendung", "Beschluss der Leitung").with(csrf()))
                .andExpect(redirectedUrl("/steuerung/frauen"));
        assertThat(seite("/steuerung/frauen")).contains("gelb über 90,5, rot über 95; Beschluss der Leitung");
        assertThat(seite("/steuerung/frauen")).contains("✓ im Ziel");
        assertThatThrownBy(() -> jdbc.sql("update steuerung.schwelle set gelb = 1").update()).hasMessageContaining("Was hier steht, bleibt");
    }

    @Test
    void before_there_were_programmes_there_is_nothing_to_show_and_nothing_breaks() throws Exception {
        for (String stand : List.of("1800-01-01", "0001-01-01", "2004-12-31", "2019-05-05", "2099-01-01")) {
            for (String seite : List.of("", "/monatsbericht", "/monatsbericht.txt", "/tabelle.xlsx", "/tabelle.csv", "/folien.pptx")) {
                mvc.perform(get("/steuerung" + seite + "?stand=" + stand)).andExpect(status().isOk());
            }
        }
        assertThat(seite("/steuerung?stand=1800-01-01")).contains("1799");
        mvc.perform(get("/steuerung/eintritte?stand=1800-01-01")).andExpect(status().isNotFound());
    }

    @Test
    void it_leaves_as_slides_workbook_and_text_with_the_same_sentences() throws Exception {
        var text = mvc.perform(get("/steuerung/monatsbericht.txt")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(bilder.am(null).zeilen()).allSatisfy(z -> assertThat(text).contains(z.satz()));
        mvc.perform(get("/steuerung/tabelle.xlsx")).andExpect(status().isOk());
        for (String zeile : List.of("ziel-b2", "eintritte", "frauen", "plaetze", "haushalt")) {
            byte[] eine = mvc.perform(get("/steuerung/" + zeile + "/folien.pptx")).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
            try (var show = new XMLSlideShow(new ByteArrayInputStream(eine))) {
                assertThat(show.getSlides()).as(zeile).hasSizeGreaterThan(1);
            }
        }
        mvc.perform(get("/steuerung/gibtesnicht/folien.pptx")).andExpect(status().isNotFound());
        byte[] folien = mvc.perform(get("/steuerung/folien.pptx")).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (var show = new XMLSlideShow(new ByteArrayInputStream(folien))) {
            assertThat(show.getSlides()).allSatisfy(f -> assertThat(f.getPlaceholder(0).getText()).isNotBlank());
            assertThat(show.getCharts()).isNotEmpty();
        }
    }
}
