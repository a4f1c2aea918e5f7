package de.wirkungskreis.kennzahl;

import java.util.Arrays;

/** What is only ever summed: by month since January 1900, in a window that grows to both sides. */
final class Betraege {

    private static final int FELDER = 4;

    private int von;
    private long[] summen = new long[0];

    void addieren(int stelle, long llu, long luh, int zugaenge, int abgaenge) {
        int i = (stelle - von) * FELDER;
        if (i < 0 || i >= summen.length) {
            i = platz(stelle);
        }
        summen[i] += llu;
        summen[i + 1] += luh;
        summen[i + 2] += zugaenge;
        summen[i + 3] += abgaenge;
    }

    void leeren(int stelle) {
        int i = (stelle - von) * FELDER;
        if (i >= 0 && i < summen.length) {
            Arrays.fill(summen, i, i + FELDER, 0);
        }
    }

    private int platz(int stelle) {
        int monate = summen.length / FELDER;
        int neuVon = monate == 0 ? stelle : Math.min(von, stelle);
        int neuBis = monate == 0 ? stelle + 1 : Math.max(von + monate, stelle + 1);
        long[] neu = new long[Math.max(neuBis - neuVon, 12) * FELDER];
        System.arraycopy(summen, 0, neu, monate == 0 ? 0 : (von - neuVon) * FELDER, summen.length);
        summen = neu;
        von = neuVon;
        return (stelle - von) * FELDER;
    }

    /** 0 LLU and 1 LUH in cents, 2 Zugänge, 3 Abgänge. */
    long summe(int stelle, int feld) {
        int i = (stelle - von) * FELDER + feld;
        return i < 0 || i >= summen.length ? 0 : summen[i];
    }
}
