package de.wirkungskreis.einfuhr;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which column of a list is which of ours.
 *
 * @param kopfzeile number of the line with the headings; what comes before it is no data
 * @param spalten by name of our column, from 0
 */
record Zuordnung(String blatt, int kopfzeile, Map<String, Integer> spalten) {

    private static final Pattern ZEICHEN = Pattern.compile("[^\\p{L}\\p{Nd}]");

    /** Our columns that must be there and are not. */
    List<Einfuhrspalte> fehlende(Einfuhrziel ziel) {
        return ziel.spalten().stream().filter(s -> s.pflicht() && !spalten.containsKey(s.name()) && !spalten.containsKey(s.statt())).toList();
    }

    /** Headings are the same however they are spelled: {@code Maßnahme-Nr.} and {@code MASSNAHME NR}. */
    static String vergleichbar(String text) {
        String klein = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.GERMANY)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
        return ZEICHEN.matcher(klein).replaceAll("");
    }
}
