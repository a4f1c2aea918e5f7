package de.wirkungskreis.personenmonat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a CSV as bytes, cut at the semicolons; where quotes stand they are taken off. */
final class Zeilenzerleger {

    private static final int PUFFER = 1 << 20;
    private static final int HOECHSTENS = 1 << 24;

    private final InputStream strom;
    private byte[] puffer = new byte[PUFFER];
    private int gelesen;
    private int naechste;
    private boolean ende;

    /** Of the line at hand: the bytes its fields are in, and where each begins and ends, blanks around it left out. */
    byte[] bytes = puffer;
    int[] von = new int[64];
    int[] bis = new int[64];
    int felder;
    long zeile;
    /** A quote that never ends. */
    boolean offen;

    Zeilenzerleger(InputStream strom) {
        this.strom = strom;
    }

    /** The next line with anything in it; false at the end. */
    boolean weiter() throws IOException {
        while (true) {
            int bisher = naechste;
            int i = bisher;
            boolean anfuehrung = false;
            while (true) {
                while (i < gelesen && puffer[i] != '\n') {
                    anfuehrung |= puffer[i] == '"';
                    i++;
                }
                if (i < gelesen || ende) {
                    break;
                }
                i -= bisher;
                nachladen(bisher);
                bisher = 0;
            }
            if (i >= gelesen && bisher >= gelesen) {
                return false;
            }
            naechste = Math.min(i + 1, gelesen);
            zeile++;
            if (zeile == 1) {
                bisher = ohneMarke(bisher, i);
            }
            int letztes = i > bisher && puffer[i - 1] == '\r' ? i - 1 : i;
            if (leer(bisher, letztes)) {
                continue;
            }
            offen = false;
            if (anfuehrung) {
                zerlegenMitAnfuehrung(bisher, letztes);
            } else {
                zerlegen(bisher, letztes);
            }
            return true;
        }
    }

    private boolean leer(int ab, int letztes) {
        for (int i = ab; i < letztes; i++) {
            if (puffer[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private int ohneMarke(int ab, int letztes) {
        return letztes - ab >= 3 && puffer[ab] == (byte) 0xEF && puffer[ab + 1] == (byte) 0xBB && puffer[ab + 2] == (byte) 0xBF ? ab + 3 : ab;
    }

    /** Keeps what has been begun and reads on behind it. */
    private void nachladen(int ab) throws IOException {
        int rest = gelesen - ab;
        if (rest == puffer.length) {
            if (rest >= HOECHSTENS) {
                throw new IOException("line without end");
            }
            puffer = Arrays.copyOf(puffer, rest * 2);
        } else {
            System.arraycopy(puffer, ab, puffer, 0, rest);
        }
        gelesen = rest;
        naechste = 0;
        int neu = strom.read(puffer, gelesen, puffer.length - gelesen);
        if (neu < 0) {
            ende = true;
        } else {
            gelesen += neu;
        }
    }

    private void zerlegen(int ab, int letztes) {
        bytes = puffer;
        felder = 0;
        int beginn = ab;
        for (int i = ab; i <= letztes; i++) {
            if (i == letztes || puffer[i] == ';') {
                feld(beginn, i);
                beginn = i + 1;
            }
        }
    }

    private void feld(int beginn, int schluss) {
        int a = beginn;
        int e = schluss;
        while (a < e && bytes[a] == ' ') {
            a++;
        }
        while (e > a && bytes[e - 1] == ' ') {
            e--;
        }
        if (felder == von.length) {
            von = Arrays.copyOf(von, felder * 2);
            bis = Arrays.copyOf(bis, felder * 2);
        }
        von[felder] = a;
        bis[felder++] = e;
    }

    private void zerlegenMitAnfuehrung(int ab, int letztes) {
        byte[] rein = new byte[letztes - ab + 1];
        bytes = rein;
        felder = 0;
        int n = 0;
        int beginn = 0;
        boolean innen = false;
        for (int i = ab; i < letztes; i++) {
            byte b = puffer[i];
            if (b == '"') {
                if (innen && i + 1 < letztes && puffer[i + 1] == '"') {
                    rein[n++] = b;
                    i++;
                } else {
                    innen = !innen;
                }
            } else if (b == ';' && !innen) {
                feld(beginn, n);
                beginn = n;
            } else {
                rein[n++] = b;
            }
        }
        feld(beginn, n);
        offen = innen;
    }
}
