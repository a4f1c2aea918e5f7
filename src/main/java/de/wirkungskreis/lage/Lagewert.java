package de.wirkungskreis.lage;

import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Wertart;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One published value or one rating. Exactly one of {@code zahl} and {@code text} is there; a published number keeps
 * its decimals, so {@code -16.70} prints as {@code - 16,70 %}.
 *
 * @param basis for a ratio: 87 to {@code basis} 100
 * @param jahr the year it speaks of, where the column does not say it
 * @param aggregat e.g. jahresdurchschnittlich
 */
public record Lagewert(
        @Nullable BigDecimal zahl,
        @Nullable String text,
        @Nullable Lageeinheit einheit,
        Genauigkeit genauigkeit,
        Wertart wertart,
        @Nullable BigDecimal basis,
        @Nullable Integer jahr,
        @Nullable String aggregat) {

    public Lagewert {
        if ((zahl == null) == (text == null)) {
            throw new IllegalArgumentException("Ein Lagewert ist entweder eine Zahl oder ein Text");
        }
        if (zahl != null && einheit == null) {
            throw new IllegalArgumentException("Eine Zahl der Lage braucht eine Einheit");
        }
    }

    public static Lagewert bewertung(String text) {
        return new Lagewert(null, text, null, Genauigkeit.EXAKT, Wertart.UNBENANNT, null, null, null);
    }

    public enum Lageeinheit {
        /** a level in percent, shown without sign */
        PROZENT,
        /** a change in percent, always shown with sign */
        VERAENDERUNG_PROZENT,
        PROZENTPUNKTE,
        PERSONEN,
        MIO_PERSONEN,
        STELLEN,
        EUR,
        MIO_EUR,
        /** {@code zahl : basis} */
        VERHAELTNIS
    }
}
