package de.wirkungskreis.lage;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A block as its page shows it. */
record Lageansicht(
        Lageblock block, List<String> punkte, List<String> spalten, List<Reihe> reihen, @Nullable String diagramm) {

    /** On the screen a heading needs no colon; the document prints it as it was written. */
    public String titel() {
        return titel(block);
    }

    static String titel(Lageblock block) {
        return block.ueberschrift().replaceFirst("\\s*:\\s*$", "");
    }

    /** {@code definition}: key of the explanation of a ratio of the training market, where the row is one. */
    record Reihe(Lagezeile zeile, List<Zelle> zellen, @Nullable String definition) {}

    /** {@code zahl}: plain, for the chart; {@code spalte} counts from 0. */
    record Zelle(String text, @Nullable String zahl, int spalte, boolean vorhanden, boolean alsZahl) {}

    static Lageansicht von(Lageblock block) {
        int breite = Math.max(block.spalten().size(),
                block.zeilen().stream().mapToInt(z -> z.werte().size()).max().orElse(0));
        return new Lageansicht(block, Lagewortlaut.punkte(block, BILDSCHIRM),
                IntStream.range(0, breite).mapToObj(block::spaltentitel).toList(),
                block.zeilen().stream().map(zeile -> reihe(zeile, breite)).toList(), diagramm(block, breite));
    }

    private static Reihe reihe(Lagezeile zeile, int breite) {
        List<Zelle> zellen = new ArrayList<>();
        for (int i = 0; i < breite; i++) {
            var wert = i < zeile.werte().size() ? zeile.werte().get(i) : null;
            boolean vorhanden = wert != null && !Zahlenformat.FEHLT.equals(wert.text());
            zellen.add(new Zelle(Lagewortlaut.wert(zeile, i, BILDSCHIRM),
                    wert == null || wert.zahl() == null ? null : wert.zahl().toPlainString(), i, vorhanden,
                    wert != null && wert.zahl() != null));
        }
        return new Reihe(zeile, zellen, definition(zeile));
    }

    /** The same words mean three different ratios; which one, only the source knows. */
    private static @Nullable String definition(Lagezeile zeile) {
        boolean verhaeltnis = zeile.werte().stream().anyMatch(w -> w.einheit() == Lageeinheit.VERHAELTNIS);
        if (!verhaeltnis) {
            return null;
        }
        String genannt = zeile.definition() == null ? "" : zeile.definition().toLowerCase(java.util.Locale.GERMANY);
        if (genannt.contains("erweitert")) {
            return "erweitert";
        }
        if (genannt.contains("klassisch")) {
            return "klassisch";
        }
        return genannt.matches(".*\\bba\\b.*") ? "ba" : "offen";
    }

    /** A picture only where at least two numbers of one unit can be looked at side by side. */
    private static @Nullable String diagramm(Lageblock block, int breite) {
        Set<Lageeinheit> einheiten = block.zeilen().stream().flatMap(z -> z.werte().stream())
                .filter(w -> w.einheit() != null).map(Lagewert::einheit).collect(Collectors.toSet());
        long zahlen = block.zeilen().stream().flatMap(z -> z.werte().stream()).filter(w -> w.zahl() != null).count();
        if (einheiten.size() != 1 || zahlen < 2 || einheiten.contains(Lageeinheit.VERHAELTNIS)) {
            return null;
        }
        if (breite >= 2 && block.spalten().stream().allMatch(s -> s.matches("\\d{4}.*"))) {
            return "linie";
        }
        return breite >= 2 && einheiten.contains(Lageeinheit.VERAENDERUNG_PROZENT) ? "punkte" : "balken";
    }

    private static boolean personen(Lagezeile zeile, int spalte) {
        return spalte < zeile.werte().size() && zeile.werte().get(spalte).einheit() == Lageeinheit.PERSONEN;
    }

    Tabelle tabelle(List<String> hinweise) {
        List<Tabelle.Spalte> koepfe = new ArrayList<>();
        koepfe.add(Tabelle.Spalte.text(""));
        boolean matrix = block.art() == Lageblock.Art.MATRIX;
        spalten.forEach(titel -> koepfe.add(new Tabelle.Spalte(titel, !matrix)));
        if (block.tendenzspalte()) {
            koepfe.add(Tabelle.Spalte.text("Tendenz"));
        }
        var zeilen = reihen.stream().map(reihe -> {
            List<Tabelle.Zelle> zellen = new ArrayList<>();
            zellen.add(Tabelle.Zelle.text(reihe.zeile().bezeichnung()));
            reihe.zellen().forEach(zelle -> zellen.add(new Tabelle.Zelle(zelle.text(),
                    zelle.zahl() == null ? null : new BigDecimal(zelle.zahl()), personen(reihe.zeile(), zelle.spalte()))));
            if (block.tendenzspalte()) {
                zellen.add(Tabelle.Zelle.text(reihe.zeile().tendenz() == null ? "" : reihe.zeile().tendenz()));
            }
            return new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, zellen);
        }).toList();
        return new Tabelle(block.ueberschrift(), koepfe, 1, zeilen, hinweise);
    }
}
