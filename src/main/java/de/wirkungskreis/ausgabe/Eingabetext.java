package de.wirkungskreis.ausgabe;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as somebody typed or pasted it, without what nobody sees: one name has one spelling, and a blank one is empty. */
public final class Eingabetext {

    /** Format and control characters, halves of pairs, and the letters that are blank by design. */
    private static final Pattern UNSICHTBAR =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Cc}\u115f\u1160\u2800\u3164\uffa0&&[^\\t\\n]]");
    private static final Pattern RAND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern NICHTS = Pattern.compile("[\\s\\p{Z}\\p{M}]*");

    private Eingabetext() {}

    /** One line; a line end or a tab in it becomes a blank. */
    public static String zeile(String eingabe) {
        String text = RAND.matcher(sichtbar(eingabe.replace("\r\n", "\n").replace('\r', '\n'))).replaceAll("");
        return text.replaceAll("[\\t\\n]+", " ");
    }

    /** Several lines. The blanks before the first one stay, since they can mean a level. */
    public static String absatz(String eingabe) {
        return sichtbar(eingabe.replace("\r\n", "\n").replace('\r', '\n')).stripTrailing()
                .replaceAll("^(?:[ \\t]*\\n)+", "");
    }

    private static String sichtbar(String eingabe) {
        String text = Normalizer.normalize(UNSICHTBAR.matcher(eingabe).replaceAll(""), Normalizer.Form.NFC);
        return NICHTS.matcher(text).matches() ? "" : text;
    }
}
