package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Quote;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Activation rates of the Förderstatistik. They count Teilnahmen; K3E2 counts persons and is another rate. Teilnahmen are
 * of the Rechtskreis that pays (Kostenträger), Arbeitslose of the one that looks after them (Betreuung).
 */
public final class Aktivierungsquote {

    private Aktivierungsquote() {}

    /** Teilnahmen / (Teilnahmen + Arbeitslose). */
    public static Optional<Quote> aq1(BigDecimal teilnahmen, BigDecimal arbeitslose) {
        return quote(teilnahmen, teilnahmen.add(arbeitslose));
    }

    /** Teilnahmen of the SGB II related to the eLb without those who draw Arbeitslosengeld besides (since January 2017). */
    public static Optional<Quote> aq2(BigDecimal teilnahmen, BigDecimal elb, BigDecimal aufstocker) {
        return quote(teilnahmen, elb.subtract(aufstocker));
    }

    private static Optional<Quote> quote(BigDecimal zaehler, BigDecimal nenner) {
        return nenner.signum() <= 0 ? Optional.empty() : Optional.of(Quote.aus(zaehler, nenner, 100));
    }
}
