package de.wirkungskreis.kern;

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

    public static String geprueft(String wert) {
        if (!istGueltig(wert)) {
            throw new IllegalArgumentException("Kein Schlüssel: „" + wert
                    + "“ (Buchstaben a–z, Ziffern, Punkt, Binde- und Unterstrich, höchstens 60 Zeichen)");
        }
        return wert;
    }
}
