package de.wirkungskreis.einfuhr;

import java.util.List;
import java.util.Optional;

/** Makes lines of tables that are laid out for people: merged headings, months across the columns, footnotes below. */
public interface Tafelleser {

    /** @param verbunden merged cells; the text of each stands in its first one */
    record Blatt(String name, List<Rohzeile> zeilen, List<Verbund> verbunden) {}

    /** Columns from 0, lines from 1, all inclusive. */
    record Verbund(int ersteZeile, int letzteZeile, int ersteSpalte, int letzteSpalte) {}

    /**
     * First a line with the headings of our columns, then one line per value; each cell says where it stood.
     *
     * @return empty: an ordinary list
     * @throws Abgelehnt what is not understood, and where it stands
     */
    Optional<List<Rohzeile>> entfalten(List<Blatt> blaetter);
}
