package de.wirkungskreis.statistik;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** How long was waited: T0 to T2 are estimated anew every month, T3 counts what was recorded in three months. */
public enum Reife {
    T0, T1, T2, T3;

    /** January is T3 in what is published in May. */
    static Reife von(YearMonth monat, LocalDate datenstand) {
        long monate = ChronoUnit.MONTHS.between(monat, YearMonth.from(datenstand));
        return values()[(int) Math.max(0, Math.min(3, monate - 1))];
    }

    boolean hochgerechnet() {
        return this != T3;
    }
}
