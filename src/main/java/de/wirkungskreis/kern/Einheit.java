package de.wirkungskreis.kern;

/**
 * What a planned quantity counts. Quantities of different units are never added.
 * A value is held as a whole number of the smallest step: cents for EUR, hundredths for PROZENT, one for all others.
 */
public enum Einheit {
    EINTRITTE(0),
    PLAETZE(0),
    FOERDERFAELLE(0),
    TEILNEHMENDE(0),
    TEILNEHMERMONATE(0),
    EUR(2),
    PROZENT(2);

    private final int nachkommastellen;

    Einheit(int nachkommastellen) {
        this.nachkommastellen = nachkommastellen;
    }

    public int nachkommastellen() {
        return nachkommastellen;
    }

    /** A share is no quantity: shares are shown, never summed. */
    public boolean summierbar() {
        return this != PROZENT;
    }
}
