package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** A Maßnahme with places and cost: by keyboard alone, and with JavaScript switched off. */
class MassnahmeReiseTest extends Reiseprobe {

    @Test
    void createAMassnahmeWithPlacesAndCostByKeyboardAlone() {
        try (var besuch = als(Rolle.MASSNAHMEMANAGEMENT)) {
            besuch.oeffnen("/");
            folgen(besuch, "nav.umlauf--breit a[href$='/massnahmen']", "Maßnahmen");
            folgen(besuch, "main a[href$='/massnahmen/neu']", "Neue Maßnahme");
            zumInhalt(besuch);
            tippen(besuch, "#name", "Nur mit Tasten");
            tippen(besuch, "#instrument", "Aktivierungshilfe");
            tippen(besuch, "#beschaffungsweg", "Vergabe");
            tippen(besuch, "#von", "1.2.2023");
            tippen(besuch, "#bis", "31.1.2024");
            tippen(besuch, "#plaetze", "16");
            tippen(besuch, "#mindestmenge", "70 %");
            tippen(besuch, "#betrag", "598,50");
            tabBis(besuch, "main form button[type=submit]");
            weiter(besuch);
            angelegt(besuch, "Nur mit Tasten");
            tabBis(besuch, "main a[href$='/verlauf/BEDARF_ERMITTELT']");
            weiter(besuch);
            tabBis(besuch, "main form button[type=submit]");
            weiter(besuch);
            assertThat(meldung(besuch)).contains("Bedarf ermittelt");
        }
    }

    @Test
    void createAMassnahmeWithPlacesAndCostWithoutJavaScript() {
        try (var besuch = ohneSkript(Rolle.MASSNAHMEMANAGEMENT)) {
            besuch.oeffnen("/massnahmen");
            verweis(besuch, "Neue Maßnahme");
            var seite = besuch.seite();
            seite.fill("#name", "Ohne Skript");
            seite.selectOption("#instrument", "mabe-vergabe");
            seite.selectOption("#beschaffungsweg", "VERGABE");
            seite.fill("#von", "1.2.2023");
            seite.fill("#bis", "31.1.2024");
            seite.fill("#plaetze", "sechzehn");
            seite.fill("#betrag", "598,50");
            besuch.erwartet(422);
            knopf(besuch, "Speichern");
            assertThat(text(seite.locator("[data-fehlerliste] a"))).contains("sechzehn");
            assertThat(seite.locator("#name").inputValue()).as("nothing typed is lost").isEqualTo("Ohne Skript");
            seite.fill("#plaetze", "16");
            seite.fill("#mindestmenge", "70 %");
            besuch.erwartet(200);
            knopf(besuch, "Speichern");
            angelegt(besuch, "Ohne Skript");
            seite.locator("#belegung").waitFor();
            besuch.oeffnen("/massnahmen/produktionsschule");
            seite.locator("#belegung-tabelle a.zahl-link").first().click();
            assertThat(besuch.pfad()).contains("/herleitung/");
            assertThat(seite.locator("h1").count()).isEqualTo(1);
        }
    }

    private static void tippen(Besuch besuch, String feld, String text) {
        tabBis(besuch, feld);
        besuch.seite().keyboard().type(text);
    }

    private static void angelegt(Besuch besuch, String name) {
        assertThat(meldung(besuch)).contains(name).contains("ist angelegt");
        assertThat(text(besuch.seite().locator("#plaetze"))).contains("16 Plätze, mindestens 70 % (12) bezahlt");
        assertThat(text(besuch.seite().locator("#kosten"))).contains("598,50");
    }
}
