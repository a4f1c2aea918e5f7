package de.wirkungskreis.ausgabe;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Genauigkeit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** German numbers and dates, in. What cannot be read for certain is refused with a sentence, never guessed. */
public final class Zahleneingabe {

    /** What spreadsheets put between things: blank, tab, line end, the unbreakable and the narrow blank. */
    private static final String LEER = "[ \\t\\r\\n\u00a0\u2007\u202f]";
    private static final Pattern UNSICHTBAR = Pattern.compile("\\p{Cf}");
    private static final Pattern RAND = Pattern.compile("^" + LEER + "+|" + LEER + "+$");
    private static final Pattern ZEICHEN = Pattern.compile(LEER + "*(%|€|EUR|Euro)$");
    /** One kind of separator in one number: {@code 1.348 000} is nobody's notation. */
    private static final Pattern ZAHL = Pattern.compile("([+-]?)" + LEER
            + "*(\\d{1,3}(?:([. \u00a0\u202f])\\d{3}(?:\\3\\d{3}){0,3})?|\\d{1,15})(?:,(\\d{1,6}))?");
    /** What would be a number if it had fewer digits. */
    private static final Pattern ZU_LANG = Pattern.compile(
            "[+\u2212\u2013-]?" + LEER + "*(?:\\d{1,3}(?:([. \u00a0\u202f])\\d{3}(?:\\1\\d{3})*)?|\\d+)(?:,\\d+)?");
    private static final Pattern WORT = Pattern.compile(
            "(ca|circa|zirka|rund|knapp|über|mind|mindestens|höchst|höchstens|max|maximal)(?:\\." + LEER + "*|" + LEER
                    + "+|(?=[0-9])|$)(.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern DATUM = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Zahleneingabe() {}

    /** Why an input could not be read; the sentence is for the person who typed it. */
    public static final class Unlesbar extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        public Unlesbar(String satz) {
            super(satz);
        }
    }

    /** A quantity with the word of its precision. {@code wert} in the smallest step of the unit. */
    public record Menge(long wert, Genauigkeit genauigkeit) {}

    /**
     * Reads {@code 1.348}, {@code 1348}, {@code -35}, {@code − 35}, {@code 12,5 %}, {@code 11.800.000 €}. A dot is a
     * thousands separator and stands before three digits, a comma separates decimals: {@code 1.5} and {@code 1,234.56}
     * are refused.
     */
    public static BigDecimal dezimal(String eingabe) {
        String text = ZEICHEN.matcher(gestutzt(eingabe)).replaceFirst("");
        Matcher treffer = ZAHL.matcher(text.replace('\u2212', '-').replace('\u2013', '-'));
        if (!treffer.matches()) {
            throw new Unlesbar("„" + kurz(eingabe) + "“ " + (ZU_LANG.matcher(text).matches()
                    ? "ist zu groß oder zu genau (höchstens 15 Stellen vor und 6 nach dem Komma)"
                    : "ist keine Zahl in deutscher Schreibweise (zum Beispiel 1.348 oder 12,5)"));
        }
        String ganze = treffer.group(2).replaceAll("[. \u00a0\u202f]", "");
        String bruch = treffer.group(4);
        var wert = new BigDecimal(bruch == null ? ganze : ganze + "." + bruch);
        return treffer.group(1).equals("-") ? wert.negate() : wert;
    }

    /** @return null for an empty input or a lone dash: no value, which is not zero */
    public static @Nullable Menge menge(String eingabe, Einheit einheit) {
        String text = gestutzt(eingabe);
        if (text.isEmpty() || text.matches("[-\u2010-\u2015\u2212]")) {
            return null;
        }
        var genauigkeit = Genauigkeit.EXAKT;
        Matcher wort = WORT.matcher(text);
        if (wort.matches()) {
            genauigkeit = genauigkeit(wort.group(1).toLowerCase(Locale.GERMANY));
            text = wort.group(2);
            if (text.isEmpty()) {
                throw new Unlesbar("Hinter „" + kurz(gestutzt(eingabe)) + "“ fehlt die Zahl");
            }
        }
        Matcher zeichen = ZEICHEN.matcher(text);
        if (zeichen.find() && einheit != (zeichen.group(1).equals("%") ? Einheit.PROZENT : Einheit.EUR)) {
            throw new Unlesbar("„" + kurz(eingabe) + "“ passt nicht zur Einheit: Das Zeichen " + zeichen.group(1)
                    + " steht hier nicht");
        }
        try {
            return new Menge(dezimal(text).movePointRight(einheit.nachkommastellen()).longValueExact(), genauigkeit);
        } catch (ArithmeticException e) {
            throw new Unlesbar("„" + kurz(eingabe) + "“ " + (einheit.nachkommastellen() == 0
                    ? "ist keine ganze Zahl; in dieser Einheit wird nur in ganzen Zahlen geplant"
                    : "hat mehr als " + einheit.nachkommastellen() + " Nachkommastellen"));
        }
    }

    private static Genauigkeit genauigkeit(String wort) {
        return switch (wort) {
            case "rund" -> Genauigkeit.RUND;
            case "knapp" -> Genauigkeit.KNAPP;
            case "über" -> Genauigkeit.UEBER;
            case "mind", "mindestens" -> Genauigkeit.MINDESTENS;
            case "höchst", "höchstens", "max", "maximal" -> Genauigkeit.HOECHSTENS;
            default -> Genauigkeit.CIRCA;
        };
    }

    private static String gestutzt(String eingabe) {
        return RAND.matcher(UNSICHTBAR.matcher(eingabe).replaceAll("")).replaceAll("");
    }

    public static Euro euro(String eingabe) {
        if (gestutzt(eingabe).endsWith("%")) {
            throw new Unlesbar("„" + kurz(eingabe) + "“ ist ein Anteil, kein Betrag");
        }
        try {
            return new Euro(dezimal(eingabe).movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new Unlesbar("„" + kurz(eingabe) + "“ hat mehr als zwei Nachkommastellen");
        }
    }

    /** {@code 30.09.2022}; also what a date field of a browser sends, {@code 2022-09-30}. */
    public static LocalDate datum(String eingabe) {
        String text = gestutzt(eingabe).strip();
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
            Matcher treffer = DATUM.matcher(text);
            if (treffer.matches()) {
                return LocalDate.of(Integer.parseInt(treffer.group(3)), Integer.parseInt(treffer.group(2)),
                        Integer.parseInt(treffer.group(1)));
            }
        } catch (DateTimeException e) {
            throw new Unlesbar("Den Tag „" + kurz(eingabe) + "“ gibt es nicht");
        }
        throw new Unlesbar("„" + kurz(eingabe) + "“ ist kein Datum (zum Beispiel 30.09.2022)");
    }

    private static String kurz(String eingabe) {
        return eingabe.length() <= 40 ? eingabe : eingabe.substring(0, 40) + "…";
    }
}
