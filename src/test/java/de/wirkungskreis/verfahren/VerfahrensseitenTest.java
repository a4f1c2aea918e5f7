package de.wirkungskreis.verfahren;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
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
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Vorhaben;
import de.wirkungskreis.programm.Vorhabenstatus;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Two people on one path, a zugelassener kommunaler Träger with its own body, and the years that follow. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerfahrensseitenTest {

    @Autowired private MockMvc mvc;
    @Autowired private Programme programme;
    @Autowired private Fassungen fassungen;
    @Autowired private Programminhalte inhalte;
    @Autowired private JdbcBeratungen beratungen;

    @Test
    @Order(1)
    void werEinenSchrittAlsZweiterErfasstSiehtDenErstenUndVerliertNichts() throws Exception {
        int version = fassung().version();
        schritt("FACHABSTIMMUNG", Rolle.CONTROLLING, version, "ergebnis", "ZUSTIMMUNG").andExpect(status().isSeeOther());
        schritt("BCA_BETEILIGUNG", Rolle.BCA, version, "ergebnis", "KENNTNISNAHME", "stellungnahme", "Der Abstand wächst.")
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Fachabstimmung: Zustimmung"),
                        containsString("Der Abstand wächst."), containsString("value=\"" + fassung().version() + "\""))));
        assertThat(beratungen.zu(fassung().id())).hasSize(1);
        schritt("BCA_BETEILIGUNG", Rolle.BCA, fassung().version(), "ergebnis", "KENNTNISNAHME").andExpect(status().isSeeOther());
    }

    @Test
    @Order(2)
    void dieTraegerversammlungLiestWasIhrVorlagUndNichtDenEntwurf() throws Exception {
        String entwurf = "/programme/2022?fassung=" + fassung().nummer();
        mvc.perform(get(entwurf).with(als(Rolle.TRAEGERVERSAMMLUNG))).andExpect(status().isNotFound());
        schritt("BEIRAT", Rolle.CONTROLLING, fassung().version(), "ergebnis", "VORGESTELLT").andExpect(status().isSeeOther());
        senden("/programme/2022/schwerpunkte/S1/bearbeiten", Rolle.CONTROLLING, "text", "Nach der Vorstellung geschrieben",
                "version", "" + inhalte.derFassung(fassung().id()).schwerpunkte().get(0).version()).andExpect(status().isSeeOther());
        mvc.perform(get("/programme/2022").with(als(Rolle.TRAEGERVERSAMMLUNG))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Nach der Vorstellung geschrieben"))));
        mvc.perform(get(entwurf).with(als(Rolle.TRAEGERVERSAMMLUNG))).andExpect(status().isNotFound());
        mvc.perform(get("/programme/2022/fassungen").with(als(Rolle.TRAEGERVERSAMMLUNG))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Seitdem geändert"))));
    }

    @Test
    @Order(3)
    void beimKommunalenTraegerBeschliesstDieTraegerversammlungNicht() throws Exception {
        var jc = programme.jobcenter();
        senden("/jobcenter", Rolle.FACH_ADMIN, "name", "Jobcenter Musterkreis", "organisationsform", "ZKT",
                "version", jc.map(j -> "" + j.version()).orElse("0")).andExpect(status().isSeeOther());
        gremium("tv2", "TRAEGERVERSAMMLUNG");
        gremium("kreistag", "EIGENES_ORGAN");
        schritt("FINANZPRUEFUNG", Rolle.BFDH, fassung().version(), "ergebnis", "ZUSTIMMUNG").andExpect(status().isSeeOther());
        schritt("BEIRAT", Rolle.CONTROLLING, fassung().version(), "ergebnis", "KENNTNISNAHME").andExpect(status().isSeeOther());
        schritt("BESCHLUSS", Rolle.GESCHAEFTSFUEHRUNG, fassung().version(), "ergebnis", "ZUSTIMMUNG", "gremium", "tv2")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("beschließt sein eigenes Organ")));
        schritt("BESCHLUSS", Rolle.GESCHAEFTSFUEHRUNG, fassung().version(), "ergebnis", "ZUSTIMMUNG_MIT_AUFLAGEN",
                "gremium", "kreistag", "auflage1", "Bericht im Juni", "verantwortlich1", "Controlling", "frist1", "30.06.2023",
                "auflage2", "Konzept Ausbildung", "verantwortlich2", "Teamleitung", "frist2", "30.09.2023")
                .andExpect(status().isSeeOther());
    }

    @Test
    @Order(4)
    void jedeAuflageHatIhreFristUndIhreRolle() throws Exception {
        var auflagen = beratungen.offeneAuflagen().stream().filter(a -> a.fassung() == fassung().id()).toList();
        assertThat(auflagen).extracting(a -> a.auflage().verantwortlich()).containsExactly("Controlling", "Teamleitung");
        mvc.perform(get("/").with(als(Rolle.CONTROLLING)))
                .andExpect(content().string(allOf(containsString("Bericht im Juni"), not(containsString("Konzept Ausbildung")))));
        mvc.perform(get("/").with(als(Rolle.TEAMLEITUNG))).andExpect(content().string(containsString("Konzept Ausbildung")));
        long id = auflagen.get(0).auflage().id();
        String pfad = "/programme/2022/fassungen/auflagen/" + id;
        senden(pfad, Rolle.CONTROLLING, "text", "Bericht im Juni", "erledigtAm", "01.10.2022", "version", "0")
                .andExpect(status().isSeeOther());
        senden(pfad, Rolle.CONTROLLING, "text", "Bericht im Juli", "version", "0").andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Bericht im Juli"), containsString("Bericht im Juni"))));
        assertThat(beratungen.offeneAuflagen()).extracting(a -> a.auflage().text()).contains("Konzept Ausbildung")
                .doesNotContain("Bericht im Juni");
    }

    @Test
    @Order(5)
    void eineNeueVeroeffentlichungSchreibtDieAlteFort() throws Exception {
        schritt("VEROEFFENTLICHUNG", Rolle.GESCHAEFTSFUEHRUNG, fassung().version()).andExpect(status().isSeeOther());
        long alte = fassung().id();
        senden("/programme/2022/fassungen", Rolle.CONTROLLING, "bezeichnung", "Nachsteuerung").andExpect(status().isSeeOther());
        assertThat(fassung().nr()).isEqualTo(fassungen.mit(alte).orElseThrow().nr() + 1);
        assertThat(inhalte.derFassung(fassung().id()).vorhaben().count())
                .isEqualTo(inhalte.derFassung(alte).vorhaben().count());
        schritt("FACHABSTIMMUNG", Rolle.CONTROLLING, fassung().version(), "ergebnis", "ZUSTIMMUNG").andExpect(status().isSeeOther());
        schritt("BCA_BETEILIGUNG", Rolle.BCA, fassung().version(), "ergebnis", "ZUSTIMMUNG").andExpect(status().isSeeOther());
        schritt("FINANZPRUEFUNG", Rolle.BFDH, fassung().version(), "ergebnis", "ZUSTIMMUNG").andExpect(status().isSeeOther());
        schritt("BEIRAT", Rolle.CONTROLLING, fassung().version(), "ergebnis", "KENNTNISNAHME").andExpect(status().isSeeOther());
        schritt("BESCHLUSS", Rolle.GESCHAEFTSFUEHRUNG, fassung().version(), "ergebnis", "ZUSTIMMUNG", "gremium", "kreistag")
                .andExpect(status().isSeeOther());
        schritt("VEROEFFENTLICHUNG", Rolle.GESCHAEFTSFUEHRUNG, fassung().version()).andExpect(status().isSeeOther());
        assertThat(fassungen.mit(alte).orElseThrow().status()).isEqualTo(Fassung.Status.FORTGESCHRIEBEN);
        assertThat(fassung().status()).isEqualTo(Fassung.Status.VEROEFFENTLICHT);
    }

    @Test
    @Order(6)
    void wasNichtWeitergehtFehltImNaechstenProgramm() throws Exception {
        mvc.perform(get("/programme/2022/fortfuehren").with(als(Rolle.CONTROLLING))).andExpect(status().isOk())
                .andExpect(content().string(containsString("checked")));
        senden("/programme/2022/fortfuehren", Rolle.CONTROLLING, "jahre", "2", "auswahl", "true", "vorhaben", "V11")
                .andExpect(status().isSeeOther());
        var neu = fassungen.neueste(programme.desJahres(new Programmjahr(2023)).orElseThrow().id());
        assertThat(inhalte.derFassung(neu.id()).vorhaben()).extracting(Vorhaben::schluessel).containsExactly("V11");
        assertThat(inhalte.derFassung(neu.id()).vorhaben()).noneMatch(v -> v.status().contains(Vorhabenstatus.NEU));
        for (String seite : new String[] {"", "/matrix", "/fassungen", "/abschnitte"}) {
            mvc.perform(get("/programme/2024" + seite).with(als(Rolle.CONTROLLING))).andExpect(status().isOk());
        }
        for (String format : new String[] {"csv", "xlsx"}) {
            assertThat(mvc.perform(get("/programme/2023/vergleich/tabelle." + format).with(als(Rolle.CONTROLLING)))
                    .andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray()).hasSizeGreaterThan(500);
        }
    }

    @Test
    @Order(7)
    void wasErwartetWirdUeberschreibenSichZweiNicht() throws Exception {
        String version = "" + beratungen.verlangtVersion();
        senden("/jobcenter/schritte", Rolle.FACH_ADMIN, "BEIRAT", "ja", "version", version).andExpect(status().isSeeOther());
        senden("/jobcenter/schritte", Rolle.FACH_ADMIN, "FINANZPRUEFUNG", "ja", "version", version)
                .andExpect(status().isConflict());
        assertThat(beratungen.verlangt()).containsExactly(Beratungsschritt.Art.BEIRAT);
    }

    private Fassung fassung() {
        return fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id());
    }

    private void gremium(String schluessel, String art) throws Exception {
        senden("/jobcenter/gremien/neu", Rolle.FACH_ADMIN, "schluessel", schluessel, "name", schluessel, "gremiumart", art,
                "version", "0").andExpect(status().isSeeOther());
    }

    private ResultActions schritt(String art, Rolle rolle, int version, String... werte) throws Exception {
        var alle = new String[werte.length + 4];
        System.arraycopy(werte, 0, alle, 4, werte.length);
        alle[0] = "datum";
        alle[1] = "01.10.2022";
        alle[2] = "version";
        alle[3] = Integer.toString(version);
        return senden("/programme/2022/fassungen/schritt/" + art, rolle, alle);
    }

    private ResultActions senden(String pfad, Rolle rolle, String... werte) throws Exception {
        var anfrage = post(pfad).with(als(rolle)).with(csrf());
        for (int i = 0; i < werte.length; i += 2) {
            anfrage.param(werte[i], werte[i + 1]);
        }
        return mvc.perform(anfrage);
    }
}
