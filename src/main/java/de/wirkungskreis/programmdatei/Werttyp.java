package de.wirkungskreis.programmdatei;

import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A single value in the file: how it is read, written and described.
 *
 * @param zahl written without quotes as a number; else a text
 */
record Werttyp(
        String name,
        boolean zahl,
        Function<String, Object> lesen,
        Function<Object, String> schreiben,
        Map<String, Object> schema) {

    private static final String GANZ = "-?(0|[1-9][0-9]{0,17})";
    private static final Pattern DEUTSCHER_TAG = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final String DEZIMAL = "-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,6})?";

    private static final Map<Class<?>, Werttyp> EINFACHE = Map.ofEntries(
            Map.entry(String.class, new Werttyp("Text", false, t -> t, Object::toString, Map.of("type", "string"))),
            Map.entry(int.class, ganz()), Map.entry(Integer.class, ganz()),
            Map.entry(BigDecimal.class, new Werttyp("Zahl mit Dezimalpunkt", true, Werttyp::dezimal,
                    w -> ((BigDecimal) w).toPlainString(), Map.of("type", "number"))),
            Map.entry(Euro.class, new Werttyp("Betrag in Euro", true, Werttyp::euro, Werttyp::euroText,
                    Map.of("type", "number", "multipleOf", new BigDecimal("0.01")))),
            Map.entry(Programmjahr.class, new Werttyp("Jahr", true, t -> new Programmjahr((Integer) ganzzahl(t)),
                    Object::toString, bereich(2005, 2100))),
            Map.entry(LocalDate.class, new Werttyp("Datum (2022-09-30)", false, t -> tag(t), Object::toString,
                    Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))),
            Map.entry(YearMonth.class, new Werttyp("Monat (2022-09)", false, t -> monat(t), Object::toString,
                    Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}$"))));

    static Optional<Werttyp> von(Class<?> klasse) {
        return klasse.isEnum() ? Optional.of(auswahl(klasse)) : Optional.ofNullable(EINFACHE.get(klasse));
    }

    private static Werttyp ganz() {
        return new Werttyp("ganze Zahl", true, Werttyp::ganzzahl, Object::toString, bereich(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static Map<String, Object> bereich(int von, int bis) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "integer");
        schema.put("minimum", von);
        schema.put("maximum", bis);
        return schema;
    }

    private static Werttyp auswahl(Class<?> klasse) {
        var namen = Arrays.stream(klasse.getEnumConstants()).map(k -> ((Enum<?>) k).name()).toList();
        return new Werttyp("eines der Wörter " + String.join(", ", namen), false, t -> konstante(klasse, namen, t),
                w -> ((Enum<?>) w).name(), Map.of("type", "string", "enum", namen));
    }

    private static Object konstante(Class<?> klasse, List<String> namen, String text) {
        int stelle = namen.indexOf(text);
        if (stelle < 0) {
            throw new IllegalArgumentException("„" + Worte.kurz(text) + "“ gehört nicht zur Auswahl"
                    + Worte.meintenSie(text, namen) + " (möglich: " + String.join(", ", namen) + ")");
        }
        return klasse.getEnumConstants()[stelle];
    }

    private static Object ganzzahl(String text) {
        if (!text.matches(GANZ)) {
            throw new IllegalArgumentException("Ganze Zahl ohne Trennzeichen erwartet, gefunden: " + Worte.kurz(text)
                    + Worte.schreibhilfe("ganze Zahl", text));
        }
        long wert = Long.parseLong(text);
        if (wert < Integer.MIN_VALUE || wert > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Die Zahl " + text + " ist zu groß");
        }
        return (int) wert;
    }

    private static BigDecimal dezimal(String text) {
        if (!text.matches(DEZIMAL)) {
            throw new IllegalArgumentException("Zahl mit Dezimalpunkt und ohne Tausendertrennung erwartet "
                    + "(höchstens 16 Stellen, 6 Nachkommastellen), gefunden: " + Worte.kurz(text)
                    + Worte.schreibhilfe("Zahl", text));
        }
        return new BigDecimal(text);
    }

    private static Euro euro(String text) {
        try {
            return new Euro(dezimal(text).movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Ein Betrag hat höchstens zwei Nachkommastellen, gefunden: " + Worte.kurz(text));
        }
    }

    private static String euroText(Object wert) {
        long cent = ((Euro) wert).cent();
        return cent % 100 == 0 ? Long.toString(cent / 100) : BigDecimal.valueOf(cent, 2).toPlainString();
    }

    private static LocalDate tag(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Den Tag „" + text + "“ gibt es nicht");
        }
        var deutsch = DEUTSCHER_TAG.matcher(text);
        throw new IllegalArgumentException("Datum in der Form 2022-09-30 erwartet, gefunden: „" + Worte.kurz(text) + "“"
                + (deutsch.matches() ? String.format("; bitte %s-%02d-%02d schreiben", deutsch.group(3),
                        Integer.parseInt(deutsch.group(2)), Integer.parseInt(deutsch.group(1))) : ""));
    }

    private static YearMonth monat(String text) {
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}")) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Den Monat „" + text + "“ gibt es nicht");
        }
        throw new IllegalArgumentException("Monat in der Form 2022-09 erwartet, gefunden: „" + Worte.kurz(text) + "“");
    }
}
