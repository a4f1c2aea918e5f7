package de.wirkungskreis.planung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class PlanungsseitenTest {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Planungen planungen;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;

    Fassung fassung;

    @BeforeEach
    void setUp() {
        var programm = programme.desJahres(Herford2022.J22).orElseGet(() -> programme.anlegen(Herford2022.J22.zeitraum(), null));
        fassung = fassungen.anlegen(programm.id(), null, null);
        planungen.ersetzen(fassung.id(), Herford2022.planung());
    }

    private long wert(String zeile) {
        var plan = planungen.derFassung(fassung.id());
        return plan.wert(plan.zeile(zeile).orElseThrow(), Herford2022.J22, Einheit.EINTRITTE).orElseThrow();
    }

    @Test
    void dieSeiteZeigtSummenNurWoDasProgrammSieAusweist() throws Exception {
        String seite = mvc.perform(get("/programme/2022/planung")).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        assertThat(seite).contains("1.348", "1.475", "− 127", "ca. 400", "− 189", "2.228", "2.417",
                "§ 16 Abs. 1 Satz 2 Nr. 4 SGB II, §§ 81 ff. SGB III", "Schuldnerberatung");
        String tabelle = seite.substring(seite.indexOf("id=\"plan\""), seite.indexOf("</table>"));
        assertThat(tabelle.split("class=\"summe\"", -1)).hasSize(1 + 4);   // FbW, MAbE, Berufsausbildung, Plätze
    }

    @Test
    void everyNumberOpensItsHerleitung() throws Exception {
        mvc.perform(get("/programme/2022/planung/herleitung/gruppe/mabe/2022")).andExpect(status().isOk())
                .andExpect(content().string(containsString("1.348"))).andExpect(content().string(containsString("897")));
        mvc.perform(get("/programme/2022/planung/herleitung/gruppe/mabe/veraenderung-2022"))
                .andExpect(content().string(containsString("− 127")));
        mvc.perform(get("/programme/2022/planung/herleitung/zeile/begleitendes-coaching/2022").header("HX-Request", "true"))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(containsString("geht in keine Summe ein")));
        mvc.perform(get("/programme/2022/planung/herleitung/gesamt/EINTRITTE/veraenderung-2022"))
                .andExpect(content().string(containsString("− 189")));
        mvc.perform(get("/programme/2022/planung/herleitung/zeile/gibt-es-nicht/2022")).andExpect(status().isNotFound());
        mvc.perform(get("/programme/2022/planung/herleitung/zeile/mabe-vergabe/1999")).andExpect(status().isNotFound());
    }

    @Test
    void comparesWithAnotherFassung() throws Exception {
        var neue = fassungen.anlegen(fassung.programm(), fassung, null);
        planungen.ersetzen(neue.id(), Planaenderung.wert(planungen.derFassung(neue.id()), "mabe-vergabe", Herford2022.J22,
                Einheit.EINTRITTE, null));
        mvc.perform(get("/programme/2022/planung").param("vergleich", fassung.nummer())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Unterschiede")))
                .andExpect(content().string(containsString("− 198")));   // 1.150 gegen 1.348
        mvc.perform(get("/programme/2022/planung").param("vergleich", "99")).andExpect(status().isNotFound());
    }

    @Test
    void savesWhatChangedAndSaysHowMuch() throws Exception {
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf())
                        .param("w/mabe-vergabe/2022/EINTRITTE", "1.200").param("alt/mabe-vergabe/2022/EINTRITTE", "198")
                        .param("w/mabe-gutschein/2022/EINTRITTE", "897").param("alt/mabe-gutschein/2022/EINTRITTE", "897"))
                .andExpect(redirectedUrl("/programme/2022/planung/bearbeiten"))
                .andExpect(flash().attribute("meldung", "Ein Wert gespeichert."));
        assertThat(wert("mabe-vergabe")).isEqualTo(1200);
    }

    @Test
    void keepsEverythingTypedWhenACellCannotBeRead() throws Exception {
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf())
                        .param("w/mabe-vergabe/2022/EINTRITTE", "1,5x").param("alt/mabe-vergabe/2022/EINTRITTE", "198")
                        .param("w/mabe-gutschein/2022/EINTRITTE", "900").param("alt/mabe-gutschein/2022/EINTRITTE", "897"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"1,5x\"")))
                .andExpect(content().string(containsString("value=\"900\"")))
                .andExpect(content().string(containsString("href=\"#w/mabe-vergabe/2022/EINTRITTE\"")));
        assertThat(wert("mabe-gutschein")).isEqualTo(897);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -5                     | „− 5“ ist negativ
            12,5                   | „12,5“ ist keine ganze Zahl
            9.999.999.999.999.999  | ist zu groß oder zu genau
            1.348 000              | ist keine Zahl in deutscher Schreibweise
            """)
    void saysWhatIsWrongWithACell(String getippt, String satz) throws Exception {
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf())
                        .param("w/mabe-vergabe/2022/EINTRITTE", getippt).param("alt/mabe-vergabe/2022/EINTRITTE", "198"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"" + getippt + "\"")))
                .andExpect(content().string(containsString(satz)));
        assertThat(wert("mabe-vergabe")).isEqualTo(198);
    }

    @Test
    void theDatabaseRefusesANegativeValueToo() {
        assertThatThrownBy(() -> jdbc.sql("update planung.planwert set wert = -1 where fassung = :fassung")
                .param("fassung", fassung.id()).update()).hasMessageContaining("planwert_nicht_negativ");
    }

    @Test
    void aMistakeDoesNotTakeBackWhatSomebodyElseHasSavedMeanwhile() throws Exception {
        speichern("mabe-gutschein", "897", "900");
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf())
                        .param("w/mabe-vergabe/2022/EINTRITTE", "1,5x").param("alt/mabe-vergabe/2022/EINTRITTE", "198")
                        .param("w/mabe-gutschein/2022/EINTRITTE", "897").param("alt/mabe-gutschein/2022/EINTRITTE", "897"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("name=\"alt/mabe-vergabe/2022/EINTRITTE\" value=\"198\"")))
                .andExpect(content().string(containsString("name=\"alt/mabe-gutschein/2022/EINTRITTE\" value=\"900\"")))
                .andExpect(content().string(not(containsString("value=\"897\""))));
    }

    @Test
    void twoEditorsOfDifferentCellsDoNotDisturbEachOther() throws Exception {
        speichern("mabe-vergabe", "198", "200");
        speichern("mabe-gutschein", "897", "900");
        assertThat(wert("mabe-vergabe")).isEqualTo(200);
        assertThat(wert("mabe-gutschein")).isEqualTo(900);
    }

    @Test
    void twoEditorsOfTheSameCellGetTheMergeView() throws Exception {
        speichern("mabe-vergabe", "198", "200");
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf())
                        .param("w/mabe-vergabe/2022/EINTRITTE", "210").param("alt/mabe-vergabe/2022/EINTRITTE", "198"))
                .andExpect(status().isConflict())
                // who saved the other value, and when
                .andExpect(content().string(org.hamcrest.Matchers.matchesPattern("(?s).*<p class=\"leise\">[^<]+, 15\\.10\\.2022, \\d\\d:\\d\\d Uhr</p>.*")))
                .andExpect(content().string(containsString("210"))).andExpect(content().string(containsString("200")));
        assertThat(wert("mabe-vergabe")).isEqualTo(200);
        speichern("mabe-vergabe", "200", "210");   // what the merge view sends
        assertThat(wert("mabe-vergabe")).isEqualTo(210);
    }

    private void speichern(String zeile, String alt, String neu) throws Exception {
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf())
                .param("w/" + zeile + "/2022/EINTRITTE", neu).param("alt/" + zeile + "/2022/EINTRITTE", alt))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void onlyThosePlanningMayEdit() throws Exception {
        mvc.perform(get("/programme/2022/planung/bearbeiten").with(AlsRolle.Fabrik.als(Rolle.BCA))).andExpect(status().isForbidden());
        mvc.perform(get("/programme/2022/planung").with(AlsRolle.Fabrik.als(Rolle.BCA))).andExpect(status().isOk());
        mvc.perform(post("/programme/2022/planung/bearbeiten").with(csrf()).with(AlsRolle.Fabrik.als(Rolle.GESCHAEFTSFUEHRUNG)))
                .andExpect(status().isForbidden());
    }

    @Test
    void tablesLeaveAsFiles() throws Exception {
        mvc.perform(get("/programme/2022/planung/eintritte.csv")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Vergabemaßnahmen")));
        mvc.perform(get("/programme/2022/planung/eintritte.xlsx")).andExpect(status().isOk());
    }

    @Test
    void aLineEditedByTwoGoesToTheMergeView() throws Exception {
        int version = planungen.derFassung(fassung.id()).zeile("fbw-abschluss").orElseThrow().version();
        mvc.perform(post("/programme/2022/planung/zeilen/fbw-abschluss").with(csrf()).param("name", "Umschulungen")
                .param("rolle", "EIGENSTAENDIG").param("gruppe", "fbw").param("instrument", "fbw-abschluss")
                .param("version", "" + version)).andExpect(status().is3xxRedirection());
        mvc.perform(post("/programme/2022/planung/zeilen/fbw-abschluss").with(csrf()).param("name", "Qualifizierung")
                .param("rolle", "EIGENSTAENDIG").param("gruppe", "fbw").param("version", "" + version))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("Umschulungen")))
                .andExpect(content().string(containsString(">Förderung der beruflichen Weiterbildung mit Abschluss<")));
        mvc.perform(post("/programme/2022/planung/zeilen/fbw-abschluss").with(csrf()).param("name", " ")
                .param("rolle", "EIGENSTAENDIG").param("version", "" + (version + 1))).andExpect(status().is(422));
    }

    @Test
    void benenntDieWertartDerVergleichsspalte() throws Exception {
        String stand = "" + Plankonflikt.stand(planungen.derFassung(fassung.id()).vergleichsspalte().orElseThrow());
        mvc.perform(post("/programme/2022/planung/aufbau/spalte").with(csrf()).param("spaltenjahr", "2021").param("version", stand)
                .param("bezeichnung", "2021").param("wertart", "HOCHRECHNUNG").param("vergleich", "true"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post("/programme/2022/planung/aufbau/spalte").with(csrf()).param("spaltenjahr", "2021").param("version", stand)
                .param("bezeichnung", "2021").param("wertart", "IST_ENDGUELTIG").param("vergleich", "true"))
                .andExpect(status().isConflict()).andExpect(content().string(containsString(">Ist, endgültig<")));
        assertThat(planungen.derFassung(fassung.id()).vergleichsspalte().orElseThrow().wertart().name()).isEqualTo("HOCHRECHNUNG");
    }

    @Test
    void keepsTheServicesOfTheKommune() throws Exception {
        var vorher = planungen.derFassung(fassung.id());
        String ueberschrift = LeistungenController.leer(vorher.kommunaleLeistungenUeberschrift());
        String version = "" + vorher.kommunaleLeistungen().get(0).version();
        leistung(ueberschrift, version, "1.200").andExpect(status().is3xxRedirection());
        assertThat(planungen.derFassung(fassung.id()).kommunaleLeistungen().get(0).kapazitaet()).isEqualTo(1200);
        leistung(ueberschrift, version, "900").andExpect(status().isConflict())
                .andExpect(content().string(containsString("1.200"))).andExpect(content().string(containsString("Kapazität")));
        leistung(ueberschrift, "" + planungen.derFassung(fassung.id()).kommunaleLeistungen().get(0).version(), "900")
                .andExpect(status().is3xxRedirection());   // what the merge view sends
        assertThat(planungen.derFassung(fassung.id()).kommunaleLeistungen()).hasSameSizeAs(vorher.kommunaleLeistungen());
    }

    private org.springframework.test.web.servlet.ResultActions leistung(String ueberschrift, String version, String kapazitaet)
            throws Exception {
        return mvc.perform(post("/programme/2022/planung/leistungen").with(csrf()).param("ueberschrift", ueberschrift)
                .param("ueberschriftVorher", ueberschrift).param("bezeichnung-0", "Schuldnerberatung")
                .param("schluessel-0", "schuldnerberatung").param("version-0", version).param("kapazitaet-0", kapazitaet)
                .param("einheit-0", "PLAETZE"));
    }

    @Test
    void plansALineInASecondUnit() throws Exception {
        String weg = "/programme/2022/planung/zeilen/mabe-vergabe/einheit";
        mvc.perform(post(weg).with(csrf()).param("einheit", "PLAETZE").param("wertjahr", "2022").param("wert", "zehn"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("value=\"zehn\"")));
        mvc.perform(post(weg).with(csrf()).param("einheit", "PLAETZE").param("wertjahr", "2022").param("wert", "40"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(weg).with(csrf()).param("einheit", "PLAETZE").param("wertjahr", "2022").param("wert", "50"))
                .andExpect(status().is(422));
        mvc.perform(get("/programme/2022/planung/bearbeiten"))
                .andExpect(content().string(containsString("w/mabe-vergabe/2022/PLAETZE")));
        var plan = planungen.derFassung(fassung.id());
        assertThat(plan.summe(plan.gruppe("mabe").orElseThrow(), Herford2022.J22)).hasValue(1348);   // places do not count
    }

    @Test
    void whoMayNotPlanReadsTheLineAndRemarksOnIt() throws Exception {
        mvc.perform(get("/programme/2022/planung/zeilen/mabe-vergabe").with(AlsRolle.Fabrik.als(Rolle.BCA)))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("name=\"rolle\""))))
                .andExpect(content().string(containsString("planung/mabe-vergabe")));
        mvc.perform(post("/programme/2022/kommentare").with(csrf()).with(AlsRolle.Fabrik.als(Rolle.BCA))
                .param("gegenstand", "planung/mabe-vergabe").param("pfad", "/planung/zeilen/mabe-vergabe").param("text", "Wie viele Frauen?"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/programme/2022/planung")).andExpect(content().string(containsString("1 Kommentar<")));
    }
}
