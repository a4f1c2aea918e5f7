package de.wirkungskreis.programm;

import java.util.List;

/**
 * A module's share in the content of a Fassung. Every module that keeps rows per Fassung contributes a bean, so that
 * copying, comparing, searching and hashing a Fassung know no feature.
 */
public interface Fassungsinhalt {

    /** Copies the rows as they are; both Fassungen belong to the same Programm. */
    void uebernehmen(Fassung von, Fassung nach);

    /**
     * Begins the next Programm: takes over the structure, makes this plan the column to compare with, leaves targets
     * empty, links instead of copying where a link says it.
     */
    void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach);

    /** Every single statement of the Fassung, in the order of its pages. */
    List<Inhaltspunkt> punkte(Fassung fassung);

    /**
     * What of this module refers to a thing of the programme, by the titles people know; it must go before the thing may.
     *
     * @param art as in addresses: vorhaben, handlungsfelder, raumbezuege
     */
    default List<String> verweise(long fassung, String art, String schluessel) {
        return List.of();
    }
}
