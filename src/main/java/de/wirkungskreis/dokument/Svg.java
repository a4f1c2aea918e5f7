package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.dokument.Block.Schaubild;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a table as horizontal bars, dots around zero or a waterfall. Every value stands as text beside its mark, so that
 * nothing hangs on colour. Presentation attributes only: no style sheet, no script.
 */
final class Svg {

    /** As wide as the text on paper: 166 mm. */
    private static final int BREITE = 626;
    private static final int NAME = 214;
    private static final int WERT = 96;
    private static final int ZEILE = 18;
    private static final int ABSTAND = 12;
    private static final int KOPF = 26;
    private static final String[] FARBEN = {"#0b4a8f", "#8fb4dc", "#c9d6e3"};
    private static final String SCHRIFT = "#1a1f26";
    private static final String MINUS = "#a3362b";

    private final StringBuilder aus = new StringBuilder();
    private final Tabelle tabelle;
    private BigDecimal kleinster = BigDecimal.ZERO;
    private BigDecimal groesster = BigDecimal.ZERO;

    private Svg(Tabelle tabelle) {
        this.tabelle = tabelle;
    }

    static String zeichnen(Schaubild bild, String id, boolean druck) {
        var svg = new Svg(bild.freigegeben().tabelle());
        int hoehe = switch (bild.art()) {
            case BALKEN -> svg.balken();
            case PUNKTE -> svg.punkte();
            case WASSERFALL -> svg.wasserfall();
        };
        String kopf = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + BREITE + " " + hoehe + "\" width=\"" + BREITE
                + "\" height=\"" + hoehe + "\" role=\"img\" font-family=\"Liberation Sans, Arial, sans-serif\" font-size=\"12\"";
        String titel = Htmltext.maskiert(bild.titel());
        String beschreibung = Htmltext.maskiert(bild.beschreibung());
        // the PDF takes its alternative text from alt, which HTML does not know on svg
        return druck ? kopf + " alt=\"" + titel + ": " + beschreibung + "\">" + svg.aus + "</svg>"
                : kopf + " aria-labelledby=\"" + id + "-t " + id + "-d\"><title id=\"" + id + "-t\">" + titel + "</title><desc id=\""
                        + id + "-d\">" + beschreibung + "</desc>" + svg.aus + "</svg>";
    }

    private int reihen() {
        return tabelle.spalten().size() - 1;
    }

    private int balken() {
        tabelle.zeilen().forEach(z -> z.zellen().stream().skip(1).forEach(c -> spanne(zahl(c))));
        legende();
        int y = KOPF;
        for (var zeile : tabelle.zeilen()) {
            int hoehe = Math.max(2, reihen()) * ZEILE;
            name(zeile.zellen().get(0).text(), y + hoehe / 2 - 2);
            for (int s = 0; s < reihen(); s++) {
                var zelle = zeile.zellen().get(s + 1);
                if (zelle.zahl() != null) {
                    int von = x(BigDecimal.ZERO);
                    int bis = x(zelle.zahl());
                    rechteck(Math.min(von, bis), y + s * ZEILE + 1, Math.abs(bis - von), ZEILE - 3, FARBEN[s % FARBEN.length]);
                    text(Math.max(von, bis) + 6, y + s * ZEILE + 12, "start", zelle.text(), s == 0);
                }
            }
            y += hoehe + ABSTAND;
        }
        return y;
    }

    private int punkte() {
        tabelle.zeilen().forEach(z -> z.zellen().stream().skip(1).forEach(c -> spanne(zahl(c))));
        legende();
        int y = KOPF;
        int ende = KOPF + tabelle.zeilen().size() * (ZEILE * 2 + ABSTAND / 2);
        linie(x(BigDecimal.ZERO), KOPF - 4, x(BigDecimal.ZERO), ende - 6, "#5b6470");
        text(x(BigDecimal.ZERO), KOPF - 8, "middle", "0", false);
        for (var zeile : tabelle.zeilen()) {
            name(zeile.zellen().get(0).text(), y + ZEILE - 2);
            for (int s = 0; s < reihen(); s++) {
                var zelle = zeile.zellen().get(s + 1);
                if (zelle.zahl() != null) {
                    int cy = y + s * ZEILE + ZEILE / 2;
                    int cx = x(zelle.zahl());
                    linie(x(BigDecimal.ZERO), cy, cx, cy, FARBEN[s % FARBEN.length]);
                    marke(s, cx, cy);
                    boolean links = zelle.zahl().signum() < 0;
                    text(cx + (links ? -9 : 9), cy + 4, links ? "end" : "start", zelle.text(), s == 0);
                }
            }
            y += ZEILE * 2 + ABSTAND / 2;
        }
        return y;
    }

    private int wasserfall() {
        List<BigDecimal> anfaenge = new ArrayList<>();
        var stand = BigDecimal.ZERO;
        for (var zeile : tabelle.zeilen()) {
            var betrag = zahl(zeile.zellen().get(1));
            var anfang = zeile.art() == Zeilenart.SUMME ? BigDecimal.ZERO : stand;
            anfaenge.add(anfang);
            stand = anfang.add(betrag);
            spanne(anfang);
            spanne(stand);
        }
        int y = 8;
        int hoehe = ZEILE + 10;
        for (int i = 0; i < tabelle.zeilen().size(); i++) {
            var zeile = tabelle.zeilen().get(i);
            var betrag = zahl(zeile.zellen().get(1));
            int von = x(anfaenge.get(i));
            int bis = x(anfaenge.get(i).add(betrag));
            boolean schritt = zeile.art() != Zeilenart.SUMME && i > 0;
            String farbe = !schritt ? FARBEN[0] : betrag.signum() < 0 ? MINUS : "#2e7d4f";
            name(zeile.zellen().get(0).text(), y + hoehe / 2 + 4);
            rechteck(Math.min(von, bis), y, Math.max(2, Math.abs(bis - von)), hoehe, farbe);
            text(Math.max(von, bis) + 6, y + hoehe / 2 + 4, "start", zeile.zellen().get(1).text(), true);
            if (i + 1 < tabelle.zeilen().size()) {
                linie(bis, y + hoehe, bis, y + hoehe + ABSTAND, "#5b6470");
            }
            y += hoehe + ABSTAND;
        }
        return y;
    }

    private static BigDecimal zahl(Tabelle.Zelle zelle) {
        return zelle.zahl() == null ? BigDecimal.ZERO : zelle.zahl();
    }

    private void spanne(BigDecimal wert) {
        kleinster = kleinster.min(wert);
        groesster = groesster.max(wert);
    }

    /** Value to pixel; room for the numbers is kept on the side where they stand. */
    private int x(BigDecimal wert) {
        int links = NAME + (kleinster.signum() < 0 ? WERT : 8);
        int rechts = BREITE - WERT;
        var spanne = groesster.subtract(kleinster);
        if (spanne.signum() == 0) {
            return links;
        }
        return links + wert.subtract(kleinster).multiply(BigDecimal.valueOf(rechts - links))
                .divide(spanne, 0, RoundingMode.HALF_UP).intValueExact();
    }

    private void legende() {
        int x = NAME + 8;
        for (int s = 0; s < reihen(); s++) {
            String titel = tabelle.spalten().get(s + 1).titel();
            rechteck(x, 2, 11, 11, FARBEN[s % FARBEN.length]);
            text(x + 16, 12, "start", titel, s == 0);
            x += 34 + titel.length() * 7;
        }
    }

    private void marke(int reihe, int cx, int cy) {
        if (reihe == 0) {
            aus.append("<circle cx=\"").append(cx).append("\" cy=\"").append(cy).append("\" r=\"5\" fill=\"").append(FARBEN[0]).append("\"/>");
        } else {
            rechteck(cx - 4, cy - 4, 9, 9, FARBEN[reihe % FARBEN.length]);
        }
    }

    /** At most two lines; the whole name stands in the table. */
    private void name(String name, int mitte) {
        int grenze = 34;
        if (name.length() <= grenze) {
            text(NAME, mitte + 4, "end", name, false);
            return;
        }
        int trenn = name.lastIndexOf(' ', grenze);
        trenn = trenn < 0 ? grenze : trenn;
        String rest = name.substring(trenn).strip();
        text(NAME, mitte - 3, "end", name.substring(0, trenn), false);
        text(NAME, mitte + 11, "end", rest.length() <= grenze ? rest : rest.substring(0, grenze - 1) + "…", false);
    }

    private void text(int x, int y, String anker, String text, boolean stark) {
        aus.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" text-anchor=\"").append(anker).append("\" fill=\"")
                .append(SCHRIFT).append(stark ? "\" font-weight=\"bold\">" : "\">").append(Htmltext.maskiert(text)).append("</text>");
    }

    private void rechteck(int x, int y, int breite, int hoehe, String farbe) {
        aus.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"").append(breite).append("\" height=\"")
                .append(hoehe).append("\" fill=\"").append(farbe).append("\"/>");
    }

    private void linie(int x1, int y1, int x2, int y2, String farbe) {
        aus.append("<line x1=\"").append(x1).append("\" y1=\"").append(y1).append("\" x2=\"").append(x2).append("\" y2=\"").append(y2)
                .append("\" stroke=\"").append(farbe).append("\" stroke-width=\"2\"/>");
    }
}
