package de.wirkungskreis.kennzahl;

import java.time.YearMonth;
import java.util.Set;

/** The counts of one Jobcenter, sex and Ausschnitt by month. Mutable while they are counted, then only read. */
public final class Monatswerte {

    private static final int GROESSEN = Zaehlgroesse.values().length;

    private final YearMonth erster;
    private final int monate;
    private final Set<Spalte> geliefert;
    private final long[][] werte;

    public Monatswerte(YearMonth erster, int monate, Set<Spalte> geliefert) {
        this.erster = erster;
        this.monate = monate;
        this.geliefert = geliefert;
        this.werte = new long[GROESSEN][monate];
    }

    public YearMonth erster() {
        return erster;
    }

    public int monate() {
        return monate;
    }

    public YearMonth monat(int nr) {
        return erster.plusMonths(nr);
    }

    /** Which columns the data have: what was not said cannot be concluded. */
    public Set<Spalte> geliefert() {
        return geliefert;
    }

    /** Whether the count can be known in this month: its columns are there, and enough months before it. */
    public boolean bekannt(Zaehlgroesse groesse, int nr) {
        return groesse.bekannt(geliefert) && nr >= groesse.erster(geliefert) - 1;
    }

    public long wert(Zaehlgroesse groesse, int nr) {
        return werte[groesse.ordinal()][nr];
    }

    public void setzen(Zaehlgroesse groesse, int nr, long wert) {
        werte[groesse.ordinal()][nr] = wert;
    }

    void addieren(Zaehlgroesse groesse, int nr, long wert) {
        werte[groesse.ordinal()][nr] += wert;
    }

    void addieren(Monatswerte andere) {
        for (int g = 0; g < GROESSEN; g++) {
            for (int nr = 0; nr < monate; nr++) {
                werte[g][nr] += andere.werte[g][nr];
            }
        }
    }

    /** The months before {@code bis}. */
    void uebernehmen(Monatswerte andere, int bis) {
        for (int g = 0; g < GROESSEN; g++) {
            System.arraycopy(andere.werte[g], 0, werte[g], 0, bis);
        }
    }

    /** Both ends belong to it. */
    long summe(Zaehlgroesse groesse, int von, int bis) {
        long summe = 0;
        for (int nr = von; nr <= bis; nr++) {
            summe += werte[groesse.ordinal()][nr];
        }
        return summe;
    }
}
