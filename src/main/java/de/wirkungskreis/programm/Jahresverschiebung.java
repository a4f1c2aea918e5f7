package de.wirkungskreis.programm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves the years a heading names, when the next Programm takes it over: "Angebotswerte 2022" becomes "… 2023". Only the
 * years a programme itself speaks of move; the year of a law or of a census stays what it was.
 *
 * @param von first year that moves
 * @param bis last year that moves
 */
public record Jahresverschiebung(int um, int von, int bis) {

    // a placeholder in braces is a key, and a key never changes
    private static final Pattern JAHR = Pattern.compile("\\{[^}]*}|(?<![0-9.,])20[0-9]{2}(?![0-9.,]*[0-9])");

    /** A programme speaks of its own years, of the two its series look back on, and of the one after. */
    public static Jahresverschiebung zwischen(Programm alt, Programm neu) {
        return new Jahresverschiebung(neu.erstesJahr().jahr() - alt.erstesJahr().jahr(), alt.erstesJahr().jahr() - 2,
                alt.letztesJahr().jahr() + 1);
    }

    public String imText(String text) {
        return JAHR.matcher(text).replaceAll(treffer -> Matcher.quoteReplacement(verschoben(treffer.group())));
    }

    private String verschoben(String fund) {
        if (fund.startsWith("{")) {
            return fund;
        }
        int jahr = Integer.parseInt(fund);
        return jahr < von || jahr > bis ? fund : Integer.toString(jahr + um);
    }
}
