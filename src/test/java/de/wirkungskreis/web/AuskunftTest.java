package de.wirkungskreis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
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
        assertThat(seiten.post().uri("/rueckmeldungen/1/erledigt").with(csrf())).hasRedirectedUrl("/rueckmeldungen");
        assertThat(seiten.get().uri("/rueckmeldungen")).bodyText().contains("Erledigt am 15.10.2022");
        assertThat(seiten.post().uri("/rueckmeldungen/99/erledigt").with(csrf())).hasStatus(404);
    }

    @Test
    @AlsRolle(Rolle.FACH_ADMIN)
    void theStatementShowsWhatTheHouseSaysAndTheSecondEditorMerges() {
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "0").param("email", "falsch"))
                .hasStatus(422).bodyText().contains("Das ist keine E-Mail-Adresse", "value=\"falsch\"");
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "0")
                .param("kontaktstelle", "Jobcenter Musterkreis").param("email", "a@example.org").param("schlichtungsstelle", "S"))
                .hasRedirectedUrl("/einstellungen/angaben");
        assertThat(seiten.get().uri("/barrierefreiheit")).bodyText().contains("Jobcenter Musterkreis").doesNotContain("noch nicht eingetragen");
        assertThat(seiten.post().uri("/einstellungen/angaben").with(csrf()).param("version", "0").param("kontaktstelle", "Anders"))
                .hasStatus(409).bodyText().contains("Anders", "Jobcenter Musterkreis", "name=\"version\" value=\"1\"");
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
