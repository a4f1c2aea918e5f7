package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.dokument.Block.Schaubild;
import java.util.ArrayList;
import java.util.List;

/**
 * What fills a slide from top to bottom. Each piece knows how high it becomes when all letters are set in a {@code stufe}
 * of their full size (1 or a little less).
 */
sealed interface Folienstueck {

    int BREITE = 860;

    double hoehe(double stufe);

    /** Shall not stand last on a slide. */
    boolean fuehrt();

    /** The same piece, kept with the one that follows. */
    Folienstueck fuehrend();

    enum Zeilenart {
        LEITZEILE(18, 8), PFEILZEILE(18, 8), ABSATZ(18, 0), PUNKT(18, 0), UNTERPUNKT(16, 0), FUSSNOTE(12, 0), HINWEIS(10.5, 0);

        private final double schrift;
        final int davor;

        Zeilenart(double schrift, int davor) {
            this.schrift = schrift;
            this.davor = davor;
        }

        double schrift(double stufe) {
            return this == HINWEIS || this == FUSSNOTE ? schrift : Math.round(schrift * stufe * 2) / 2.0;
        }
    }

    /** One paragraph. {@code fuehrt}: what it introduces follows. */
    record Zeile(Text text, Zeilenart art, int ebene, boolean fuehrt) implements Folienstueck {

        static final double DANACH = 5;

        double einzug() {
            return switch (art) {
                case PUNKT, UNTERPUNKT -> 18.0 + ebene * 22.0;
                case PFEILZEILE -> 22.0;
                default -> 0;
            };
        }

        boolean leitet() {
            return art == Zeilenart.LEITZEILE || art == Zeilenart.PFEILZEILE;
        }

        @Override
        public Folienstueck fuehrend() {
            return new Zeile(text, art, ebene, true);
        }

        @Override
        public double hoehe(double stufe) {
            double schrift = art.schrift(stufe);
            boolean fett = text.laeufe().stream().anyMatch(Text.Lauf::stark);
            return art.davor + DANACH * stufe
                    + Schriftmass.zeilen(text.wortlaut(), fett, schrift, BREITE - einzug() - 4) * schrift * Schriftmass.ZEILENHOEHE;
        }
    }

    /** A table or, where it is too long for one slide, some rows of it. */
    record Gitter(Tabelle tabelle, List<Tabelle.Zeile> zeilen, boolean fuehrt) implements Folienstueck {

        static final double ZELLENRAND = 14.4;
        private static final double POLSTER = 7;
        private static final double DANACH = 8;

        static double schrift(double stufe) {
            return stufe < 0.9 ? 12 : 13;
        }

        double[] breiten(double stufe, double weite) {
            return mass(stufe).breiten(weite);
        }

        private Spaltenmass mass(double stufe) {
            return new Spaltenmass(tabelle, schrift(stufe), ZELLENRAND);
        }

        double kopfhoehe(double stufe, double[] breiten) {
            return mass(stufe).kopfhoehe(breiten) + POLSTER;
        }

        double zeilenhoehe(Tabelle.Zeile zeile, double stufe, double[] breiten) {
            return mass(stufe).hoehe(zeile, breiten) + POLSTER;
        }

        double wunsch(double stufe) {
            return mass(stufe).wunsch();
        }

        double hoehe(double stufe, double weite) {
            double[] breiten = breiten(stufe, weite);
            return kopfhoehe(stufe, breiten) + DANACH
                    + zeilen.stream().mapToDouble(z -> zeilenhoehe(z, stufe, breiten)).sum();
        }

        @Override
        public Folienstueck fuehrend() {
            return new Gitter(tabelle, zeilen, true);
        }

        @Override
        public double hoehe(double stufe) {
            return hoehe(stufe, BREITE);
        }

        /** In parts of at most that height, of about the same size. */
        List<Gitter> geteilt(double hoechstens) {
            double[] breiten = breiten(1, BREITE);
            double kopf = kopfhoehe(1, breiten) + DANACH;
            double ganz = hoehe(1) - kopf;
            int teile = (int) Math.ceil(ganz / (hoechstens - kopf));
            List<Gitter> gitter = new ArrayList<>();
            List<Tabelle.Zeile> seite = new ArrayList<>();
            double voll = 0;
            for (var zeile : zeilen) {
                double bedarf = zeilenhoehe(zeile, 1, breiten);
                boolean genug = voll >= ganz / teile - bedarf / 2 && gitter.size() < teile - 1;
                if (!seite.isEmpty() && (genug || voll + bedarf > hoechstens - kopf)) {
                    gitter.add(new Gitter(tabelle, List.copyOf(seite), false));
                    seite.clear();
                    voll = 0;
                }
                seite.add(zeile);
                voll += bedarf;
            }
            gitter.add(new Gitter(tabelle, List.copyOf(seite), fuehrt));
            return gitter;
        }
    }

    record Bild(Schaubild schaubild, boolean fuehrt) implements Folienstueck {

        static final double MINDESTENS = 190;
        static final double HOECHSTENS = 380;

        @Override
        public Folienstueck fuehrend() {
            return new Bild(schaubild, true);
        }

        @Override
        public double hoehe(double stufe) {
            return MINDESTENS;
        }
    }

    /** A small table with its picture beside it. */
    record Paar(Gitter gitter, Schaubild schaubild, boolean fuehrt) implements Folienstueck {

        static final double ABSTAND = 20;
        private static final double MINDESTENS = 190;
        private static final int HOECHSTENS_ZEILEN = 8;
        private static final int LANGER_NAME = 26;

        /** Whether both can be read at half the width. */
        static boolean moeglich(Gitter gitter, Schaubild bild) {
            int zeilen = gitter.zeilen().size();
            return zeilen <= HOECHSTENS_ZEILEN && gitter.hoehe(1, weite(gitter, 1)) <= Folienumbruch.HOEHE - 60
                    && (zeilen <= 3 || bild.freigegeben().tabelle().zeilen().stream()
                            .allMatch(z -> z.zellen().get(0).text().length() <= LANGER_NAME));
        }

        private static double weite(Gitter gitter, double stufe) {
            return Math.max(400, Math.min(500, gitter.wunsch(stufe)));
        }

        double gitterweite(double stufe) {
            return weite(gitter, stufe);
        }

        @Override
        public Folienstueck fuehrend() {
            return new Paar(gitter, schaubild, true);
        }

        @Override
        public double hoehe(double stufe) {
            return Math.max(MINDESTENS, gitter.hoehe(stufe, gitterweite(stufe)));
        }
    }
}
