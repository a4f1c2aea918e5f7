package de.wirkungskreis.personenmonat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers for names, counted from 0 in the order they are first met; the bytes are kept once, in one array. */
final class Namen {

    private int[] faecher = new int[1 << 12];
    private int[] beginn = new int[1 << 11];
    private int[] streuwerte = new int[1 << 11];
    private byte[] bytes = new byte[1 << 14];
    private int anzahl;

    Namen() {
        Arrays.fill(faecher, -1);
    }

    int anzahl() {
        return anzahl;
    }

    String name(int nr) {
        return new String(bytes, beginn[nr], beginn[nr + 1] - beginn[nr], StandardCharsets.UTF_8);
    }

    /** Bytes {@code von} (inclusive) to {@code bis} (exclusive). A name never met gets the next number. */
    int nr(byte[] zeile, int von, int bis) {
        int streuwert = 0;
        for (int i = von; i < bis; i++) {
            streuwert = streuwert * 31 + zeile[i];
        }
        // the low bits choose the place: names that count up must not stand side by side only
        streuwert *= 0x9E3779B9;
        streuwert ^= streuwert >>> 15;
        int maske = faecher.length - 1;
        for (int f = streuwert & maske;; f = f + 1 & maske) {
            int nr = faecher[f];
            if (nr < 0) {
                return neu(f, streuwert, zeile, von, bis);
            }
            if (streuwerte[nr] == streuwert && Arrays.equals(bytes, beginn[nr], beginn[nr + 1], zeile, von, bis)) {
                return nr;
            }
        }
    }

    private int neu(int fach, int streuwert, byte[] zeile, int von, int bis) {
        int laenge = bis - von;
        if (anzahl + 2 > beginn.length) {
            beginn = Arrays.copyOf(beginn, beginn.length * 2);
            streuwerte = Arrays.copyOf(streuwerte, streuwerte.length * 2);
        }
        int ab = beginn[anzahl];
        if (ab + laenge > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), ab + laenge));
        }
        System.arraycopy(zeile, von, bytes, ab, laenge);
        streuwerte[anzahl] = streuwert;
        beginn[++anzahl] = ab + laenge;
        faecher[fach] = anzahl - 1;
        if (anzahl * 2 > faecher.length) {
            verdoppeln();
        }
        return anzahl - 1;
    }

    private void verdoppeln() {
        int[] neu = new int[faecher.length * 2];
        Arrays.fill(neu, -1);
        int maske = neu.length - 1;
        for (int nr = 0; nr < anzahl; nr++) {
            int f = streuwerte[nr] & maske;
            while (neu[f] >= 0) {
                f = f + 1 & maske;
            }
            neu[f] = nr;
        }
        faecher = neu;
    }
}
