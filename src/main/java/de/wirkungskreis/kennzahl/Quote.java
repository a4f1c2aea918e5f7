package de.wirkungskreis.kennzahl;

import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;

/** A rate as it is meant: numerator over denominator times factor, exact until it is shown. */
public record Quote(Bruch bruch) implements Comparable<Quote> {

    public static final Quote HUNDERT = new Quote(Bruch.ganz(100));

    /** @throws ArithmeticException when the denominator is zero: such a rate does not exist */
    public static Quote aus(long zaehler, long nenner, long faktor) {
        return new Quote(Bruch.von(zaehler, nenner).mal(faktor));
    }

    /** For published figures, which may have decimals. */
    public static Quote aus(BigDecimal zaehler, BigDecimal nenner, long faktor) {
        return new Quote(Bruch.von(zaehler).durch(Bruch.von(nenner)).mal(faktor));
    }

    public static Quote prozent(long zaehler, long nenner) {
        return aus(zaehler, nenner, 100);
    }

    /** In percentage points where both are in percent. */
    public Quote weniger(Quote andere) {
        return new Quote(bruch.minus(andere.bruch));
    }

    /** HALF_UP, the one rounding of the project. */
    public BigDecimal gerundet(int stellen) {
        return bruch.gerundet(stellen);
    }

    @Override
    public int compareTo(Quote andere) {
        return bruch.compareTo(andere.bruch);
    }
}
