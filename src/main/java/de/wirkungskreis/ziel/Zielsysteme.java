package de.wirkungskreis.ziel;

/** The targets of all Fassungen. */
public interface Zielsysteme {

    Zielsystem derFassung(long fassung);

    /** Replaces the whole content (import). Refused by the database for a frozen Fassung. */
    void ersetzen(long fassung, Zielsystem inhalt);
}
