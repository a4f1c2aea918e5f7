package de.wirkungskreis.kennzahl;

import java.util.List;

/** The counts of one Jobcenter and sex while they are made: of the Gemeinde at hand, and of each group over all Gemeinden. */
abstract class Zaehlung {

    abstract void zaehlen(Zaehlgroesse groesse, long[] worte, int n);

    abstract void zaehlen(int gruppe, Zaehlgroesse groesse, long[] worte, int n);

    /** Hands over what was counted since the last time and begins anew. {@code gruppe} −1: of the Gemeinde at hand. */
    abstract void abgeben(int gruppe, List<Zaehlgroesse> gefragt, int ab, Monatswerte nach);

    /** All months of a window at once. */
    static final class Fenster extends Zaehlung {

        private final Stellenzaehler[][] zaehler;

        Fenster(int gruppen) {
            zaehler = new Stellenzaehler[gruppen + 1][Zaehlgroesse.values().length];
        }

        @Override
        void zaehlen(Zaehlgroesse groesse, long[] worte, int n) {
            zaehlen(-1, groesse, worte, n);
        }

        @Override
        void zaehlen(int gruppe, Zaehlgroesse groesse, long[] worte, int n) {
            var z = zaehler[gruppe + 1][groesse.ordinal()];
            if (z == null) {
                z = new Stellenzaehler();
                zaehler[gruppe + 1][groesse.ordinal()] = z;
            }
            z.zaehlen(worte, 0, n);
        }

        @Override
        void abgeben(int gruppe, List<Zaehlgroesse> gefragt, int ab, Monatswerte nach) {
            for (var groesse : gefragt) {
                var z = zaehler[gruppe + 1][groesse.ordinal()];
                if (z == null || z.leer()) {
                    continue;
                }
                int bis = Math.min(64, nach.monate() - ab);
                for (int i = ab == 0 ? 0 : Auszaehlung.VORLAUF; i < bis; i++) {
                    nach.addieren(groesse, ab + i, z.stand(i));
                }
                z.leeren();
            }
        }
    }

    /** Only some months up to the last: cheaper than a count of all. */
    static final class EinzelneMonate extends Zaehlung {

        private final int von;
        private final int bis;
        private final long[][][] summen;

        /** Bits {@code von} (inclusive) to {@code bis} (exclusive) of the window. */
        EinzelneMonate(int gruppen, int von, int bis) {
            this.von = von;
            this.bis = bis;
            this.summen = new long[gruppen + 1][Zaehlgroesse.values().length][bis - von];
        }

        @Override
        void zaehlen(Zaehlgroesse groesse, long[] worte, int n) {
            zaehlen(-1, groesse, worte, n);
        }

        @Override
        void zaehlen(int gruppe, Zaehlgroesse groesse, long[] worte, int n) {
            long[] hier = summen[gruppe + 1][groesse.ordinal()];
            for (int bit = von; bit < bis; bit++) {
                long summe = 0;
                for (int i = 0; i < n; i++) {
                    summe += worte[i] >>> bit & 1;
                }
                hier[bit - von] += summe;
            }
        }

        @Override
        void abgeben(int gruppe, List<Zaehlgroesse> gefragt, int ab, Monatswerte nach) {
            for (var groesse : gefragt) {
                long[] hier = summen[gruppe + 1][groesse.ordinal()];
                for (int bit = von; bit < bis; bit++) {
                    nach.addieren(groesse, ab + bit, hier[bit - von]);
                    hier[bit - von] = 0;
                }
            }
        }
    }
}
