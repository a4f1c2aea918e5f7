package de.wirkungskreis.ausgabe;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it leaves the house: page, file and document are made from the same one.
 *
 * @param kopfzeilen how many leading columns are row headers (usually 1)
 * @param hinweise source, filter, Stand: own sheet in a workbook, below the table on paper, not in a CSV
 */
public record Tabelle(String titel, List<Spalte> spalten, int kopfzeilen, List<Zeile> zeilen, List<String> hinweise) {

    public record Spalte(String titel, boolean zahl) {

        public static Spalte text(String titel) {
            return new Spalte(titel, false);
        }

        public static Spalte zahl(String titel) {
            return new Spalte(titel, true);
        }
    }

    public enum Zeilenart { NORMAL, GRUPPE, SUMME }

    public record Zeile(Zeilenart art, List<Zelle> zellen) {}

    /**
     * {@code text} is what people read; {@code zahl} what a spreadsheet computes with, null where there is none.
     *
     * @param personenzahl a counted number of people, which a {@link Geheimhaltung} may have to withhold; planned
     *     numbers, money and published percentages are none
     */
    public record Zelle(String text, @Nullable BigDecimal zahl, boolean personenzahl) {

        /** Stands where a number is withheld. */
        public static final String GEHEIM = "*";

        public Zelle(String text, @Nullable BigDecimal zahl) {
            this(text, zahl, false);
        }

        public static Zelle text(String text) {
            return new Zelle(text, null);
        }

        public static Zelle personen(String text, BigDecimal zahl) {
            return new Zelle(text, zahl, true);
        }

        /** Without its number, in text and in value. */
        public Zelle geheim() {
            return new Zelle(GEHEIM, null, personenzahl);
        }
    }
}
