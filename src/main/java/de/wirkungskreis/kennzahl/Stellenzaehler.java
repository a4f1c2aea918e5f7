package de.wirkungskreis.kennzahl;

import java.util.Arrays;

/**
 * Counts, for each of the 64 months of many words, how many have its bit set: plane p of the counter holds bit p of all 64
 * counts. Sixteen words go through a tree of carry-save adders before the planes are touched once.
 */
final class Stellenzaehler {

    /** For up to 2^32 words. */
    private static final int EBENEN = 33;

    private final long[] ebenen = new long[EBENEN];

    void zaehlen(long[] worte, int von, int bis) {
        long eins = ebenen[0];
        long zwei = ebenen[1];
        long vier = ebenen[2];
        long acht = ebenen[3];
        int i = von;
        for (; i + 16 <= bis; i += 16) {
            long sechzehn = 0;
            long achtA = 0;
            for (int haelfte = 0; haelfte < 2; haelfte++) {
                int j = i + 8 * haelfte;
                // each triple: sum = a ^ b ^ c, carry = majority
                long a = worte[j];
                long b = worte[j + 1];
                long u = eins ^ a;
                long zweiA = eins & a | u & b;
                eins = u ^ b;
                a = worte[j + 2];
                b = worte[j + 3];
                u = eins ^ a;
                long zweiB = eins & a | u & b;
                eins = u ^ b;
                u = zwei ^ zweiA;
                long vierA = zwei & zweiA | u & zweiB;
                zwei = u ^ zweiB;
                a = worte[j + 4];
                b = worte[j + 5];
                u = eins ^ a;
                zweiA = eins & a | u & b;
                eins = u ^ b;
                a = worte[j + 6];
                b = worte[j + 7];
                u = eins ^ a;
                zweiB = eins & a | u & b;
                eins = u ^ b;
                u = zwei ^ zweiA;
                long vierB = zwei & zweiA | u & zweiB;
                zwei = u ^ zweiB;
                u = vier ^ vierA;
                long uebertrag = vier & vierA | u & vierB;
                vier = u ^ vierB;
                if (haelfte == 0) {
                    achtA = uebertrag;
                } else {
                    u = acht ^ achtA;
                    sechzehn = acht & achtA | u & uebertrag;
                    acht = u ^ uebertrag;
                }
            }
            uebertragen(sechzehn, 4);
        }
        ebenen[0] = eins;
        ebenen[1] = zwei;
        ebenen[2] = vier;
        ebenen[3] = acht;
        for (; i < bis; i++) {
            uebertragen(worte[i], 0);
        }
    }

    private void uebertragen(long wort, int ebene) {
        long uebertrag = wort;
        for (int p = ebene; uebertrag != 0; p++) {
            long alt = ebenen[p];
            ebenen[p] = alt ^ uebertrag;
            uebertrag &= alt;
        }
    }

    /** The count of one month; the counter stays as it is. */
    long stand(int stelle) {
        long summe = 0;
        for (int p = EBENEN - 1; p >= 0; p--) {
            summe = summe << 1 | ebenen[p] >>> stelle & 1;
        }
        return summe;
    }

    boolean leer() {
        long alle = 0;
        for (long ebene : ebenen) {
            alle |= ebene;
        }
        return alle == 0;
    }

    void leeren() {
        Arrays.fill(ebenen, 0);
    }
}
