package de.wirkungskreis.verfahren;

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
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungsinhalte;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The programme of Herford from draft to its successor, each step by the role it belongs to. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LebenswegTest {

    @Autowired
    private Programminhalte programminhalte;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Programme programme;

    @Autowired
    private Fassungen fassungen;

    @Autowired
    private Fassungsinhalte fassungsinhalte;

    @Test
    @Order(1)
    void dieDatenbankVeroeffentlichtNichtsOhneBcaUndBeschluss() {
        assertThatThrownBy(() -> jdbc.sql("update programm.fassung set status = 'VEROEFFENTLICHT', eingefroren = true where id = :id")
                .param("id", fassung().id()).update()).hasMessageContaining("§ 18e Abs. 3").hasMessageContaining("Beschluss");
    }

    @Test
    @Order(2)
    void jederSchrittGehoertSeinerRolle() throws Exception {
        schritt("FACHABSTIMMUNG", Rolle.BCA, "ergebnis", "ZUSTIMMUNG").andExpect(status().isForbidden());
        schritt("BESCHLUSS", Rolle.KOMMANDOZEILE, "ergebnis", "ZUSTIMMUNG").andExpect(status().isForbidden());
        schritt("BESCHLUSS", Rolle.GESCHAEFTSFUEHRUNG, "ergebnis", "ZUSTIMMUNG").andExpect(status().isUnprocessableContent());
        schritt("VEROEFFENTLICHUNG", Rolle.GESCHAEFTSFUEHRUNG).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Beteiligung der BCA (§ 18e Abs. 3 SGB II)")));
    }

    @Test
    @Order(2)
    void werNochNichtAnDerReiheIstErfaehrtWoraufErWartetUndFuelltNichtsVergeblichAus() throws Exception {
        String bca = "Beteiligung der BCA (§ 18e Abs. 3 SGB II)";
        for (String art : new String[] {"VEROEFFENTLICHUNG", "BESCHLUSS"}) {
            mvc.perform(get("/programme/2022/fassungen/schritt/" + art).with(als(Rolle.GESCHAEFTSFUEHRUNG)))
                    .andExpect(status().isOk()).andExpect(content().string(allOf(
                            containsString("noch nicht möglich"), containsString("Fachabstimmung"), not(containsString("name=\"datum\"")))));
        }
        mvc.perform(get("/programme/2022/fassungen").with(als(Rolle.GESCHAEFTSFUEHRUNG))).andExpect(content().string(allOf(
                containsString("noch nicht möglich"), containsString(bca), not(containsString("/fassungen/schritt/BESCHLUSS")))));
    }

    @Test
    @Order(3)
    void nachJedemSchrittStehtFestWasVorlag() throws Exception {
        schritt("FACHABSTIMMUNG", Rolle.CONTROLLING, "ergebnis", "ZUSTIMMUNG").andExpect(status().isSeeOther());
        schritt("BCA_BETEILIGUNG", Rolle.BCA, "ergebnis", "KENNTNISNAHME", "stellungnahme", "Der Abstand wächst.")
                .andExpect(status().isSeeOther());
        mvc.perform(get("/programme/2022/fassungen/schritt/BESCHLUSS").with(als(Rolle.GESCHAEFTSFUEHRUNG)))
                .andExpect(content().string(allOf(containsString("Möglich ist jetzt nur: vorgestellt"),
                        containsString("die Finanzprüfung"), not(containsString("value=\"ABLEHNUNG\"")))));
        mvc.perform(get("/programme/2022/fassungen").with(als(Rolle.CONTROLLING)))
                .andExpect(content().string(containsString("Erfasst von Carla Kontor")));
        var stand = fassungen.derNummer(fassung().programm(), "2.2").orElseThrow();
        assertThat(stand.eingefroren()).isTrue();
        assertThat(fassungsinhalte.punkte(stand)).isEqualTo(fassungsinhalte.punkte(fassung())).hasSizeGreaterThan(200);
        assertThatThrownBy(() -> jdbc.sql("update programm.vorhaben set name = 'x' where fassung = :id").param("id", stand.id()).update())
                .hasMessageContaining("eingefroren");
    }

    @Test
    @Order(4)
    void wasEinePlanzeileNenntLaesstSichNichtLoeschen() throws Exception {
        int version = programminhalte.derFassung(fassung().id()).vorhaben("V30").orElseThrow().version();
        senden("/programme/2022/vorhaben/V30/loeschen", Rolle.CONTROLLING, "version", "" + version)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Qualifizierungen, die zu einem beruflichen Abschluss führen")));
        assertThat(programminhalte.derFassung(fassung().id()).vorhaben("V30")).isPresent();
    }

    @Test
    @Order(4)
    void wasSichSeitDerBeteiligungGeaendertHatStehtDaneben() throws Exception {
        senden("/programme/2022/schwerpunkte/S1/bearbeiten", Rolle.CONTROLLING, "text", "Geändert", "version",
                        "" + programminhalte.derFassung(fassung().id()).schwerpunkte().get(0).version())
                .andExpect(status().isSeeOther());
        mvc.perform(get("/programme/2022/fassungen").with(als(Rolle.BCA)))
                .andExpect(content().string(containsString("Seitdem geändert: 1 Angabe")));
        mvc.perform(get("/programme/2022/vergleich?links=2.2&rechts=2").with(als(Rolle.BCA)))
                .andExpect(content().string(containsString("<ins>Geändert</ins>")));
    }

    @Test
    @Order(5)
    void erstMitAllenSchrittenWirdBeschlossenUndVeroeffentlicht() throws Exception {
        senden("/jobcenter/gremien/neu", Rolle.FACH_ADMIN, "schluessel", "tv", "name", "Trägerversammlung",
                "gremiumart", "TRAEGERVERSAMMLUNG", "version", "0").andExpect(status().isSeeOther());
        schritt("FINANZPRUEFUNG", Rolle.BFDH, "ergebnis", "ZUSTIMMUNG").andExpect(status().isSeeOther());
        schritt("BEIRAT", Rolle.CONTROLLING, "ergebnis", "UEBERSPRUNGEN").andExpect(status().isUnprocessableContent());
        schritt("BEIRAT", Rolle.CONTROLLING, "ergebnis", "UEBERSPRUNGEN", "begruendung", "tagt erst im März")
                .andExpect(status().isSeeOther());
        schritt("BESCHLUSS", Rolle.GESCHAEFTSFUEHRUNG, "ergebnis", "ZUSTIMMUNG", "gremium", "tv", "ja", "4", "nein", "0",
                "vorbehalte", "Mittelzuteilung").andExpect(status().isSeeOther());
        assertThat(fassung().status()).isEqualTo(Fassung.Status.BESCHLOSSEN_VORBEHALT);
        schritt("VEROEFFENTLICHUNG", Rolle.GESCHAEFTSFUEHRUNG).andExpect(status().isUnprocessableContent());
        schritt("BESCHLUSS", Rolle.GESCHAEFTSFUEHRUNG, "ergebnis", "ZUSTIMMUNG_MIT_AUFLAGEN", "gremium", "tv",
                "auflage1", "Bericht im Juni", "verantwortlich1", "Controlling", "frist1", "30.06.2022")
                .andExpect(status().isSeeOther());
        schritt("VEROEFFENTLICHUNG", Rolle.GESCHAEFTSFUEHRUNG).andExpect(status().isSeeOther());
        assertThat(fassung().status()).isEqualTo(Fassung.Status.VEROEFFENTLICHT);
        mvc.perform(get("/programme/2022").with(als(Rolle.FACHKRAFT))).andExpect(status().isOk());
        senden("/programme/2022/schwerpunkte/S1/bearbeiten", Rolle.CONTROLLING, "text", "Zu spät", "version", "1")
                .andExpect(status().isConflict());
    }

    @Test
    @Order(6)
    void dasNaechsteProgrammVerweistAufSeinenVorgaenger() throws Exception {
        senden("/programme/2022/fortfuehren", Rolle.CONTROLLING, "jahre", "2").andExpect(status().isSeeOther());
        var naechstes = programme.desJahres(new Programmjahr(2024)).orElseThrow();
        assertThat(naechstes.jahrtext()).isEqualTo("2023/2024");
        mvc.perform(get("/programme/2023/vorhaben/V11").with(als(Rolle.CONTROLLING)))
                .andExpect(content().string(containsString("/programme/2022/vorhaben/V11")));
        for (String seite : new String[] {"", "/fassungen", "/vergleich?links=2022-2&rechts=2023-1"}) {
            mvc.perform(get("/programme/2023" + seite).with(als(Rolle.CONTROLLING))).andExpect(status().isOk());
        }
    }

    private Fassung fassung() {
        return fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id());
    }

    private ResultActions schritt(String art, Rolle rolle, String... werte) throws Exception {
        var alle = new String[werte.length + 4];
        System.arraycopy(werte, 0, alle, 4, werte.length);
        alle[0] = "datum";
        alle[1] = "01.10.2022";
        alle[2] = "version";
        alle[3] = Integer.toString(fassung().version());
        return senden("/programme/2022/fassungen/schritt/" + art, rolle, alle);
    }

    private ResultActions senden(String pfad, Rolle rolle, String... werte) throws Exception {
        var anfrage = post(pfad).with(als(rolle)).with(csrf());
        for (int i = 0; i < werte.length; i += 2) {
            anfrage.param(werte[i], werte[i + 1]);
        }
        return mvc.perform(anfrage);
    }

    @Test
    @Order(90)
    void werNurVeroeffentlichtesLiestErfaehrtNichtsVomWegDorthin() throws Exception {
        mvc.perform(get("/programme/2022/fassungen?fassung=1").with(als(Rolle.MASSNAHMETRAEGER))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Trägerversammlung")))
                .andExpect(content().string(not(containsString("bleibt hinter dem Anspruch zurück"))))
                .andExpect(content().string(not(containsString("fassung=1.1"))));
        mvc.perform(get("/programme/2022/fassungen?fassung=1").with(als(Rolle.CONTROLLING)))
                .andExpect(content().string(containsString("bleibt hinter dem Anspruch zurück")));
    }
}
