package de.wirkungskreis.muster;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a synthetic Kreis is made from. The same Vorgabe gives the same people to the last day.
 *
 * @param personen different people over the whole time; about three quarters of them are there in any one month
 * @param monate told in full, the last one being {@code bis}
 */
public record Vorgabe(int personen, int monate, YearMonth bis, long saat) {

    /** Of a mid-sized Kreis: some 10,400 erwerbsfähige Leistungsberechtigte at a time. */
    static final int PERSONEN = 14_000;
    static final int MONATE = 60;
    static final YearMonth BIS = YearMonth.of(2023, 12);
    static final long SAAT = 1;

    static final int HOECHSTENS_PERSONEN = 200_000;
    static final int HOECHSTENS_MONATE = 120;

    public Vorgabe {
        if (personen < 1 || personen > HOECHSTENS_PERSONEN) {
            throw new IllegalArgumentException("personen: " + personen);
        }
        if (monate < 1 || monate > HOECHSTENS_MONATE) {
            throw new IllegalArgumentException("monate: " + monate);
        }
    }

    /** Five years up to the end of 2023, as the sample is told. */
    public static Vorgabe uebliche(int personen) {
        return new Vorgabe(personen, MONATE, BIS, SAAT);
    }

    YearMonth erster() {
        return bis.minusMonths(monate - 1L);
    }

    /** The last day anything is told of. */
    LocalDate ende() {
        return bis.atEndOfMonth();
    }
}
