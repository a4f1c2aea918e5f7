package de.wirkungskreis.haushalt;

/** The budget plans of all Fassungen. */
public interface Haushaltsplaene {

    Haushaltsplan derFassung(long fassung);

    /** Replaces the whole content (import). Refused by the database for a frozen Fassung. */
    void ersetzen(long fassung, Haushaltsplan inhalt);
}
