package de.wirkungskreis.lage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
@Transactional
class LageseiteTest {

    @Autowired MockMvc mvc;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Lageberichte lageberichte;
    @Autowired Lageinhalt inhalt;
    @Autowired Protokoll protokoll;
    @Autowired JdbcClient jdbc;
    private long fassung;

    private static final Lageblock GRUPPEN = new Lageblock("gruppen", Lageblock.Art.TABELLE, "Besonders betroffene Gruppen",
            "BA-Statistik", LocalDate.of(2021, 9, 30), "im Sept. 2021", LocalDate.of(2021, 10, 1), null,
            List.of("Gesamt", "nur SGB II"), true,
            List.of(new Lagezeile("frauen", "Frauen", null, null, null, List.of(prozent("-12.80"), prozent("-5.40")),
                    "weiter sinkend")), List.of("Frauen: {frauen}, im SGB II {frauen.2}"), 0);
    private static final Lageblock IHK = new Lageblock("ihk", Lageblock.Art.MATRIX, "IHK-Herbstprognose", null, null, null,
            null, null, List.of("Geschäftslage"), false, List.of(new Lagezeile("handel", "Handel", null, null, null,
            List.of(Lagewert.bewertung("verbessert")), null)), List.of(), 0);
    private static final Lageblock AUSBILDUNG = new Lageblock("ausbildung", Lageblock.Art.PUNKTE, "Ausbildungsmarkt", null,
            null, null, null, null, List.of(), false, List.of(new Lagezeile("anr", "Angebots-Nachfrage-Relation", null, null,
            null, List.of(new Lagewert(new BigDecimal("87"), null, Lageeinheit.VERHAELTNIS, Genauigkeit.EXAKT,
            Wertart.UNBENANNT, new BigDecimal("100"), null, null)), null)), List.of("Relation mit {anr}"), 0);

    @BeforeEach
    void anlegen() {
        var programm = programme.anlegen(new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)), null);
        fassung = fassungen.neueste(programm.id()).id();
        lageberichte.ersetzen(fassung, new Lagebericht(List.of(GRUPPEN, IHK, AUSBILDUNG)));
    }

    @Test
    void keepsWhatItWasGiven() {
        assertThat(lageberichte.derFassung(fassung)).isEqualTo(new Lagebericht(List.of(GRUPPEN, IHK, AUSBILDUNG)));
    }

    @Test
    void theViewSaysTheSameAsTheRecords() {
        assertThat(jdbc.sql("""
                select spaltentitel || ' ' || zahl from lage.v_lagewert
                 where fassung = :fassung and block = 'gruppen' order by spalte
                """).param("fassung", fassung).query(String.class).list())
                .containsExactly("Gesamt -12.80", "nur SGB II -5.40");
    }

    @Test
    void copiesIntoANewFassung() {
        var alt = fassungen.mit(fassung).orElseThrow();
        var neu = fassungen.anlegen(alt.programm(), alt, null);
        assertThat(lageberichte.derFassung(neu.id()).bloecke()).hasSize(3);
        assertThat(inhalt.punkte(neu)).isEqualTo(inhalt.punkte(alt)).isNotEmpty();
    }

    @Test
    void showsBlocksWithSourceValuesAndChart() throws Exception {
        mvc.perform(get("/programme/2022/lage")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("− 12,80 %"), containsString("Frauen: − 12,80 %, im SGB II − 5,40 %"),
                containsString("BA-Statistik"), containsString("30.09.2021"), containsString("data-art=\"punkte\""),
                containsString("87 : 100"), containsString("Üblich sind drei"), containsString("weiter sinkend"))));
    }

    @Test
    void everyNumberOpensItsHerleitung() throws Exception {
        mvc.perform(get("/programme/2022/lage/herleitung/gruppen/frauen/1")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("− 5,40 %"), containsString("Quelle: BA-Statistik"),
                        containsString("<html"))));
        mvc.perform(get("/programme/2022/lage/herleitung/gruppen/frauen/1").header("HX-Request", "true"))
                .andExpect(content().string(not(containsString("<html"))));
        mvc.perform(get("/programme/2022/lage/herleitung/gruppen/frauen/7")).andExpect(status().isNotFound());
    }

    @Test
    void savesARowAndLogsWhatChanged() throws Exception {
        mvc.perform(zeile("− 11,90", 0)).andExpect(status().isSeeOther())
                .andExpect(flash().attributeExists("meldung"));
        assertThat(lageberichte.derFassung(fassung).block("gruppen").orElseThrow().zeilen().get(0).werte().get(0).zahl())
                .isEqualTo(new BigDecimal("-11.90"));
        assertThat(protokoll.zu(fassung, "lage/gruppen/frauen")).anySatisfy(eintrag -> {
            assertThat(eintrag.feld()).isEqualTo("Gesamt");
            assertThat(eintrag.alt()).isEqualTo("− 12,80 %");
            assertThat(eintrag.neu()).isEqualTo("− 11,90 %");
        });
    }

    @Test
    void anUnreadableNumberComesBackAsTyped() throws Exception {
        mvc.perform(zeile("1,2,3", 0)).andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(
                containsString("1,2,3"), containsString("keine Zahl in deutscher Schreibweise"), containsString("#wert-0"))));
    }

    @Test
    void anUnknownPlaceholderIsAnErrorAtTheField() throws Exception {
        mvc.perform(post("/programme/2022/lage/gruppen/bearbeiten").with(csrf()).param("version", "0").param("art", "TABELLE")
                        .param("ueberschrift", "x").param("spalten", "Gesamt\nnur SGB II").param("punkte", "Es sind {frau}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("„frau“"), containsString("id=\"punkte-fehler\""))));
    }

    @Test
    void theSecondEditorGetsTheMergeView() throws Exception {
        mvc.perform(zeile("− 11,90", 0)).andExpect(status().isSeeOther());
        mvc.perform(zeile("− 10,00", 0)).andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("− 10,00"), containsString("11,90"))));
    }

    @Test
    void blocksAreMovedWithoutScript() throws Exception {
        var vorher = lageberichte.derFassung(fassung).bloecke().stream().map(Lageblock::schluessel).toList();
        mvc.perform(post("/programme/2022/lage/reihenfolge").with(csrf()).param("was", vorher.get(1)).param("richtung", "HOCH"))
                .andExpect(status().isSeeOther());
        assertThat(lageberichte.derFassung(fassung).bloecke()).extracting(Lageblock::schluessel)
                .startsWith(vorher.get(1), vorher.get(0));
        mvc.perform(post("/programme/2022/lage/reihenfolge").with(csrf()).param("was", "fehlt").param("richtung", "HOCH"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFormShowsEachFieldOnce() throws Exception {
        mvc.perform(get("/programme/2022/lage/neu")).andExpect(content().string(allOf(
                containsString("<h1>Neuer Block</h1>"), not(containsString("textarea rows=\"6\" id=\"schluessel\"")))));
    }

    @Test
    @AlsRolle(Rolle.BCA)
    void whoMayOnlyReadFindsNoFormAndIsRefused() throws Exception {
        mvc.perform(get("/programme/2022/lage")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/bearbeiten"))));
        mvc.perform(zeile("− 11,90", 0)).andExpect(status().isForbidden());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder zeile(String wert, int version) {
        return post("/programme/2022/lage/gruppen/zeilen/frauen/bearbeiten").with(csrf())
                .param("version", Integer.toString(version)).param("bezeichnung", "Frauen").param("tendenz", "weiter sinkend")
                .param("wert-0", wert).param("einheit-0", "VERAENDERUNG_PROZENT").param("genauigkeit-0", "EXAKT")
                .param("wertart-0", "UNBENANNT").param("wert-1", "− 5,40").param("einheit-1", "VERAENDERUNG_PROZENT")
                .param("genauigkeit-1", "EXAKT").param("wertart-1", "UNBENANNT");
    }

    private static Lagewert prozent(String zahl) {
        return new Lagewert(new BigDecimal(zahl), null, Lageeinheit.VERAENDERUNG_PROZENT, Genauigkeit.EXAKT,
                Wertart.UNBENANNT, null, null, null);
    }
}
