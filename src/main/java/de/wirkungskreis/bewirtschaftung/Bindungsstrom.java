package de.wirkungskreis.bewirtschaftung;

import de.wirkungskreis.haushalt.Zahlungsplan;
import de.wirkungskreis.kern.Euro;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * What many cases bind, month by month. Each stretch of a case adds its rate where it begins and takes it away where it ends;
 * one pass over the months makes sums of the differences, however many cases there are and however long they run.
 */
public final class Bindungsstrom {

    private final YearMonth ab;
    /** One more than there are months: what ends with the last one. */
    private final long[] differenzen;

    /** @param monate beginning with {@code ab}; what lies outside is not counted */
    public Bindungsstrom(YearMonth ab, int monate) {
        this.ab = ab;
        this.differenzen = new long[monate + 1];
    }

    /** @param von month of the first payment, counted from {@code ab}, below zero for one that began before */
    public void abschnitt(int von, int monate, long cent) {
        int letzter = differenzen.length - 1;
        int erster = Math.min(Math.max(von, 0), letzter);
        int ende = Math.min(Math.max(von + monate, 0), letzter);
        differenzen[erster] = Math.addExact(differenzen[erster], cent);
        differenzen[ende] = Math.subtractExact(differenzen[ende], cent);
    }

    public void abschnitt(YearMonth von, int monate, Euro jeMonat) {
        abschnitt((int) ab.until(von, ChronoUnit.MONTHS), monate, jeMonat.cent());
    }

    /** Cents of each month. Overflow is an error, never a wrong sum. */
    public long[] monate() {
        long[] summen = Arrays.copyOf(differenzen, differenzen.length - 1);
        for (int m = 1; m < summen.length; m++) {
            summen[m] = Math.addExact(summen[m], summen[m - 1]);
        }
        return summen;
    }

    public Zahlungsplan zahlungen() {
        var faellig = new TreeMap<YearMonth, Euro>();
        long[] summen = monate();
        for (int m = 0; m < summen.length; m++) {
            faellig.put(ab.plusMonths(m), new Euro(summen[m]));
        }
        return new Zahlungsplan(faellig);
    }
}
