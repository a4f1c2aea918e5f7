package de.wirkungskreis.programmdatei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Verweisnetz;
import de.wirkungskreis.zugang.Rolle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What the modules say they name is what the file checks; and what is named stays. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle({Rolle.CONTROLLING, Rolle.BFDH})
class VerweistreueTest {

    @Autowired MockMvc mvc;
    @Autowired Programmdateien dateien;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Planungen planungen;
    @Autowired Verweisnetz verweisnetz;

    private record Nennung(String art, String stelle, String schluessel) {}

    private Fassung entwurf(int jahr) {
        return fassungen.neueste(programme.desJahres(new Programmjahr(jahr)).orElseThrow().id());
    }

    @Test
    void theModulesAndTheFileKnowTheSameReferences() throws Exception {
        assertThat(nennungen(entwurf(2022))).extracting(Nennung::stelle)
                .contains("raumbezuege[].oberhalb", "handlungsfelder[].schwerpunkte[]", "dokument[].bezuege[]");
        for (String fall : new String[] {"zkt-kreistag-ein-jahr", "aoer-zwei-jahre-profillagen", "ge-drei-zielebenen"}) {
            String datei = new ClassPathResource("faelle/programm/" + fall + ".yaml").getContentAsString(UTF_8)
                    .replaceFirst("name: [^,]+,", "name: " + programme.jobcenter().orElseThrow().name() + ",");
            nennungen(entwurf(dateien.einspielen(dateien.lesen(datei.getBytes(UTF_8))).jahr()));
        }
    }

    private List<Nennung> nennungen(Fassung fassung) {
        var imBestand = verweisnetz.alle(fassung.id()).stream()
                .map(v -> new Nennung(v.art().name(), v.stelle(), v.schluessel())).toList();
        var wurzel = Baumleser.lesen(new String(dateien.schreiben(fassung), UTF_8), new ArrayList<>());
        var inDerDatei = Verweise.nennungen(wurzel).stream()
                .map(n -> new Nennung(n.art().name(), n.stelle(), Verweise.text(n.fund().knoten()))).toList();
        assertThat(imBestand).containsExactlyInAnyOrderElementsOf(inDerDatei);
        assertThat(verweisnetz.haltlose(fassung.id())).isEmpty();
        return imBestand;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /lage/personengruppen/entfernen      | steht noch im Dokument
            /schwerpunkte/S1/loeschen            | wird noch genannt
            /handlungsfelder/HF1/loeschen        | steht noch im Dokument
            /raumbezuege/herford/loeschen        | wird noch genannt
            """)
    void whatIsNamedDoesNotGo(String pfad, String satz) throws Exception {
        mvc.perform(post("/programme/2022" + pfad).with(csrf()).param("version", "0")).andExpect(status().isConflict())
                .andExpect(content().string(containsString(satz))).andExpect(content().string(containsString("<li><a href=")));
    }

    @Test
    void aGroupTheDocumentShowsDoesNotGo() throws Exception {
        var gruppe = planungen.derFassung(entwurf(2022).id()).gruppen().get(0);
        assertThat(gruppe.zeilen()).isNotEmpty();
        for (var zeile : gruppe.zeilen()) {
            mvc.perform(post("/programme/2022/planung/aufbau/zeile/" + zeile.schluessel() + "/loeschen").with(csrf()));
        }
        mvc.perform(post("/programme/2022/planung/aufbau/gruppe/" + gruppe.schluessel() + "/loeschen").with(csrf()))
                .andExpect(status().isConflict()).andExpect(content().string(containsString("steht noch im Dokument")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /lage/personengruppen/zeilen/pg-arbeitslosigkeit/bearbeiten | raum      | irgendwo
            /ziele/B1/bearbeiten                           | raum      | Kreis Herford
            /planung/zeilen/mabe-vergabe                   | raum      | irgendwo
            /planung/zeilen/mabe-vergabe                   | vorhaben  | V999
            /planung/zeilen/mabe-vergabe                   | instrument | gibt-es-nicht
            /raumbezuege/herford/bearbeiten                | oberhalb  | herford-stadtteile
            /vorhaben/V01/bearbeiten                       | teilVon   | V01
            """)
    void whatNobodyKnowsIsToldAtTheField(String pfad, String feld, String wert) throws Exception {
        var seite = mvc.perform(get("/programme/2022" + pfad)).andExpect(status().isOk()).andReturn().getResponse();
        var formular = Seitenleser.lesen(seite.getContentAsString(UTF_8)).formulare().stream()
                .filter(f -> f.ziel().startsWith("/programme/2022" + pfad)).findFirst().orElseThrow();
        var anfrage = post(formular.ziel()).with(csrf());
        formular.felder().stream().filter(f -> !f.name().equals(feld)).forEach(f -> f.werte().forEach(w -> anfrage.param(f.name(), w)));
        mvc.perform(anfrage.param(feld, wert)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#" + feld)));
    }

    @ParameterizedTest
    @CsvSource({"/raumbezuege/neu, herford", "/schwerpunkte/neu, S1", "/handlungsfelder/neu, HF1", "/vorhaben/neu, V01",
        "/abschnitte/neu, A01", "/lage/neu, personengruppen", "/lage/personengruppen/zeilen/neu, pg-arbeitslosigkeit", "/ziele/neu, B1",
        "/ziele/B2/werte/neu, iq-frauen", "/haushalt/zugaenge/neu, eingliederung-2022", "/haushalt/umschichtungen/neu, verwaltung-2022"})
    void aKeyThatIsTakenIsToldAtTheField(String pfad, String schluessel) throws Exception {
        var seite = mvc.perform(get("/programme/2022" + pfad)).andExpect(status().isOk()).andReturn().getResponse();
        var formular = Seitenleser.lesen(seite.getContentAsString(UTF_8)).formulare().stream()
                .filter(f -> f.ziel().startsWith("/programme/2022" + pfad)).findFirst().orElseThrow();
        if (formular.felder().stream().noneMatch(f -> f.name().equals("schluessel"))) {
            return;   // found by the application itself
        }
        var anfrage = post(formular.ziel()).with(csrf());
        formular.felder().stream().filter(f -> !f.name().equals("schluessel")).forEach(f -> f.werte().forEach(w -> anfrage.param(f.name(), w)));
        mvc.perform(anfrage.param("schluessel", schluessel)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#schluessel\"")));
    }
}
