package de.wirkungskreis.muster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The months of the synthetic Kreis. Two years are lived before the first one told, so that who is there for long is
 * known in it already.
 */
record Zeitachse(YearMonth erster, int monate) {

    static final int VORLAUF = 24;

    static Zeitachse von(Vorgabe vorgabe) {
        return new Zeitachse(vorgabe.erster(), vorgabe.monate());
    }

    int laenge() {
        return VORLAUF + monate;
    }

    YearMonth monat(int nr) {
        return erster.plusMonths(nr - (long) VORLAUF);
    }

    int monat(LocalDate tag) {
        return nr(YearMonth.from(tag));
    }

    int nr(YearMonth monat) {
        return (int) ChronoUnit.MONTHS.between(erster, monat) + VORLAUF;
    }
}
