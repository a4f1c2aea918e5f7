package de.wirkungskreis.massnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.web.Aufgabenquelle;
import de.wirkungskreis.web.Suchquelle;
import de.wirkungskreis.zugang.Rolle;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.MASSNAHMEMANAGEMENT)
class MassnahmeseitenTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Massnahmen massnahmen;

    @Autowired
    Massnahmeaufgaben aufgaben;

    @Autowired
    Massnahmesuche suche;

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(URI.create(pfad))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void everyInstrumentOfTheProgrammeHasAnOffer() throws Exception {
        assertThat(massnahmen.alle()).hasSizeGreaterThan(40);
        assertThat(seite("/massnahmen")).contains("Produktionsschule", "Crema", "BEA", "JAP", "Bewerbungsbüro", "JöSpEn")
                .contains("Teilnahmezahlen sind noch nicht erfasst.");
    }

    @Test
    void filtersStayInTheAddress() throws Exception {
        assertThat(seite("/massnahmen?merkmal=FORM.ONLINE")).contains("Online-Seminare").doesNotContain(">Produktionsschule<");
        assertThat(seite("/massnahmen?zustand=SCHLUSSGERECHNET&instrument=mabe-vergabe")).contains("1 von ")
                .contains("/massnahmen/tabelle.xlsx?instrument=mabe-vergabe&amp;zustand=SCHLUSSGERECHNET");
        assertThat(seite("/massnahmen?am=1.7.2021")).contains(">Vermittlungsmaßnahme mit Stellenakquise<").doesNotContain(">Perspektivwerkstatt<");
        mvc.perform(get("/massnahmen").param("am", "morgen")).andExpect(status().is(422))
                .andExpect(content().string(containsString("ist kein Datum")));
    }

    @Test
    void withoutCountsThePagesSayThatNobodyHasCounted() throws Exception {
        assertThat(seite("/massnahmen/produktionsschule")).contains("Teilnahmezahlen sind noch nicht erfasst.")
                .contains("18 Plätze, mindestens 80 % (15) bezahlt").contains("zu entscheiden bis");
        assertThat(seite("/massnahmen/produktionsschule/herleitung/BESETZT/2022-10")).contains("–").contains("noch nicht erfasst");
        assertThat(seite("/massnahmen/produktionsschule/herleitung/MINDESTMENGE/2022-10")).contains("15");
        mvc.perform(get("/massnahmen/produktionsschule/herleitung/BESETZT/2019-10")).andExpect(status().isNotFound());
    }

    @Test
    void everyPageAndTableOpens() throws Exception {
        for (String pfad : new String[] {"/massnahmen/merkmale", "/massnahmen/merkmale?jahr=2021", "/traeger", "/traeger/werre-bildung",
            "/vergabekalender", "/vergabekalender?beginn=1.7.2023", "/massnahmen/agh-garten-hiddenhausen", "/massnahmen/gruppeninformation-bca",
            "/vergabekalender/herleitung/vermittlungsmassnahme-2023/BEDARF_ANGEMELDET", "/massnahmen/neu", "/massnahmen/crema/angaben",
            "/massnahmen/crema/plaetze/neu", "/massnahmen/crema/plaetze/2022-01-01", "/massnahmen/crema/kosten/MASSNAHMEKOSTEN-2022-01-01",
            "/massnahmen/crema/optionen/1", "/massnahmen/crema/optionen/1/entscheidung", "/massnahmen/crema/verlauf/AUSGELAUFEN",
            "/massnahmen/agh-schoener-leben/arbeitsgelegenheit", "/traeger/neu", "/traeger/werre-bildung/zertifikate/0",
            "/massnahmen/crema/vereinbarung/PLAETZE/2022-01-01", "/massnahmen/crema/vereinbarung/OPTIONEN/1",
            "/vergabekalender/vorlauf/VERTRAG"}) {
            assertThat(seite(pfad)).as(pfad).contains("<h1");
        }
        for (String pfad : new String[] {"/massnahmen/tabelle", "/massnahmen/merkmale/tabelle", "/traeger/tabelle",
            "/vergabekalender/tabelle", "/massnahmen/crema/belegung"}) {
            mvc.perform(get(pfad + ".csv")).andExpect(status().isOk());
            mvc.perform(get(pfad + ".xlsx")).andExpect(status().isOk());
        }
    }

    @Test
    void anAgreedNumberSaysWhoEnteredItAndWhatStoodThereBefore() throws Exception {
        mvc.perform(post("/massnahmen/joespen/kosten/MASSNAHMEKOSTEN-2022-01-01").with(csrf()).param("version", "0")
                .param("von", "1.1.2022").param("bis", "31.12.2022").param("kostenart", "MASSNAHMEKOSTEN").param("betrag", "701,20")
                .param("bezug", "TEILNEHMERMONAT")).andExpect(status().isSeeOther());
        assertThat(seite("/massnahmen/joespen/vereinbarung/KOSTEN/MASSNAHMEKOSTEN-2022-01-01")).contains("701,20 €")
                .contains("Eingetragen am 15.10.2022 von massnahmemanagement").contains("690 € je Teilnehmerin");
        mvc.perform(post("/massnahmen/joespen/kosten/neu").with(csrf()).param("version", "1").param("von", "1.12.2022")
                .param("bis", "31.1.2023").param("kostenart", "MASSNAHMEKOSTEN").param("betrag", "710").param("bezug", "TEILNEHMERMONAT"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("überschneidet sich")));
    }

    @ParameterizedTest
    @CsvSource({"/massnahmen/khidd/plaetze/2022-01-01, plaetze, 21, 22", "/massnahmen/brueckenkurs/angaben, name, Brücke A, Brücke B",
        "/traeger/weserbogen-sprachen/angaben, ort, Enger, Spenge", "/vergabekalender/vorlauf/ANGEBOTE, wochen, 18, 19"})
    void whoSavesSecondSeesBothSides(String pfad, String feld, String erste, String zweite) throws Exception {
        var eingaben = new LinkedMultiValueMap<String, String>(Map.of("version", List.of("0"), "name", List.of("Name"),
                "instrument", List.of("mabe-gutschein"), "von", List.of("1.1.2022"), "bis", List.of("31.12.2022"),
                "quelle", List.of("Beschluss"), "plaetze", List.of("18")));
        eingaben.set(feld, erste);
        mvc.perform(post(pfad).with(csrf()).params(eingaben)).andExpect(status().isSeeOther());
        eingaben.set(feld, zweite);
        mvc.perform(post(pfad).with(csrf()).params(eingaben)).andExpect(status().isConflict())
                .andExpect(content().string(containsString(erste))).andExpect(content().string(containsString(zweite)));
    }

    @Test
    void createsAMassnahmeWithPlacesAndCostInOneForm() throws Exception {
        mvc.perform(post("/massnahmen/neu").with(csrf()).param("name", "Neue Wege").param("instrument", "mabe-vergabe")
                        .param("beschaffungsweg", "VERGABE").param("von", "1.2.2023").param("bis", "31.1.2024")
                        .param("plaetze", "16").param("mindestmenge", "70 %").param("betrag", "598,50").param("bezug", "TEILNEHMERMONAT")
                        .param("module", "SPRACHANTEIL", "BETRIEBLICHES_PRAKTIKUM").param("zielgruppen", "Frauen"))
                .andExpect(status().isSeeOther()).andExpect(header().string("Location", containsString("/massnahmen/neue-wege")));
        var neu = massnahmen.mit("neue-wege").orElseThrow();
        assertThat(neu.plaetze()).singleElement().satisfies(p -> assertThat(p.mindestmenge()).isEqualTo(12));   // 70 % von 16 = 11,2
        assertThat(neu.kosten()).singleElement().satisfies(k -> assertThat(k.betrag().cent()).isEqualTo(59_850));
        assertThat(neu.angaben().module()).hasSize(2);
        assertThat(seite("/massnahmen/neue-wege")).contains("598,50").contains("16 Plätze, mindestens 70 % (12) bezahlt");
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrong() throws Exception {
        mvc.perform(post("/massnahmen/neu").with(csrf()).param("name", "Halb fertig").param("beschaffungsweg", "VERGABE")
                        .param("massnahmenummer", "A-17").param("plaetze", "viele").param("von", "1.2.2023").param("bis", "1.1.2023"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("Halb fertig")))
                .andExpect(content().string(containsString("ist keine Maßnahmenummer")))
                .andExpect(content().string(containsString("Der letzte Tag liegt vor dem ersten")))
                .andExpect(content().string(containsString("value=\"viele\"")));
        mvc.perform(post("/massnahmen/neu").with(csrf()).param("name", "Doppelt").param("beschaffungsweg", "EIGEN")
                        .param("massnahmenummer", "317/22/1/5"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("trägt schon „Produktionsschule“")));
    }

    @Test
    void aForbiddenStepIsExplainedAtItsField() throws Exception {
        mvc.perform(post("/massnahmen/vermittlungsmassnahme-2023/verlauf/ZUSCHLAG").with(csrf()).param("version", "0").param("am", "14.10.2022"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("folgt nicht „Zuschlag erteilt“")));
        mvc.perform(post("/massnahmen/vermittlungsmassnahme-2023/verlauf/MITTEL_GEPRUEFT").with(csrf()).param("version", "0")
                .param("am", "14.10.2022")).andExpect(status().isSeeOther());
        mvc.perform(post("/massnahmen/vermittlungsmassnahme-2023/verlauf/BEDARF_ANGEMELDET").with(csrf()).param("version", "0")
                .param("am", "14.10.2022")).andExpect(status().isConflict());
    }

    @Test
    void tasksNameWhatIsLateAndWhatMustBeDecided() {
        assertThat(aufgaben.offene()).extracting(Aufgabenquelle.Aufgabe::satz)
                .anyMatch(s -> s.contains("Vermittlungsmaßnahme mit Stellenakquise 2023") && s.contains("überfällig"))
                .anyMatch(s -> s.contains("Produktionsschule: Über die Option auf 18 Plätze ab 01.01.2023 ist zu entscheiden."))
                .anyMatch(s -> s.contains("Aawiese Werkstatt"));
    }

    @Test
    void searchFindsByNameNumberAndTraeger() {
        assertThat(suche.suchen("produktionsschule", 5)).extracting(Suchquelle.Treffer::pfad).containsExactly("/massnahmen/produktionsschule");
        assertThat(suche.suchen("317/22/1/6", 5)).extracting(Suchquelle.Treffer::titel).containsExactly("Crema");
        assertThat(suche.suchen("elsetal", 5)).extracting(Suchquelle.Treffer::pfad).containsExactly("/traeger/elsetal-hilfen");
    }

    @Test
    void fromThePlanAndFromAVorhabenALinkLeadsToTheOffers() throws Exception {
        assertThat(seite("/programme/2022/planung")).contains("planzeile=aktivierungshilfen").contains("Maßnahmen zu dieser Planzeile (2)");
        assertThat(seite("/programme/2022/vorhaben/V14")).contains("Maßnahmen zu diesem Vorhaben (2)");
        assertThat(seite("/massnahmen/crema")).contains("/programme/2022/planung#aktivierungshilfen").contains("/programme/2022/vorhaben/V22");
    }

    @Test
    @AlsRolle(Rolle.TRAEGERVERSAMMLUNG)
    void whoMayNotReadOffersSeesNoLinkToThem() throws Exception {
        mvc.perform(get("/programme/2022/planung")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Maßnahmen zu dieser Planzeile"))));
        mvc.perform(get("/massnahmen")).andExpect(status().isForbidden());
    }
}
