package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zielnachhaltung.Zieldialog.Massnahme;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class ZieldialogTest {

    private static final String DIALOGE = "/programme/2022/zielnachhaltung/dialoge";

    @Autowired private MockMvc mvc;
    @Autowired private JdbcZieldialoge dialoge;
    @Autowired private JdbcClient jdbc;

    @Test
    void eineVereinbarteMassnahmeIstAufgabeDessenDerSieVerantwortetBisSieErledigtIst() throws Exception {
        String pfad = erfasst("Die Quote der Frauen liegt unter dem Pfad.");
        vereinbart(pfad, "Sofortangebot für Alleinerziehende", "Teamleitung", "14.10.2022");
        var m = massnahme("Sofortangebot für Alleinerziehende");

        mvc.perform(get("/").with(als(Rolle.TEAMLEITUNG))).andExpect(content().string(allOf(
                containsString("ist überfällig: Sofortangebot für Alleinerziehende"), containsString(pfad + "/massnahmen/" + m.id()))));
        mvc.perform(get("/").with(als(Rolle.BCA))).andExpect(content().string(not(containsString("Sofortangebot"))));
        mvc.perform(get("/").with(als(Rolle.FALLMANAGEMENT))).andExpect(content().string(not(containsString("Sofortangebot"))));

        senden(pfad + "/massnahmen/" + m.id(), Rolle.BCA, "stand", "ERLEDIGT", "ergebnis", "nicht meine", "version", "0").andExpect(status().isForbidden());
        senden(pfad + "/massnahmen/" + m.id(), Rolle.TEAMLEITUNG, "stand", "ERLEDIGT", "version", "0").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("was daraus wurde")));
        senden(pfad + "/massnahmen/" + m.id(), Rolle.TEAMLEITUNG, "stand", "ERLEDIGT", "ergebnis", "Zwölf Plätze ab November", "version", "0")
                .andExpect(status().isSeeOther());
        mvc.perform(get("/").with(als(Rolle.TEAMLEITUNG))).andExpect(content().string(not(containsString("Sofortangebot"))));
        mvc.perform(get(pfad).with(als(Rolle.TEAMLEITUNG))).andExpect(content().string(allOf(containsString("Zwölf Plätze ab November"),
                containsString("Stand, bisher offen, jetzt erledigt"))));
    }

    @Test
    void werVerantwortetMeldetDenStandUndAendertNichtWasVereinbartWar() throws Exception {
        String pfad = erfasst("Es ging um die Langzeitbeziehenden.");
        vereinbart(pfad, "Fallbesprechung je Quartal", "Teamleitung", "30.12.2022");
        var m = massnahme("Fallbesprechung je Quartal");
        senden(pfad + "/massnahmen/" + m.id(), Rolle.TEAMLEITUNG, "stand", "IN_ARBEIT", "massnahme", "Nichts tun", "frist", "31.12.2099", "version", "0")
                .andExpect(status().isSeeOther());
        var danach = massnahme("Fallbesprechung je Quartal");
        assertThat(danach.stand()).isEqualTo(Massnahme.Stand.IN_ARBEIT);
        assertThat(danach.frist()).isEqualTo("2022-12-30");
        senden(pfad + "/massnahmen/" + m.id(), Rolle.GESCHAEFTSFUEHRUNG, "massnahme", "Fallbesprechung je Monat", "verantwortlich", "Teamleitung",
                "frist", "30.12.2022", "stand", "OFFEN", "version", "0").andExpect(status().isConflict());
    }

    @Test
    void eineNiederschriftBleibtWieSieIstUndWirdNurErgaenzt() throws Exception {
        String pfad = erfasst("Der Wortlaut.");
        long id = Long.parseLong(pfad.substring(pfad.lastIndexOf('/') + 1));
        assertThatThrownBy(() -> jdbc.sql("update zielnachhaltung.dialog set niederschrift = 'anders' where id = :id").param("id", id).update())
                .hasMessageContaining("bleibt, wie sie ist");
        assertThatThrownBy(() -> jdbc.sql("delete from zielnachhaltung.dialog where id = :id").param("id", id).update())
                .hasMessageContaining("bleibt, wie sie ist");
        senden(pfad + "/nachtrag", Rolle.CONTROLLING, "nachtrag", "Die Zahl war 24,1.").andExpect(status().isSeeOther());
        mvc.perform(get(pfad).with(als(Rolle.BFDH))).andExpect(content().string(allOf(containsString("Der Wortlaut."),
                containsString("Nachtrag 1"), containsString("Die Zahl war 24,1."))));
    }

    @Test
    void einGespraechVonMorgenOhneBeteiligteWirdNichtErfasstUndNichtsGehtVerloren() throws Exception {
        senden(DIALOGE + "/neu", Rolle.CONTROLLING, "tag", "16.10.2022", "niederschrift", "Schon getippt", "datenstand", "17.10.2022")
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(containsString("hat noch nicht stattgefunden"),
                        containsString("noch nicht bekannt"), containsString("Schon getippt"), containsString("href=\"#beteiligte\""))));
    }

    @Test
    void niederschriftenLiestNurWerDasProgrammAuchImEntwurfLiest() throws Exception {
        for (var rolle : new Rolle[] {Rolle.FALLMANAGEMENT, Rolle.ARBEITGEBERSERVICE, Rolle.TRAEGERVERSAMMLUNG, Rolle.MASSNAHMETRAEGER}) {
            mvc.perform(get(DIALOGE).with(als(rolle))).andExpect(status().isForbidden());
        }
        senden(DIALOGE + "/neu", Rolle.TEAMLEITUNG, "tag", "14.10.2022", "beteiligte", "CONTROLLING", "niederschrift", "x").andExpect(status().isForbidden());
    }

    @Test
    void dieMassnahmenGehenAlsTabelleHinaus() throws Exception {
        String pfad = erfasst("Für die Tabelle.");
        vereinbart(pfad, "Liste der Selbständigen prüfen", "Herr Amtsleiter Muster", "01.11.2022");
        mvc.perform(get(DIALOGE + "/massnahmen.csv").with(als(Rolle.CONTROLLING))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Liste der Selbständigen prüfen")));
        mvc.perform(get("/").with(als(Rolle.GESCHAEFTSFUEHRUNG))).andExpect(content().string(containsString("Liste der Selbständigen prüfen")));
    }

    private String erfasst(String niederschrift) throws Exception {
        return senden(DIALOGE + "/neu", Rolle.CONTROLLING, "tag", "14.10.2022", "beteiligte", "GESCHAEFTSFUEHRUNG", "datenstand", "10.10.2022",
                "niederschrift", niederschrift, "einschaetzung", "Auf Kurs").andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl();
    }

    private void vereinbart(String pfad, String text, String wer, String frist) throws Exception {
        senden(pfad + "/massnahmen/neu", Rolle.CONTROLLING, "massnahme", text, "verantwortlich", wer, "frist", frist).andExpect(status().isSeeOther());
    }

    private Massnahme massnahme(String text) {
        return dialoge.offene().stream().map(JdbcZieldialoge.Offen::massnahme).filter(m -> m.text().equals(text)).findFirst().orElseThrow();
    }

    private ResultActions senden(String pfad, Rolle rolle, String... felder) throws Exception {
        var anfrage = post(pfad).with(csrf()).with(als(rolle));
        for (int i = 0; i < felder.length; i += 2) {
            anfrage.param(felder[i], felder[i + 1]);
        }
        return mvc.perform(anfrage);
    }
}
