package de.wirkungskreis.programmdatei;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Helps with the words of an error. */
final class Worte {

    private Worte() {}

    static String kurz(String text) {
        String eine = text.replaceAll("\\p{Cntrl}", "␣");
        return eine.codePointCount(0, eine.length()) <= 40 ? eine
                : eine.substring(0, eine.offsetByCodePoints(0, 40)) + "…";
    }

    /** The first line of what another machine says. */
    static String kurzerSatz(@Nullable String satz) {
        return satz == null ? "ohne Begründung" : satz.lines().findFirst().orElse("").strip();
    }

    /** What people write who are used to paper: 1.250,50 €; 12 %; ca. 400; ja. */
    static String schreibhilfe(String erwartet, String text) {
        if (erwartet.startsWith("Wahrheitswert")) {
            return text.equalsIgnoreCase("ja") ? "; bitte true schreiben" : text.equalsIgnoreCase("nein") ? "; bitte false schreiben" : "";
        }
        boolean zahl = erwartet.contains("Zahl") || erwartet.contains("Betrag") || erwartet.equals("Jahr");
        if (!zahl || text.isBlank()) {
            return "";
        }
        String ziffern = text.strip().replaceAll("^(ca\\.|rund|etwa)\\s*", "").replaceAll("\\s*(€|EUR|Euro|%)$", "");
        String wert = ziffern.replaceAll("\\.(?=[0-9]{3}(\\D|$))", "").replace(',', '.');
        if (!wert.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return "; bitte nur Ziffern, etwa 1250 oder 1250.50";
        }
        return "; bitte " + wert + " schreiben, ohne Tausenderpunkt, Währung, Prozentzeichen und Anführungszeichen"
                + (ziffern.equals(text.strip()) || !text.strip().startsWith("c") && !text.strip().matches("(rund|etwa).*") ? ""
                        : " (ungefähre Werte: genauigkeit: CIRCA)");
    }

    /** " – meinten Sie „vorhaben“?" or nothing. */
    static String meintenSie(String wort, Collection<String> bekannte) {
        if (wort.length() > 60) {
            return "";
        }
        return bekannte.stream()
                .filter(k -> abstand(wort, k) <= Math.max(1, Math.min(3, k.length() / 3)))
                .min(Comparator.comparingInt((String k) -> abstand(wort, k)).thenComparing(Comparator.naturalOrder()))
                .map(k -> " – meinten Sie „" + k + "“?").orElse("");
    }

    private static int abstand(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        int[] vorige = new int[y.length() + 1];
        for (int j = 0; j < vorige.length; j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int[] zeile = new int[y.length() + 1];
            zeile[0] = i;
            for (int j = 1; j < zeile.length; j++) {
                int ersetzt = vorige[j - 1] + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                zeile[j] = Math.min(ersetzt, Math.min(vorige[j], zeile[j - 1]) + 1);
            }
            vorige = zeile;
        }
        return vorige[y.length()];
    }
}
