package de.wirkungskreis.planung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody does to the lines, groups and columns of a plan, and to the months of a line. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class PlanaufbauTest {

    @Autowired MockMvc mvc;
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

    @Test
    void editsALineItsMonthsAndTheStructure() throws Exception {
        mvc.perform(get("/programme/2022/planung/aufbau")).andExpect(status().isOk());
        mvc.perform(get("/programme/2022/planung/leistungen")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Schuldnerberatung")));
        mvc.perform(get("/programme/2022/planung/zeilen/mabe-vergabe")).andExpect(status().isOk());
        mvc.perform(post("/programme/2022/planung/zeilen/mabe-vergabe/monate").with(csrf()).param("wertjahr", "2022")
                .param("einheit", "EINTRITTE").param("version", version("mabe-vergabe")).param("art", "GLEICHMAESSIG"))
                .andExpect(status().is3xxRedirection());
        var plan = planungen.derFassung(fassung.id());
        assertThat(plan.zeile("mabe-vergabe").orElseThrow().profile()).singleElement()
                .satisfies(p -> assertThat(p.summe()).isEqualTo(198));
        mvc.perform(get("/programme/2022/planung/zeilen/mabe-vergabe")).andExpect(content().string(containsString("gleichmäßig")));
        mvc.perform(post("/programme/2022/planung/zeilen/mabe-vergabe/monate").with(csrf()).param("wertjahr", "2022")
                .param("einheit", "EINTRITTE").param("version", version("mabe-vergabe")).param("art", "VON_HAND").param("monat", "190", "", "", "", "", "", "", "", "", "", "", ""))
                .andExpect(status().is(422)).andExpect(content().string(containsString("es fehlen 8")));
        mvc.perform(post("/programme/2022/planung/aufbau/gruppe/mabe/zeile").with(csrf()).param("name", "Ganzheitliche Betreuung"))
                .andExpect(redirectedUrl("/programme/2022/planung/aufbau"));
        mvc.perform(post("/programme/2022/planung/aufbau/zeile/ganzheitliche-betreuung/hoch").with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(planungen.derFassung(fassung.id()).gruppe("mabe").orElseThrow().zeilen()).extracting(Planzeile::schluessel)
                .containsExactly("mabe-vergabe", "mabe-gutschein", "ganzheitliche-betreuung", "mabe-arbeitgeber");
        mvc.perform(post("/programme/2022/planung/aufbau/zeile/teilhabe-am-arbeitsmarkt/loeschen").with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("Daraus abgeleitet ist")));
        mvc.perform(post("/programme/2022/planung/aufbau/zeile/ganzheitliche-betreuung/loeschen").with(csrf())
                .param("version", version("ganzheitliche-betreuung"))).andExpect(status().is3xxRedirection());
    }

    private String version(String zeile) {
        return Integer.toString(planungen.derFassung(fassung.id()).zeile(zeile).orElseThrow().version());
    }

    @Test
    void monthsSplitForANumberSomebodyHasChangedAreNotSavedButShownAgain() throws Exception {
        String geoeffnet = version("mabe-arbeitgeber");
        mvc.perform(post("/programme/2022/planung/zeilen/mabe-arbeitgeber/einheit").with(csrf()).param("einheit", "TEILNEHMERMONATE")
                .param("wertjahr", "2022").param("wert", "24")).andExpect(status().is3xxRedirection());
        mvc.perform(post("/programme/2022/planung/zeilen/mabe-arbeitgeber/monate").with(csrf()).param("wertjahr", "2022")
                        .param("einheit", "TEILNEHMERMONATE").param("version", geoeffnet).param("art", "VON_HAND")
                        .param("monat", "7", "17", "0", "0", "0", "0", "0", "0", "0", "0", "0", "0"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("inzwischen geändert")))
                .andExpect(content().string(containsString("value=\"17\"")));
        assertThat(planungen.derFassung(fassung.id()).zeile("mabe-arbeitgeber").orElseThrow().profile()).isEmpty();
    }

    @Test
    void whatSomebodyHasChangedSinceItWasSeenIsNotDeleted() throws Exception {
        mvc.perform(post("/programme/2022/planung/aufbau/gruppe").with(csrf()).param("name", "Neues").param("einheit", "EINTRITTE"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post("/programme/2022/planung/aufbau/gruppe/neues").with(csrf()).param("name", "Anderes").param("einheit", "PLAETZE")
                .param("version", "0")).andExpect(status().is3xxRedirection());
        mvc.perform(post("/programme/2022/planung/aufbau/gruppe/neues/loeschen").with(csrf()).param("version", "0"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("„Anderes“ wurde inzwischen geändert")));
        mvc.perform(post("/programme/2022/planung/aufbau/gruppe/neues/loeschen").with(csrf()).param("version", "1"))
                .andExpect(status().is3xxRedirection());
        String spalte = "/programme/2022/planung/aufbau/spalte/2019/loeschen";
        mvc.perform(post("/programme/2022/planung/aufbau/spalte").with(csrf()).param("spaltenjahr", "2019").param("bezeichnung", "2019")
                .param("wertart", "PLAN")).andExpect(status().is3xxRedirection());
        mvc.perform(post(spalte).with(csrf()).param("version", "1")).andExpect(status().is(422));
        assertThat(planungen.derFassung(fassung.id()).spalten()).anyMatch(s -> s.bezeichnung().equals("2019"));
    }
}
