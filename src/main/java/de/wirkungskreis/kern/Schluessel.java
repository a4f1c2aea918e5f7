package de.wirkungskreis.kern;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The short name by which a thing of the programme is known in every Fassung, in links and in the Programmdatei:
 * {@code V11}, {@code mabe-vergabe}. It never changes; names do.
 */
public final class Schluessel {

    public static final String MUSTER = "[A-Za-z0-9][A-Za-z0-9_.-]{0,59}";
    private static final Pattern ERLAUBT = Pattern.compile(MUSTER);

    private Schluessel() {}

    public static boolean istGueltig(String wert) {
        return wert != null && ERLAUBT.matcher(wert).matches();
    }

    /** From a name, so that nobody need invent one; with a number behind it where it is taken. */
    public static String aus(String name, Collection<String> vergeben) {
        String ascii = Normalizer.normalize(name.toLowerCase(Locale.GERMANY).replace("ä", "ae").replace("ö", "oe")
                .replace("ü", "ue").replace("ß", "ss"), Normalizer.Form.NFD).replaceAll("[^a-z0-9 _-]", "").strip()
                .replaceAll("[ _-]+", "-");
        String kurz = ascii.substring(0, Math.min(ascii.length(), 50)).replaceAll("^-|-$", "");
        String stamm = kurz.isEmpty() ? "eintrag" : kurz;
        String frei = stamm;
        for (int nr = 2; vergeben.contains(frei); nr++) {
            frei = stamm + "-" + nr;
        }
        return frei;
    }

    public static String geprueft(String wert) {
        if (!istGueltig(wert)) {
            throw new IllegalArgumentException("Kein Schlüssel: „" + wert
                    + "“ (Buchstaben a–z, Ziffern, Punkt, Binde- und Unterstrich, höchstens 60 Zeichen)");
        }
        return wert;
    }
}
