package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

class SchaleBrowserTest extends Browserprobe {

    @Test
    void theFirstTabLeadsToTheContent() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/hilfe");
            besuch.taste("Tab");
            assertThat(besuch.fokus()).contains("Zum Inhalt springen");
            besuch.taste("Enter");
            assertThat(besuch.fokus()).startsWith("div#inhalt");
        }
    }

    @Test
    void singleKeysWorkUntilSwitchedOff() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/glossar");
            besuch.taste("/");
            assertThat(besuch.fokus()).startsWith("input#suchbegriff");
            besuch.seite().keyboard().type("AVGS/MAbE");
            assertThat(besuch.seite().inputValue("#suchbegriff")).isEqualTo("AVGS/MAbE");

            besuch.oeffnen("/kuerzel");
            besuch.seite().uncheck("#an");
            besuch.seite().click("main button[type=submit]");
            assertThat(besuch.seite().textContent("#meldungen")).contains("nicht mehr");
            besuch.oeffnen("/glossar");
            besuch.taste("/");
            assertThat(besuch.fokus()).doesNotContain("suchbegriff");
        }
    }

    @Test
    void escClosesAMenuAndLeadsBack() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            besuch.oeffnen("/hilfe");
            besuch.seite().focus(".kopf__nutzer summary");
            besuch.taste("Enter", "Tab", "Escape");
            assertThat(besuch.fokus()).startsWith("summary#");
            assertThat(besuch.seite().locator(".kopf__nutzer[open]").count()).isZero();
        }
    }

    @Test
    void withoutScriptOneSearchesSwitchesColoursAndGivesFeedback() {
        try (var besuch = ohneSkript(Rolle.CONTROLLING)) {
            besuch.oeffnen("/hilfe");
            besuch.seite().fill("#suchbegriff", "AVGS");
            besuch.seite().click(".kopf__suche button");
            assertThat(besuch.pfad()).isEqualTo("/suche?q=AVGS");
            assertThat(besuch.seite().textContent("main")).contains("Aktivierungs- und Vermittlungsgutschein");
            besuch.seite().click(".darstellung button[value=dunkel]");
            assertThat(besuch.pfad()).isEqualTo("/suche?q=AVGS");
            assertThat(besuch.seite().getAttribute("html", "data-kern-theme")).isEqualTo("dark");
            besuch.seite().click("a[href^='/rueckmeldung']");
            besuch.seite().fill("#text", "Der Kontrast ist zu schwach.");
            besuch.seite().click("main button[type=submit]");
            assertThat(besuch.seite().textContent("#meldungen")).contains("Ihre Meldung ist angekommen");
        }
    }
}
