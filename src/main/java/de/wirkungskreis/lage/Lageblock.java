package de.wirkungskreis.lage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One block of the situation chapter: a heading and what stands below it.
 *
 * @param stichtagText how the source words the date ("im Sept. 2021 im Vergleich zum VJ")
 * @param datenstand the vintage: when the source published these numbers
 * @param spalten headings of the value columns; a block of points has none
 * @param tendenzspalte whether the rows carry a Tendenz that is shown as a last column
 * @param punkte sentences; {@code {schluessel}} stands for the value of that row, {@code {schluessel.2}} for its second
 */
public record Lageblock(
        String schluessel,
        Art art,
        String ueberschrift,
        @Nullable String quelle,
        @Nullable LocalDate stichtag,
        @Nullable String stichtagText,
        @Nullable LocalDate datenstand,
        @Nullable String hinweis,
        List<String> spalten,
        boolean tendenzspalte,
        List<Lagezeile> zeilen,
        List<String> punkte,
        int version) {

    public Optional<Lagezeile> zeile(String zeilenschluessel) {
        return zeilen.stream().filter(z -> z.schluessel().equals(zeilenschluessel)).findFirst();
    }

    /** Heading of the n-th value column, counted from 0; a block without headings calls it "Wert". */
    public String spaltentitel(int spalte) {
        if (spalte < spalten.size() && !spalten.get(spalte).isBlank()) {
            return spalten.get(spalte);
        }
        return spalte == 0 ? "Wert" : "Wert " + (spalte + 1);
    }

    public enum Art {
        /** sentences, with or without indicators behind them */
        PUNKTE,
        /** rows by columns of numbers */
        TABELLE,
        /** rows by columns of ratings in words */
        MATRIX
    }

    public record Lagezeile(
            String schluessel,
            String bezeichnung,
            @Nullable String gruppe,
            @Nullable String raum,
            @Nullable String definition,
            List<Lagewert> werte,
            @Nullable String tendenz) {}
}
