package de.wirkungskreis.zugang;

/**
 * An account. {@code stand} rises whenever running sessions must end; {@code version} with every change.
 *
 * @param fremd signs in at the OpenID provider and has no password here
 * @param wartet for the person to choose a password, with the code that was handed out
 */
record Nutzerkonto(Nutzer nutzer, boolean aktiv, boolean fremd, boolean wartet, long stand, int version) {

    public String kennung() {
        return nutzer.kennung();
    }
}
