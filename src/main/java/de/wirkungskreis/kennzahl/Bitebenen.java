package de.wirkungskreis.kennzahl;

import java.util.Arrays;

/** For each Merkmal and each 64 months since January 1900 one word per entry, there only where it is true of anybody. */
final class Bitebenen {

    static final int WORTE = 64;

    private final long[][][] ebenen = new long[Zeilenmerkmal.ANZAHL][WORTE][];

    /** @param platz for how many entries there is room at the moment */
    void setzen(int merkmal, int wort, int eintrag, long bits, int platz) {
        long[] ebene = ebenen[merkmal][wort];
        if (ebene == null || ebene.length <= eintrag) {
            ebene = ebene == null ? new long[platz] : Arrays.copyOf(ebene, platz);
            ebenen[merkmal][wort] = ebene;
        }
        ebene[eintrag] |= bits;
    }

    /** As {@link #setzen}, for a word that begins at any month. */
    void setzenAb(int merkmal, int stelle, int eintrag, long bits, int platz) {
        int wort = stelle >> 6;
        int schub = stelle & 63;
        if (bits << schub != 0) {
            setzen(merkmal, wort, eintrag, bits << schub, platz);
        }
        if (schub > 0 && bits >>> 64 - schub != 0) {
            setzen(merkmal, wort + 1, eintrag, bits >>> 64 - schub, platz);
        }
    }

    /** The 64 months that begin with {@code stelle}. */
    long wortAb(int merkmal, int stelle, int eintrag) {
        int wort = stelle >> 6;
        int schub = stelle & 63;
        long unten = wort(merkmal, wort, eintrag) >>> schub;
        return schub == 0 ? unten : unten | wort(merkmal, wort + 1, eintrag) << 64 - schub;
    }

    long wort(int merkmal, int wort, int eintrag) {
        long[] ebene = wort < WORTE ? ebenen[merkmal][wort] : null;
        return ebene == null || eintrag >= ebene.length ? 0 : ebene[eintrag];
    }

    void leeren(int wort, long bit) {
        for (var merkmal : ebenen) {
            for (int e = 0; merkmal[wort] != null && e < merkmal[wort].length; e++) {
                merkmal[wort][e] &= ~bit;
            }
        }
    }

    /** Null where nothing was ever set; possibly shorter than there are entries. */
    long[][] worte(int merkmal) {
        return ebenen[merkmal];
    }
}
