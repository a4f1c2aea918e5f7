package de.wirkungskreis.beispiel;

import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;

/** The sample users, for tests that sign in like people. */
public final class Zugaenge {

    private Zugaenge() {}

    public static Nutzer mit(Rolle rolle) {
        return Beispielnutzer.mit(rolle);
    }

    public static String kennwort() {
        return Beispielnutzer.KENNWORT;
    }
}
