package de.wirkungskreis.statistik;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as tables print it, in German notation with any number of decimals, with a mark behind it; or the sign in its place.
 *
 * @param wert null exactly where a sign stands
 */
record Tafelzahl(@Nullable BigDecimal wert, @Nullable Ersatzzeichen zeichen, @Nullable Wertmerkmal merkmal) {

    private static final Pattern ZAHL = Pattern.compile("([+-]?)\\s*(\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+|\\d+)(?:,(\\d+))?(?:\\s*(?:%|€|Euro))?(.*)");
    /** A footnote must stand off, or nobody knows whether 12,31 is 12,3 with a footnote. */
    private static final Pattern FUSSNOTE = Pattern.compile("[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]+\\)?|\\s+\\(?\\d{1,2}\\)");
    private static final Pattern BUCHSTABE = Pattern.compile("\\s*\\(?([rps])\\)?");

    static Optional<Tafelzahl> lesen(String roh) {
        if (roh.strip().equals("\u2013")) {
            return zeichen(Ersatzzeichen.UNBEKANNT);   // our own tables print it where nobody knows; none is a hyphen
        }
        String text = roh.strip().replace('\u2212', '-').replace('\u2013', '-');
        switch (text.toLowerCase(Locale.GERMANY)) {
            case "*", "**" -> {
                return zeichen(Ersatzzeichen.GEHEIM);
            }
            case ".", "\u00b7", "\u2022", "\u22c5" -> {
                return zeichen(Ersatzzeichen.UNBEKANNT);
            }
            case "x" -> {
                return zeichen(Ersatzzeichen.SINNLOS);
            }
            case "...", "\u2026" -> {
                return zeichen(Ersatzzeichen.SPAETER);
            }
            case "-" -> {
                return Optional.of(new Tafelzahl(BigDecimal.ZERO, null, null));   // exactly none; an empty cell is something else
            }
            default -> {
                return zahl(text);
            }
        }
    }

    private static Optional<Tafelzahl> zeichen(Ersatzzeichen zeichen) {
        return Optional.of(new Tafelzahl(null, zeichen, null));
    }

    private static Optional<Tafelzahl> zahl(String text) {
        Matcher treffer = ZAHL.matcher(text);
        if (!treffer.matches()) {
            return Optional.empty();
        }
        String ganze = treffer.group(2).replaceAll("\\D", "");
        var betrag = new BigDecimal(treffer.group(3) == null ? ganze : ganze + "." + treffer.group(3));
        var wert = treffer.group(1).equals("-") ? betrag.negate() : betrag;
        String rest = treffer.group(4);
        if (rest.isBlank()) {
            return Optional.of(new Tafelzahl(wert, null, null));
        }
        Matcher buchstabe = BUCHSTABE.matcher(rest);
        if (buchstabe.matches()) {
            return Optional.of(new Tafelzahl(wert, null, switch (buchstabe.group(1)) {
                case "r" -> Wertmerkmal.REVIDIERT;
                case "s" -> Wertmerkmal.GESCHAETZT;
                default -> Wertmerkmal.VORLAEUFIG;
            }));
        }
        return FUSSNOTE.matcher(rest).matches() ? Optional.of(new Tafelzahl(wert, null, Wertmerkmal.FUSSNOTE)) : Optional.empty();
    }
}
