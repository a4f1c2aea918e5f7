package de.wirkungskreis.kennzahl;

import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;
import java.util.List;

/** Rates over several months from figures that others published, exact and in percent. */
public final class Zeitraumquote {

    private Zeitraumquote() {}

    /** Months are added, never averaged: 12 Monatssummen, plan lines. */
    public static Bruch summe(List<BigDecimal> werte) {
        return werte.stream().map(Bruch::von).reduce(Bruch.NULL, Bruch::plus);
    }

    /**
     * K2 (§ 5 Abs. 1 VO zu § 48a SGB II): flow of the period over the average stock.
     *
     * @param bestaende of the month before each month of {@code bewegungen}
     */
    public static Quote jeDurchschnittsbestand(List<BigDecimal> bewegungen, List<BigDecimal> bestaende) {
        gleichViele(bewegungen, bestaende);
        return new Quote(summe(bewegungen).durch(summe(bestaende)).mal(bestaende.size()).mal(100));
    }

    /** K1E3, K1E4, K3E3, K3E4: the monthly rate, each month with the weight of its stock. */
    public static Quote jeMonatsbestand(List<BigDecimal> bewegungen, List<BigDecimal> bestaende) {
        gleichViele(bewegungen, bestaende);
        return new Quote(summe(bewegungen).durch(summe(bestaende)).mal(100));
    }

    /** The average stock a published rate must have been computed with; only as exact as that rate was rounded. */
    public static Bruch durchschnittsbestand(BigDecimal integrationen, BigDecimal quoteProzent) {
        return Bruch.von(integrationen).mal(100).durch(Bruch.von(quoteProzent));
    }

    static void gleichViele(List<BigDecimal> einer, List<BigDecimal> anderer) {
        if (einer.isEmpty() || einer.size() != anderer.size()) {
            throw new IllegalArgumentException("Beide Reihen brauchen gleich viele Monate: " + einer.size() + " und " + anderer.size());
        }
    }
}
