package de.wirkungskreis.einfuhr;

import java.util.List;
import java.util.Map;

/**
 * A line of a list that has something in it.
 *
 * @param nr from 1, as the spreadsheet or the editor counts
 * @param zellen ascending by column; empty ones are missing
 * @param orte where a cell stood before the line was made of a table, by column: {@code Tabelle 1!C14}
 */
public record Rohzeile(int nr, List<Rohzelle> zellen, Map<Integer, String> orte) {

    public Rohzeile(int nr, List<Rohzelle> zellen) {
        this(nr, zellen, Map.of());
    }

    /** Gets the lines one by one; whoever has enough says false. */
    interface Senke {

        boolean zeile(Rohzeile zeile);
    }

    public String ort(int spalte) {
        return orte.getOrDefault(spalte, Rohzelle.buchstaben(spalte) + nr);
    }
}
