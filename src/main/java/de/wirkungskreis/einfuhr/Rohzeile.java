package de.wirkungskreis.einfuhr;

import java.util.List;

/**
 * A line of a list that has something in it.
 *
 * @param nr from 1, as the spreadsheet or the editor counts
 * @param zellen ascending by column; empty ones are missing
 */
record Rohzeile(int nr, List<Rohzelle> zellen) {

    /** Gets the lines one by one; whoever has enough says false. */
    interface Senke {

        boolean zeile(Rohzeile zeile);
    }

    String ort(int spalte) {
        return Rohzelle.buchstaben(spalte) + nr;
    }
}
