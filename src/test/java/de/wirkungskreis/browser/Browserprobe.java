package de.wirkungskreis.browser;

import de.wirkungskreis.Servertest;
import de.wirkungskreis.beispiel.Zugaenge;
import de.wirkungskreis.zugang.Rolle;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Base of all browser tests: the whole application with sample data on a port, and people who visit it. */
@Servertest
public abstract class Browserprobe {

    @LocalServerPort
    private int port;

    protected final String adresse() {
        return "http://localhost:" + port;
    }

    /** Not signed in. */
    protected final Besuch fremd() {
        return new Besuch(adresse(), true);
    }

    protected final Besuch als(Rolle rolle) {
        return anmelden(new Besuch(adresse(), true), rolle);
    }

    /** With JavaScript switched off. */
    protected final Besuch ohneSkript(Rolle rolle) {
        return anmelden(new Besuch(adresse(), false), rolle);
    }

    private Besuch anmelden(Besuch besuch, Rolle rolle) {
        var seite = besuch.seite();
        besuch.oeffnen("/anmelden");
        seite.fill("#kennung", Zugaenge.mit(rolle).kennung());
        seite.fill("#passwort", Zugaenge.kennwort());
        seite.click("main button[type=submit]");
        seite.waitForURL(adresse -> !adresse.contains("/anmelden"));
        return besuch;
    }
}
