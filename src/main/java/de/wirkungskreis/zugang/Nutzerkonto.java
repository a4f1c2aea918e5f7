package de.wirkungskreis.zugang;

/**
 * An account. {@code stand} rises whenever running sessions must end; {@code version} with every change.
 *
 * @param fremd signs in at the OpenID provider and has no password here
 */
record Nutzerkonto(Nutzer nutzer, boolean aktiv, boolean fremd, long stand, int version) {

    public String kennung() {
        return nutzer.kennung();
    }
}
