package de.wirkungskreis.lage;

/** The situation chapters of all Fassungen. */
public interface Lageberichte {

    Lagebericht derFassung(long fassung);

    /** Replaces the whole content (import). Refused by the database for a frozen Fassung. */
    void ersetzen(long fassung, Lagebericht inhalt);
}
