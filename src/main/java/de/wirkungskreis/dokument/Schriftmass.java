package de.wirkungskreis.dokument;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Measures text in points. Liberation Sans runs as wide as the Arial that Word and PowerPoint set. */
final class Schriftmass {

    /** From line to line, in sizes of the letters. */
    static final double ZEILENHOEHE = 1.2;

    private static final FontRenderContext FEIN = new FontRenderContext(new AffineTransform(), true, true);
    private static final Font NORMAL = schrift("Regular");
    private static final Font FETT = schrift("Bold");
    /** Measured large and scaled down, so that no rounding to pixels counts. */
    private static final float MASSGROESSE = 100;

    private Schriftmass() {}

    static double breite(String text, boolean fett, double groesse) {
        return (fett ? FETT : NORMAL).getStringBounds(text, FEIN).getWidth() * groesse / MASSGROESSE;
    }

    /** How many lines the text takes at that width; a line break in it begins a new one. */
    static int zeilen(String text, boolean fett, double groesse, double weite) {
        int zeilen = 0;
        for (String absatz : text.split("\n", -1)) {
            zeilen++;
            double voll = 0;
            for (String wort : absatz.split("(?<=[ -])")) {
                double breite = breite(wort, fett, groesse);
                if (voll > 0 && voll + breite > weite) {
                    zeilen++;
                    voll = 0;
                }
                voll += breite;
            }
        }
        return zeilen;
    }

    private static Font schrift(String schnitt) {
        try (var strom = Schriftmass.class.getResourceAsStream("/liberation/LiberationSans-" + schnitt + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, strom).deriveFont(MASSGROESSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
