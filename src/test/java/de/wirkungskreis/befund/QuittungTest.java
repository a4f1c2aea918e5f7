package de.wirkungskreis.befund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programmdatei.Programmdateien;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class QuittungTest {

    private static final String BEFUND = "weniger-plaetze/V2";
    private static final String GRUND = "Zwei Plätze stellt der Nachbarkreis.";

    @Autowired MockMvc mvc;
    @Autowired Programmdateien dateien;
    @Autowired Regelwerk regelwerk;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Protokoll protokoll;

    @BeforeEach
    void zweiPlaetzeZuWenig() throws Exception {
        einspielen(10);
        if (befund().quittung() != null) {
            zuruecknehmen(befund().quittung().version());
        }
    }

    private void einspielen(int plaetze) throws Exception {
        wiederAngemeldet();
        String haus = new ClassPathResource("befund/kleines-haus.yaml").getContentAsString(StandardCharsets.UTF_8);
        dateien.einspielen(dateien.lesen(haus.replace("2023, einheit: PLAETZE, wert: 12", "2023, einheit: PLAETZE, wert: " + plaetze)
                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void einQuittierterBefundBleibtMitGrundStehenUndZaehltNichtMehrAlsOffen() throws Exception {
        quittieren(befund(), -1, GRUND).andExpect(status().isSeeOther());

        assertThat(befund().quittiert()).isTrue();
        mvc.perform(get("/programme/2023/befunde")).andExpect(content().string(allOf(containsString("davon quittiert: 1"),
                containsString("Quittiert am 15.10.2022 von controlling: " + GRUND))));
        mvc.perform(get("/programme/2023/befunde/tabelle.csv")).andExpect(content().string(containsString(GRUND)));
        mvc.perform(get("/programme/2023/dokument/programm.md?befunde=true")).andExpect(content().string(containsString(GRUND)));
        mvc.perform(get("/programme/2023/planung")).andExpect(content().string(containsString("Lücke, quittiert")));
        assertThat(protokoll.zu(fassung().id(), "befund/weniger-plaetze.V2")).first()
                .satisfies(e -> assertThat(e.neu()).isEqualTo(GRUND));
    }

    @Test
    void aendernSichDieZahlenIstErWiederOffen() throws Exception {
        quittieren(befund(), -1, GRUND);
        einspielen(9);

        assertThat(befund().quittiert()).isFalse();
        mvc.perform(get("/programme/2023/befunde")).andExpect(content().string(allOf(containsString("Wieder offen"), containsString(GRUND),
                not(containsString("davon quittiert")))));
    }

    @Test
    void ohneGrundGibtEsKeineQuittungUndNichtsGehtVerloren() throws Exception {
        quittieren(befund(), -1, "  ").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bitte nennen Sie den Grund.")));
        quittieren(befund(), -1, "x".repeat(2001)).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("höchstens 2.000 Zeichen")));
        assertThat(befund().quittung()).isNull();
    }

    @Test
    void werAndereZahlenGelesenHatLiestErstDieNeuen() throws Exception {
        var gelesen = befund();
        einspielen(9);
        quittieren(gelesen, -1, GRUND).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("aber nur 9"), containsString(GRUND))));
    }

    @Test
    void theSecondToAnswerSeesBothAnswers() throws Exception {
        quittieren(befund(), -1, GRUND);
        quittieren(befund(), -1, "Anders begründet.").andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString(GRUND), containsString("Anders begründet."))));
        quittieren(befund(), befund().quittung().version(), "Anders begründet.").andExpect(status().isSeeOther());
        assertThat(befund().quittung()).satisfies(q -> assertThat(q.grund()).isEqualTo("Anders begründet."));
    }

    @Test
    void eineQuittungLaesstSichZuruecknehmen() throws Exception {
        quittieren(befund(), -1, GRUND);
        zuruecknehmen(7).andExpect(status().isConflict());
        zuruecknehmen(befund().quittung().version()).andExpect(status().isSeeOther());
        assertThat(befund().quittung()).isNull();
    }

    @Test
    void inEineNeueFassungGehtDieQuittungMit() throws Exception {
        quittieren(befund(), -1, GRUND);
        wiederAngemeldet();
        var neu = fassungen.anlegen(fassung().programm(), fassung(), "zweite");
        assertThat(regelwerk.mit(neu, BEFUND).orElseThrow().quittiert()).isTrue();
    }

    @Test
    void wasBehobenIstLaesstSichNichtQuittieren() throws Exception {
        var gelesen = befund();
        einspielen(12);
        quittieren(gelesen, -1, GRUND).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ursache ist behoben")));
    }

    /** A request of MockMvc leaves the thread without anybody. */
    private static void wiederAngemeldet() {
        SecurityContextHolder.setContext(TestSecurityContextHolder.getContext());
    }

    private ResultActions quittieren(Befund befund, int version, String grund) throws Exception {
        return mvc.perform(post("/programme/2023/befunde/quittung").with(csrf()).param("befund", befund.schluessel())
                .param("stand", befund.stand()).param("version", Integer.toString(version)).param("grund", grund));
    }

    private ResultActions zuruecknehmen(int version) throws Exception {
        return mvc.perform(post("/programme/2023/befunde/quittung/zuruecknehmen").with(csrf()).param("befund", BEFUND)
                .param("version", Integer.toString(version)));
    }

    private Befund befund() {
        return regelwerk.mit(fassung(), BEFUND).orElseThrow();
    }

    private Fassung fassung() {
        return fassungen.neueste(programme.desJahres(new Programmjahr(2023)).orElseThrow().id());
    }
}
