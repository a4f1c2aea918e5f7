package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a line over time, the picture of them, and how each came to be.
 *
 * @param spalten the first is what is; the picture shows it and, if there is one, the second
 * @param spalte and {@code reihe}: where the number stands that the line shows
 */
record Verlauf(List<Spalte> spalten, List<Reihe> reihen, int spalte, String reihe) {

    static final Verlauf LEER = new Verlauf(List.of(), List.of());

    private static final int BREITE = 120;
    private static final int HOEHE = 36;
    private static final int RAND = 3;

    /**
     * @param formel how its numbers are made, in words
     * @param personen whether it counts people
     */
    record Spalte(String name, String formel, boolean personen) {}

    /** The line shows the newest of the first column. */
    Verlauf(List<Spalte> spalten, List<Reihe> reihen) {
        this(spalten, reihen, 0, reihen.isEmpty() ? "" : reihen.get(reihen.size() - 1).schluessel());
    }

    /** @param schluessel as in the address: a month or a year */
    record Reihe(String schluessel, String name, List<Feld> felder) {}

    record Feld(String text, @Nullable BigDecimal zahl, List<Eingabe> eingaben) {}

    public boolean leer() {
        return reihen.isEmpty();
    }

    /** Of the first column. */
    public Feld letztes() {
        return reihen.get(reihen.size() - 1).felder().get(0);
    }

    Optional<Reihe> reihe(String schluessel) {
        return reihen.stream().filter(r -> r.schluessel().equals(schluessel)).findFirst();
    }

    /** One line each of the first two columns, as points of a drawing 120 by 36. */
    public List<String> linien() {
        var werte = reihen.stream().flatMap(r -> r.felder().stream().limit(2)).map(Feld::zahl).filter(z -> z != null).toList();
        if (werte.isEmpty() || reihen.size() < 2) {
            return List.of();
        }
        double unten = werte.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double oben = werte.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        var linien = new ArrayList<String>();
        for (int s = 0; s < Math.min(2, spalten.size()); s++) {
            var punkte = new StringBuilder();
            for (int i = 0; i < reihen.size(); i++) {
                var zahl = reihen.get(i).felder().get(s).zahl();
                if (zahl != null) {
                    double x = RAND + (BREITE - 2.0 * RAND) * i / (reihen.size() - 1);
                    double anteil = oben == unten ? 0.5 : (zahl.doubleValue() - unten) / (oben - unten);
                    punkte.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, HOEHE - RAND - anteil * (HOEHE - 2 * RAND)));
                }
            }
            linien.add(punkte.toString().strip());
        }
        return linien;
    }
}
