package de.wirkungskreis.kennzahl;

import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;

/** Euros per head, exact; the heads are the average stock of the period, never its entries. */
public final class Prokopf {

    private Prokopf() {}

    /** @param monate how many months the amount is for */
    public static Bruch jeMonat(BigDecimal betragEuro, BigDecimal durchschnittsbestand, BigDecimal monate) {
        return jeZeitraum(betragEuro, durchschnittsbestand).durch(Bruch.von(monate));
    }

    public static Bruch jeZeitraum(BigDecimal betragEuro, BigDecimal durchschnittsbestand) {
        return Bruch.von(betragEuro).durch(Bruch.von(durchschnittsbestand));
    }
}
