package de.wirkungskreis.programm;

/** The content of Fassungen, as other modules may ask for it. */
public interface Programminhalte {

    /** @throws de.wirkungskreis.web.NichtGefunden when there is no such Fassung */
    Programminhalt derFassung(long fassung);

    /** Replaces the whole content (import). Refused by the database for a frozen Fassung. */
    void ersetzen(long fassung, Programminhalt inhalt);
}
