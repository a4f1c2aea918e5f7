package de.wirkungskreis.kern;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Splits whole numbers without losing one: method of the largest remainder. */
public final class Verteilung {

    private Verteilung() {}

    /**
     * Splits {@code summe} in proportion to {@code gewichte}. The parts add up to the sum exactly; ties go to the
     * earlier part, so the result is stable. A negative sum splits like its positive mirror.
     *
     * @throws IllegalArgumentException without weights, with a negative weight, or with none above zero
     */
    public static long[] nachGewichten(long summe, long... gewichte) {
        long gesamt = 0;
        for (long gewicht : gewichte) {
            if (gewicht < 0) {
                throw new IllegalArgumentException("Negatives Gewicht: " + gewicht);
            }
            gesamt = Math.addExact(gesamt, gewicht);
        }
        if (gesamt == 0) {
            throw new IllegalArgumentException("Nichts zu verteilen auf: kein Gewicht über null");
        }
        long betrag = Math.absExact(summe);
        long[] teile = new long[gewichte.length];
        long[] reste = new long[gewichte.length];
        long vergeben = 0;
        for (int i = 0; i < gewichte.length; i++) {
            // 128-bit product: betrag * gewicht may exceed a long
            var produkt = BigInteger.valueOf(betrag).multiply(BigInteger.valueOf(gewichte[i]));
            var geteilt = produkt.divideAndRemainder(BigInteger.valueOf(gesamt));
            teile[i] = geteilt[0].longValueExact();
            reste[i] = geteilt[1].longValueExact();
            vergeben += teile[i];
        }
        int[] nachRest = IntStream.range(0, teile.length).boxed()
                .sorted((a, b) -> Long.compare(reste[b], reste[a]))
                .mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < betrag - vergeben; i++) {
            teile[nachRest[i]]++;
        }
        if (summe < 0) {
            for (int i = 0; i < teile.length; i++) {
                teile[i] = -teile[i];
            }
        }
        return teile;
    }

    /** Evenly over {@code anzahl} parts. */
    public static long[] gleichmaessig(long summe, int anzahl) {
        long[] gewichte = new long[anzahl];
        Arrays.fill(gewichte, 1);
        return nachGewichten(summe, gewichte);
    }
}
