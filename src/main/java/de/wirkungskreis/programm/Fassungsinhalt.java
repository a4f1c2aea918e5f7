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

    /** The things of this module that others may name. */
    default List<Ding> dinge(long fassung) {
        return List.of();
    }

    /** Every place where a thing of this module names another thing, whosever it is. */
    default List<Verweis> verweise(long fassung) {
        return List.of();
    }
}
