package de.wirkungskreis.einfuhr;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell. A workbook knows numbers and days; a text file has only text.
 *
 * @param spalte from 0
 * @param text as people read it, in German notation
 */
public record Rohzelle(int spalte, String text, @Nullable BigDecimal zahl, @Nullable LocalDate tag) {

    public static Rohzelle text(int spalte, String text) {
        return new Rohzelle(spalte, text, null, null);
    }

    /** {@code B}, {@code AA}: as spreadsheets name columns. */
    public static String buchstaben(int spalte) {
        StringBuilder name = new StringBuilder();
        for (int rest = spalte; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
