package de.wirkungskreis.programm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the years a heading names, when the next Programm takes it over: "Angebotswerte 2022" becomes "… 2023". */
public record Jahresverschiebung(int um) {

    // a placeholder in braces is a key, and a key never changes
    private static final Pattern JAHR = Pattern.compile("\\{[^}]*}|(?<![0-9.,])20[0-9]{2}(?![0-9.,]*[0-9])");

    public static Jahresverschiebung zwischen(Programm alt, Programm neu) {
        return new Jahresverschiebung(neu.erstesJahr().jahr() - alt.erstesJahr().jahr());
    }

    public String imText(String text) {
        return JAHR.matcher(text).replaceAll(treffer -> treffer.group().startsWith("{")
                ? Matcher.quoteReplacement(treffer.group())
                : Integer.toString(Integer.parseInt(treffer.group()) + um));
    }
}
