package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Datenbanktest
class AuskunftTest {

    @Autowired
    MockMvcTester seiten;

    @Autowired
    JdbcAngaben angaben;

    @Autowired
    JdbcRueckmeldungen rueckmeldungen;

    @Autowired
    Protokoll protokoll;

    @ParameterizedTest
    @ValueSource(strings = {"/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/rueckmeldung", "/lizenzen"})
    void isOpenToEverybody(String pfad) {
        assertThat(seiten.get().uri(pfad)).hasStatusOk().bodyText().contains("– Wirkungskreis</title>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/suche", "/suche?q=AVGS", "/hilfe", "/glossar", "/kuerzel"})
    @AlsRolle(Rolle.FACHKRAFT)
    void isOpenToEverybodySignedIn(String pfad) {
        assertThat(seiten.get().uri(pfad)).hasStatusOk().bodyText().contains("– Wirkungskreis</title>");
    }

    @Test
    void strangersSeeNothingElse() {
        assertThat(seiten.get().uri("/suche")).hasStatus(303);
        assertThat(seiten.get().uri("/rueckmeldungen")).hasStatus(303);
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void onlyWhoMayChangeSettingsReadsFeedback() {
        assertThat(seiten.get().uri("/rueckmeldungen")).hasStatus(403);
    }

    @Test
    @AlsRolle(Rolle.FACH_ADMIN)
    void feedbackIsKeptReadAndDone() {
        assertThat(seiten.post().uri("/rueckmeldung").with(csrf()).param("seite", "/ziele").param("text", "  ")).hasStatus(422)
                .bodyText().contains("Bitte schreiben Sie, was Ihnen aufgefallen ist.");
        assertThat(seiten.post().uri("/rueckmeldung").with(csrf()).param("seite", "/ziele").param("text", "Der <b>Kontrast</b>"))
                .hasRedirectedUrl("/rueckmeldung");
        assertThat(seiten.get().uri("/rueckmeldungen")).bodyText().contains("Der &lt;b&gt;Kontrast&lt;/b&gt;", "ist erledigt");
        assertThat(seiten.post().uri("/rueckmeldungen/" + nummer() + "/erledigt").with(csrf())).hasRedirectedUrl("/rueckmeldungen");
        assertThat(seiten.get().uri("/rueckmeldungen")).bodyText().contains("Erledigt am 15.10.2022");
        assertThat(seiten.post().uri("/rueckmeldungen/99/erledigt").with(csrf())).hasStatus(404);
    }

    @Test
    @AlsRolle(Rolle.FACH_ADMIN)
    void theStatementShowsWhatTheHouseSaysAndTheSecondEditorMerges() {
        int version = angabenVersion();
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "" + version).param("email", "falsch"))
                .hasStatus(422).bodyText().contains("Das ist keine E-Mail-Adresse", "value=\"falsch\"");
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "" + version)
                .param("kontaktstelle", "Jobcenter Musterkreis").param("email", "a@example.org").param("schlichtungsstelle", "S"))
                .hasRedirectedUrl("/einstellungen/angaben");
        assertThat(seiten.get().uri("/barrierefreiheit")).bodyText().contains("Jobcenter Musterkreis").doesNotContain("noch nicht eingetragen");
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "" + version).param("kontaktstelle", "Anders"))
                .hasStatus(409).bodyText().contains("Anders", "Jobcenter Musterkreis", "name=\"version\" value=\"" + (version + 1) + "\"");
    }

    @Test
    @AlsRolle(Rolle.FACH_ADMIN)
    void settingsLeaveALineInTheLogForEachThatChanged() {
        int version = angabenVersion();
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "" + version).param("telefon", "05221 1"))
                .hasStatus(302);
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "" + (version + 1)).param("telefon", "05221 2"))
                .hasStatus(302);
        assertThat(protokoll.zu(null, "angaben/telefon")).hasSize(2).first().satisfies(e -> {
            assertThat(e.kennung()).isEqualTo("fach_admin");
            assertThat(e.feld()).isEqualTo("Telefon");
            assertThat(e.alt()).isEqualTo("05221 1");
            assertThat(e.neu()).isEqualTo("05221 2");
        });
        assertThat(protokoll.zu(null, "angaben/anschrift")).isEmpty();
        seiten.post().uri("/rueckmeldung").with(csrf()).param("seite", "/").param("text", "Vermerkt wird, wer sie erledigt").exchange();
        long id = rueckmeldungen.alle().stream().filter(r -> r.text().startsWith("Vermerkt")).findFirst().orElseThrow().id();
        for (int i = 0; i < 2; i++) {
            assertThat(seiten.post().uri("/rueckmeldungen/" + id + "/erledigt").with(csrf())).hasRedirectedUrl("/rueckmeldungen");
        }
        assertThat(protokoll.zu(null, "rueckmeldung/" + id)).singleElement()
                .satisfies(e -> assertThat(e.feld()).isEqualTo("als erledigt vermerkt"));
    }

    @Test
    @AlsRolle(Rolle.FACH_ADMIN)
    void aContactForWeaknessesIsPublishedOnlyOnceThereIsOne() {
        assertThat(seiten.get().uri("/.well-known/security.txt")).hasStatus(404);
        assertThat(seiten.get().uri("/")).bodyText().contains("Der Kontakt fehlt.", "/einstellungen/angaben#sicherheitskontakt");
        String version = "" + angabenVersion();
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", version)
                .param("sicherheitskontakt", "http://unsicher.example")).hasStatus(422);
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", version)
                .param("sicherheitskontakt", "sicherheit@jobcenter.example")).hasStatus(302);
        assertThat(seiten.get().uri("/.well-known/security.txt")).hasStatusOk().hasContentType("text/plain;charset=UTF-8")
                .bodyText().startsWith("Contact: mailto:sicherheit@jobcenter.example\nExpires: 2023-04-");
        assertThat(seiten.get().uri("/")).bodyText().doesNotContain("Der Kontakt fehlt.");
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void whoMayNotChangeSettingsIsNotAskedTo() {
        assertThat(seiten.get().uri("/")).bodyText().doesNotContain("/einstellungen/angaben");
    }

    private long nummer() {
        return rueckmeldungen.alle().stream().filter(r -> r.text().contains("Kontrast")).findFirst().orElseThrow().id();
    }

    private int angabenVersion() {
        return angaben.aktuelle().version();
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void searchFindsTheGlossary() {
        assertThat(seiten.get().uri("/suche?q=avgs")).bodyText().contains("Aktivierungs- und Vermittlungsgutschein", "/glossar#avgs");
        assertThat(seiten.get().uri("/suche?q=xyzzy")).bodyText().contains("Nichts gefunden zu „xyzzy“");
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void appearanceIsKeptWithoutScriptAndLeadsNowhereElse() {
        assertThat(seiten.post().uri("/darstellung").with(csrf()).param("darstellung", "dunkel").param("zurueck", "//boese.example"))
                .hasStatus(303).hasHeader("Location", "/");
        assertThat(seiten.get().uri("/hilfe").cookie(new jakarta.servlet.http.Cookie("darstellung", "dunkel")))
                .bodyText().contains("data-kern-theme=\"dark\"");
    }
}
