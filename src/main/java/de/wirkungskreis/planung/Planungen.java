package de.wirkungskreis.planung;

/** The plans of all Fassungen. */
public interface Planungen {

    Planung derFassung(long fassung);

    /** Replaces the whole content (import). Refused by the database for a frozen Fassung. */
    void ersetzen(long fassung, Planung inhalt);
}
