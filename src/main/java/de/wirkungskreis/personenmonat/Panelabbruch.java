package de.wirkungskreis.personenmonat;

/** Nothing can be counted; the message is the key of a sentence. */
final class Panelabbruch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] werte;

    Panelabbruch(String schluessel, Object... werte) {
        super(schluessel);
        this.werte = werte;
    }

    Object[] werte() {
        return werte;
    }
}
