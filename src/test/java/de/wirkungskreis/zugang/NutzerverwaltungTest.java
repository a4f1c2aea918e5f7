package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Versionskonflikt;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NutzerverwaltungTest {

    private static final String PASSWORT = "Vier Wörter auf dem Zettel";

    @Autowired
    MockMvc mvc;

    @Autowired
    Nutzerkonten konten;

    @Autowired
    Einrichtungscode code;

    @Autowired
    Protokoll protokoll;

    @Test
    @Order(1)
    void dieErstePersonBrauchtDenStartcodeUndBekommtDieFachadministration() throws Exception {
        mvc.perform(get("/anmelden")).andExpect(redirectedUrl("/einrichten"));
        String startcode = code.zeilen().get(1).replaceAll(".*: ", "");
        mvc.perform(post("/einrichten").with(csrf()).param("startcode", "falsch").param("kennung", "erste")
                .param("name", "Erste Person").param("neu", PASSWORT).param("wiederholung", PASSWORT))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Der Startcode stimmt nicht")))
                .andExpect(content().string(containsString("value=\"Erste Person\"")))
                .andExpect(content().string(not(containsString(PASSWORT))));
        assertThat(konten.leer()).isTrue();
        mvc.perform(post("/einrichten").with(csrf()).param("startcode", startcode.toUpperCase(java.util.Locale.ROOT)).param("kennung", "erste")
                .param("name", "Erste Person").param("neu", PASSWORT).param("wiederholung", PASSWORT))
                .andExpect(redirectedUrl("/"));
        assertThat(konten.mit("erste").orElseThrow().nutzer().rollen()).containsExactly(Rolle.FACH_ADMIN);
        mvc.perform(get("/einrichten")).andExpect(status().isNotFound());
        mvc.perform(post("/einrichten").with(csrf()).param("startcode", startcode)).andExpect(status().isNotFound());
    }

    @Test
    @Order(2)
    @AlsRolle(Rolle.FACH_ADMIN)
    void einZugangEntstehtAendertSichUndJedeAenderungStehtImProtokoll() throws Exception {
        mvc.perform(get("/nutzer/neu")).andExpect(status().isOk());
        mvc.perform(post("/nutzer").with(csrf()).param("kennung", "Neu.Hier").param("name", "Neu Hier")
                .param("rollen", "CONTROLLING", "TEAMLEITUNG")).andExpect(redirectedUrl("/nutzer/neu.hier"));
        mvc.perform(get("/nutzer")).andExpect(status().isOk()).andExpect(content().string(containsString("neu.hier")))
                .andExpect(content().string(containsString("Teamleitung")));
        mvc.perform(get("/nutzer/neu.hier")).andExpect(status().isOk());
        mvc.perform(post("/nutzer/neu.hier").with(csrf()).param("name", "Neu Hier").param("rollen", "BCA")
                .param("aktiv", "true").param("version", "1")).andExpect(redirectedUrl("/nutzer"));
        assertThat(protokoll.zu(null, "nutzer/neu.hier")).first().satisfies(e -> {
            assertThat(e.feld()).isEqualTo("Rollen");
            assertThat(e.kennung()).isEqualTo("fach_admin");
            assertThat(e.alt()).isEqualTo("CONTROLLING, TEAMLEITUNG");
            assertThat(e.neu()).isEqualTo("BCA");
        });
    }

    @Test
    @Order(3)
    @AlsRolle(Rolle.FACH_ADMIN)
    void werRechteVergibtGibtNichtsFrei() throws Exception {
        assertThatThrownBy(() -> konten.anlegen("beides", "Beides", PASSWORT, Set.of(Rolle.FACH_ADMIN, Rolle.BFDH)))
                .isInstanceOf(Unzulaessig.class).hasMessageContaining("nicht in einer Hand");
        mvc.perform(post("/nutzer").with(csrf()).param("kennung", "beides").param("name", "Beides")
                .param("rollen", "FACH_ADMIN", "GESCHAEFTSFUEHRUNG"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("nicht in einer Hand")));
        assertThat(konten.mit("beides")).isEmpty();
    }

    @Test
    @Order(3)
    @AlsRolle(Rolle.FACH_ADMIN)
    void ohneRolleUndMitUnsichtbaremNamenEntstehtKeinZugang() throws Exception {
        mvc.perform(post("/nutzer").with(csrf()).param("kennung", "leer.hier").param("name", "Leer Hier"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("mindestens eine Rolle")));
        mvc.perform(post("/nutzer").with(csrf()).param("kennung", "leer.hier").param("name", "\u200b\u2060").param("rollen", "BCA"))
                .andExpect(status().isUnprocessableContent());
        assertThat(konten.mit("leer.hier")).isEmpty();
    }

    @Test
    @Order(4)
    @AlsRolle(Rolle.FACH_ADMIN)
    void niemandAendertDieEigenenRollenUndNiemandWirdKommandozeile() throws Exception {
        assertThatThrownBy(() -> konten.anlegen("maschine", "Maschine", PASSWORT, Set.of(Rolle.KOMMANDOZEILE)))
                .isInstanceOf(Unzulaessig.class);
        konten.anlegen("fach_admin", "Ich Selbst", PASSWORT, Set.of(Rolle.FACH_ADMIN));
        mvc.perform(post("/nutzer/fach_admin").with(csrf()).param("name", "Ich").param("rollen", "CONTROLLING")
                .param("aktiv", "true").param("version", "0")).andExpect(status().isConflict());
    }

    @Test
    @Order(5)
    @AlsRolle(Rolle.FACH_ADMIN)
    void werZuletztSpeichertUeberschreibtNiemanden() {
        konten.anlegen("zwei", "Zwei", PASSWORT, Set.of());
        konten.aendern("zwei", "Zwei A", Set.of(), true, 0);
        assertThatThrownBy(() -> konten.aendern("zwei", "Zwei B", Set.of(), true, 0)).isInstanceOf(Versionskonflikt.class);
    }

    @Test
    @Order(6)
    @AlsRolle(Rolle.FACH_ADMIN)
    void wasDieMaskeNichtFragtAendertAuchNichts() throws Exception {
        mvc.perform(post("/nutzer").with(csrf()).param("kennung", "gast").param("name", "Gast").param("rollen", "BCA")
                .param("aktiv", "false").param("fremd", "true").param("stand", "99").param("version", "99")
                .param("wartet", "false").param("passwort", PASSWORT).param("neu", PASSWORT)
                .param("nutzer.kennung", "erste")).andExpect(redirectedUrl("/nutzer/gast"));
        var neu = konten.mit("gast").orElseThrow();
        assertThat(neu.aktiv()).isTrue();
        assertThat(neu.fremd()).isFalse();
        assertThat(neu.wartet()).isTrue();
        assertThat(neu.version()).isLessThan(99);
        assertThat(konten.pruefen("gast", PASSWORT)).isEmpty();
        mvc.perform(post("/nutzer/gast").with(csrf()).param("name", "Gast").param("rollen", "BCA").param("aktiv", "true")
                .param("version", String.valueOf(neu.version())).param("fremd", "true").param("wartet", "false")
                .param("passwort", PASSWORT)).andExpect(redirectedUrl("/nutzer"));
        assertThat(konten.mit("gast").orElseThrow().fremd()).isFalse();
        assertThat(konten.mit("gast").orElseThrow().wartet()).isTrue();
        assertThat(konten.pruefen("gast", PASSWORT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kurz", "Passwort123", "SOMMER2022!", "12345678", "aaaaaaaaaaaa", "Jobcenter2022", "erika.muster", "qwertzuiop"})
    void schwacheKennwoerterWerdenAbgelehnt(String passwort) {
        assertThat(Passwortregel.verstoss("erika.muster", passwort)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vier kleine graue Esel", "ÄÖÜßäöüß", "Tr0ub4dor&3x", "😀 🚲 🌧 🥨 🎺 🪁 x"})
    void langeUndUngewoehnlicheSindErlaubt(String passwort) {
        assertThat(Passwortregel.verstoss("erika.muster", passwort)).isEmpty();
        assertThat(Passwortregel.verstoss("erika.muster", passwort.repeat(3))).isEmpty();
    }

    @Test
    @Order(7)
    @AlsRolle(Rolle.DATENSCHUTZ)
    void dasProtokollLaesstSichFilternUndNachrechnen() throws Exception {
        mvc.perform(get("/protokoll")).andExpect(status().isOk()).andExpect(content().string(containsString("nutzer/neu.hier")))
                .andExpect(content().string(containsString("Zugang: Neu Hier (neu.hier)")))
                .andExpect(content().string(containsString("Controlling, Teamleitung")))
                .andExpect(content().string(not(containsString("CONTROLLING"))))
                .andExpect(content().string(not(containsString("(+02:00)"))));
        mvc.perform(get("/protokoll?gegenstand=nutzer/zwei&person=fach_admin&von=01.10.2022&bis=31.10.2022"))
                .andExpect(status().isOk()).andExpect(content().string(containsString("Zwei A")))
                .andExpect(content().string(not(containsString("Neu Hier"))));
        mvc.perform(get("/protokoll?von=gestern")).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/protokoll/pruefung")).andExpect(status().isOk())
                .andExpect(content().string(containsString("unversehrt")));
        mvc.perform(get("/")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Wer hat was gesehen und geändert?")))
                .andExpect(content().string(containsString("Protokoll lesen")));
    }
}
