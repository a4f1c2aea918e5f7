package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;

/** How wide the columns of a table become: no number and no word is broken, what is left goes to those with most text. */
final class Spaltenmass {

    /** A column of sentences shall not push the others aside. */
    private static final double HOECHSTENS = 0.55;

    private final Tabelle tabelle;
    private final double schrift;
    private final double rand;

    /** @param rand left and right of the text in a cell, together */
    Spaltenmass(Tabelle tabelle, double schrift, double rand) {
        this.tabelle = tabelle;
        this.schrift = schrift;
        this.rand = rand;
    }

    /** In points, as the table would like to be if there were room. */
    double wunsch() {
        double summe = 0;
        for (int s = 0; s < tabelle.spalten().size(); s++) {
            summe += wunsch(s);
        }
        return summe;
    }

    double[] breiten(double gesamt) {
        int spalten = tabelle.spalten().size();
        double[] breiten = new double[spalten];
        double mindestens = 0;
        double mehr = 0;
        for (int s = 0; s < spalten; s++) {
            double wunsch = Math.min(wunsch(s), gesamt * HOECHSTENS);
            breiten[s] = Math.min(mindestens(s), wunsch);
            mindestens += breiten[s];
            mehr += wunsch - breiten[s];
        }
        double frei = Math.max(0, gesamt - mindestens);
        double anteil = mehr == 0 ? 0 : Math.min(1, frei / mehr);
        double vergeben = 0;
        for (int s = 0; s < spalten; s++) {
            breiten[s] += (Math.min(wunsch(s), gesamt * HOECHSTENS) - breiten[s]) * anteil;
            vergeben += breiten[s];
        }
        strecken(breiten, gesamt, vergeben);
        return breiten;
    }

    /** What nobody asked for: to the names where numbers follow, else to all alike. Too wide: narrower, all alike. */
    private void strecken(double[] breiten, double gesamt, double vergeben) {
        boolean namenUndZahlen = vergeben < gesamt && tabelle.spalten().stream().anyMatch(Tabelle.Spalte::zahl);
        for (int s = 0; s < breiten.length; s++) {
            if (!namenUndZahlen) {
                breiten[s] *= gesamt / vergeben;
            } else if (s == 0) {
                breiten[s] += gesamt - vergeben;
            }
        }
    }

    /** Height of the row whose cells are as wide as that, without padding above and below. */
    double hoehe(Tabelle.Zeile zeile, double[] breiten) {
        int zeilen = 1;
        for (int s = 0; s < zeile.zellen().size(); s++) {
            zeilen = Math.max(zeilen, Schriftmass.zeilen(zeile.zellen().get(s).text(), zeile.art() != Zeilenart.NORMAL, schrift,
                    breiten[s] - rand));
        }
        return zeilen * schrift * Schriftmass.ZEILENHOEHE;
    }

    double kopfhoehe(double[] breiten) {
        int zeilen = 1;
        for (int s = 0; s < breiten.length; s++) {
            zeilen = Math.max(zeilen, Schriftmass.zeilen(tabelle.spalten().get(s).titel(), true, schrift, breiten[s] - rand));
        }
        return zeilen * schrift * Schriftmass.ZEILENHOEHE;
    }

    private double wunsch(int spalte) {
        double breite = Schriftmass.breite(tabelle.spalten().get(spalte).titel(), true, schrift);
        for (var zeile : tabelle.zeilen()) {
            if (zeile.art() != Zeilenart.GRUPPE || spalte > 0) {
                for (String teil : zeile.zellen().get(spalte).text().split("\n")) {
                    breite = Math.max(breite, Schriftmass.breite(teil, zeile.art() != Zeilenart.NORMAL, schrift));
                }
            }
        }
        // a hair of room: an office rounds otherwise
        return breite + rand + 2;
    }

    /** The longest word; a number counts as one. */
    private double mindestens(int spalte) {
        double breite = 0;
        for (String wort : tabelle.spalten().get(spalte).titel().split("[ -]")) {
            breite = Math.max(breite, Schriftmass.breite(wort, true, schrift));
        }
        for (var zeile : tabelle.zeilen()) {
            boolean ganz = tabelle.spalten().get(spalte).zahl();
            for (String wort : zeile.zellen().get(spalte).text().split(ganz ? "\n" : "[ \n-]")) {
                breite = Math.max(breite, Schriftmass.breite(wort, zeile.art() != Zeilenart.NORMAL, schrift));
            }
        }
        return breite + rand + 2;
    }
}
