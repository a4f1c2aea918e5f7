package de.wirkungskreis.muster;

import java.util.List;

/**
 * SplitMix64. The generators of the JDK may give other numbers in its next release; these never change, and each name has
 * a row of its own, so that another question asked in one place moves nobody elsewhere.
 */
final class Zufall {

    private static final long SCHRITT = 0x9e3779b97f4a7c15L;
    private long stand;

    private Zufall(long stand) {
        this.stand = stand;
    }

    static Zufall von(long saat, String name, long nr) {
        long h = 0xcbf29ce484222325L ^ saat * SCHRITT;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001b3L;
        }
        var zufall = new Zufall(h + nr * SCHRITT);
        zufall.naechste();
        return zufall;
    }

    private long naechste() {
        stand += SCHRITT;
        long z = stand;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** From 0, without {@code grenze} itself. */
    int unter(int grenze) {
        return (int) ((naechste() >>> 32) * grenze >>> 32);
    }

    /** Both included. */
    int zwischen(int von, int bis) {
        return von + unter(bis - von + 1);
    }

    boolean prozent(int anteil) {
        return unter(100) < anteil;
    }

    /** How many of {@code n} tries with one in {@code nenner} fail in a row, counting the one that does not: at least 1. */
    int bisZumErsten(int nenner, int hoechstens) {
        int dauer = 1;
        while (dauer < hoechstens && unter(nenner) != 0) {
            dauer++;
        }
        return dauer;
    }

    <T> T eines(List<T> liste) {
        return liste.get(unter(liste.size()));
    }

    void mischen(int[] werte) {
        for (int i = werte.length - 1; i > 0; i--) {
            int j = unter(i + 1);
            int w = werte[i];
            werte[i] = werte[j];
            werte[j] = w;
        }
    }
}
