package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;

/** Changes of the Arbeitslosenquote: in percentage points, never in percent. */
public final class Quotenverlauf {

    private Quotenverlauf() {}

    public static Quote inPunkten(BigDecimal jetzt, BigDecimal damals) {
        return new Quote(Bruch.von(jetzt).minus(Bruch.von(damals)));
    }

    /**
     * Every May the rate gets a new denominator (Bezugsgröße) and nobody recomputes the months before: part of a change
     * across it is that denominator, not unemployment.
     */
    public static boolean ueberBezugsgroesse(YearMonth frueher, YearMonth spaeter) {
        return bezugsgroesse(frueher) != bezugsgroesse(spaeter);
    }

    /** The year in whose May the denominator of this month began to hold. */
    static int bezugsgroesse(YearMonth monat) {
        return monat.getMonthValue() >= Month.MAY.getValue() ? monat.getYear() : monat.getYear() - 1;
    }
}
