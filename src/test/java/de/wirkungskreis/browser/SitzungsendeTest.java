package de.wirkungskreis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.beispiel.Zugaenge;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;

/** Whatever one types outlives the session. */
class SitzungsendeTest extends Reiseprobe {

    @Test
    void whatWasTypedIsSentAfterSigningInAgain() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            sendenOhneSitzung(besuch, "Nach der langen Pause");
        }
    }

    @Test
    void andWithoutScriptToo() {
        try (var besuch = ohneSkript(Rolle.CONTROLLING)) {
            sendenOhneSitzung(besuch, "Nach der Pause ohne Skript");
        }
    }

    private static void sendenOhneSitzung(Besuch besuch, String bezeichnung) {
        var seite = besuch.seite();
        besuch.oeffnen("/programme/2022/fassungen");
        seite.fill("#bezeichnung", bezeichnung);
        seite.context().clearCookies();
        besuch.erwartet(401);
        knopf(besuch, "Neue Fassung anlegen");
        assertThat(inhalt(besuch)).contains("Ihre Sitzung ist beendet", "Das hatten Sie eingegeben", bezeichnung);
        // a slip on the way loses nothing either
        besuch.erwartet(422);
        seite.fill("#kennung", Zugaenge.mit(Rolle.CONTROLLING).kennung());
        seite.fill("#passwort", "vertippt");
        knopf(besuch, "Anmelden");
        assertThat(inhalt(besuch)).contains(bezeichnung);
        besuch.erwartet(200);
        seite.fill("#passwort", Zugaenge.kennwort());
        knopf(besuch, "Anmelden");
        assertThat(inhalt(besuch)).contains("Ihre Eingaben sind noch da", bezeichnung);
        knopf(besuch, "Jetzt senden");
        assertThat(meldung(besuch)).contains("ist angelegt");
    }

    @Test
    void anOldTabGoesOnAfterSigningInInAnotherOne() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            var seite = besuch.seite();
            besuch.oeffnen("/programme/2022/fassungen");
            seite.fill("#bezeichnung", "Aus dem alten Fenster");
            try (var zweite = seite.context().newPage()) {
                zweite.navigate("/konto");
                zweite.click(".kopf__nutzer summary");
                zweite.locator(".kopf__nutzer button").click();
                zweite.fill("#kennung", Zugaenge.mit(Rolle.CONTROLLING).kennung());
                zweite.fill("#passwort", Zugaenge.kennwort());
                zweite.click("main button[type=submit]");
                zweite.waitForURL(adresse -> !adresse.contains("/anmelden"));
            }
            besuch.erwartet(403);
            knopf(besuch, "Neue Fassung anlegen");
            assertThat(inhalt(besuch)).contains("Ihre Eingaben sind noch da", "Aus dem alten Fenster");
            Axe.pruefen(besuch, "Eingaben noch da");
            besuch.erwartet(200);
            knopf(besuch, "Jetzt senden");
            assertThat(meldung(besuch)).contains("ist angelegt");
        }
    }

    @Test
    void anHtmxPartOfAPageSaysSoBesideIt() {
        try (var besuch = als(Rolle.CONTROLLING)) {
            var seite = besuch.seite();
            besuch.oeffnen("/programme/2022/planung");
            seite.context().clearCookies();
            besuch.erwartet(401);
            seite.locator("a.zahl-link").first().click();
            seite.locator("#stoerung [data-tafel]").waitFor();
            assertThat(text(seite.locator("#stoerung"))).contains("Ihre Sitzung ist beendet", "öffnet ein neues Fenster");
            assertThat(besuch.pfad()).isEqualTo("/programme/2022/planung");
        }
    }
}
