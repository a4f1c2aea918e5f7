package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** Assign, enter, drop out; and a voucher that lapses: by keyboard alone, and with JavaScript switched off. */
class TeilnahmeReiseTest extends Reiseprobe {

    @Test
    void assignEnterAndDropOutByKeyboardAlone() {
        try (var besuch = als(Rolle.FALLMANAGEMENT)) {
            erfassenMitTasten(besuch, "TASTE1001");
            tabBis(besuch, "main a[href$='/teilnahmen/neu']");
            weiter(besuch);
            tippen(besuch, "#massnahme", "Produktionsschule");
            tippen(besuch, "#ereignis", "zugewiesen");
            ersetzen(besuch, "#am", "1.9.2022");
            absenden(besuch);
            assertThat(meldung(besuch)).contains("zugewiesen am 01.09.2022");
            schrittMitTasten(besuch, "EINGETRETEN", "12.9.2022", "");
            assertThat(meldung(besuch)).contains("eingetreten am 12.09.2022");
            besuch.erwartet(422);
            schrittMitTasten(besuch, "ABGEBROCHEN", "1.9.2022", "Fehlzeiten");
            assertThat(text(besuch.seite().locator("[data-fehlerliste] a"))).contains("läge vor dem Eintritt am 12.09.2022");
            besuch.erwartet(200);
            ersetzen(besuch, "#am", "10.10.2022");
            absenden(besuch);
            assertThat(meldung(besuch)).contains("abgebrochen am 10.10.2022");
            assertThat(text(besuch.seite().locator("#verlauf"))).contains("Fehlzeiten");
        }
    }

    @Test
    void issueAVoucherThatLapsesByKeyboardAlone() {
        try (var besuch = als(Rolle.FALLMANAGEMENT)) {
            erfassenMitTasten(besuch, "TASTE1002");
            tabBis(besuch, "main a[href$='/gutscheine/neu']");
            weiter(besuch);
            ersetzen(besuch, "#ausgestellt", "1.7.2022");
            ersetzen(besuch, "#gueltigBis", "30.9.2022");
            absenden(besuch);
            assertThat(text(besuch.seite().locator("main"))).contains("am 30.09.2022 verfallen");
            tabBis(besuch, "main a[href$='/schritt/EINGELOEST']");
            weiter(besuch);
            ersetzen(besuch, "#am", "5.10.2022");
            besuch.erwartet(422);
            absenden(besuch);
            assertThat(text(besuch.seite().locator("[data-fehlerliste] a"))).contains("galt bis 30.09.2022");
        }
    }

    @Test
    void assignEnterDropOutAndAVoucherThatLapsesWithoutJavaScript() {
        try (var besuch = ohneSkript(Rolle.FALLMANAGEMENT)) {
            var seite = besuch.seite();
            besuch.oeffnen("/teilnahmen");
            verweis(besuch, "Person suchen");
            seite.fill("#kundennummer", "OHNE 2001");
            knopf(besuch, "Suchen");
            assertThat(text(seite.locator("main"))).contains("Zu dieser Nummer ist niemand erfasst");
            assertThat(besuch.pfad()).as("the number stands in no address").isEqualTo("/personen");
            seite.locator("main form a[href$='/personen/neu']").click();
            seite.fill("#kundennummer", "OHNE2001");
            seite.fill("#geburtsjahr", "1984");
            seite.selectOption("#geschlecht", "MAENNLICH");
            knopf(besuch, "Speichern");
            assertThat(meldung(besuch)).contains("nicht gespeichert");
            String person = besuch.pfad();
            seite.locator("main a[href$='/teilnahmen/neu']").click();
            seite.selectOption("#massnahme", "crema");
            seite.fill("#am", "1.9.2022");
            knopf(besuch, "Speichern");
            seite.locator("main a[href$='/schritt/EINGETRETEN']").click();
            seite.fill("#am", "5.9.2022");
            knopf(besuch, "Speichern");
            seite.locator("main a[href$='/schritt/ABGEBROCHEN']").click();
            seite.fill("#am", "3.10.2022");
            besuch.erwartet(422);
            knopf(besuch, "Speichern");
            assertThat(text(seite.locator("[data-fehlerliste] a"))).contains("gehört ein Grund");
            besuch.erwartet(200);
            seite.selectOption("#grund", "KRANKHEIT");
            knopf(besuch, "Speichern");
            assertThat(meldung(besuch)).contains("abgebrochen am 03.10.2022");
            besuch.oeffnen(person + "/gutscheine/neu");
            seite.fill("#ausgestellt", "1.7.2022");
            seite.fill("#gueltigBis", "30.9.2022");
            knopf(besuch, "Speichern");
            assertThat(text(seite.locator("main"))).contains("verfallen");
            besuch.oeffnen("/gutscheine?stand=VERFALLEN");
            assertThat(seite.locator("main table a[href^='/gutscheine/']").count()).isPositive();
        }
    }

    private static void erfassenMitTasten(Besuch besuch, String nummer) {
        besuch.oeffnen("/");
        folgen(besuch, "nav.umlauf--breit a[href$='/teilnahmen']", "Teilnahmen");
        tabBis(besuch, "main a[href$='/personen']");
        weiter(besuch);
        tabBis(besuch, "main form a[href$='/personen/neu']");
        weiter(besuch);
        tippen(besuch, "#kundennummer", nummer);
        tippen(besuch, "#geburtsjahr", "1984");
        tippen(besuch, "#geschlecht", "weiblich");
        absenden(besuch);
        assertThat(meldung(besuch)).contains("nicht gespeichert");
    }

    private static void schrittMitTasten(Besuch besuch, String nach, String tag, String grund) {
        tabBis(besuch, "main a[href$='/schritt/" + nach + "']");
        weiter(besuch);
        ersetzen(besuch, "#am", tag);
        if (!grund.isEmpty()) {
            tippen(besuch, "#grund", grund);
        }
        absenden(besuch);
    }

    private static void absenden(Besuch besuch) {
        tabBis(besuch, "main form button[type=submit]");
        weiter(besuch);
    }

    private static void tippen(Besuch besuch, String feld, String text) {
        tabBis(besuch, feld);
        besuch.seite().keyboard().type(text);
    }

    private static void ersetzen(Besuch besuch, String feld, String text) {
        tabBis(besuch, feld);
        besuch.seite().keyboard().press("ControlOrMeta+a");
        besuch.seite().keyboard().type(text);
    }
}
