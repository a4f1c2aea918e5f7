package de.wirkungskreis.ausgabe;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Genauigkeit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;

/** German numbers and dates, out. The one place that writes them; {@link Zahleneingabe} is the one that reads. */
public final class Zahlenformat {

    /** What stands where there is no number; why, says its Herleitung. */
    public static final String FEHLT = "–";

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);
    private static final DateTimeFormatter ZEITPUNKT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm 'Uhr'", Locale.GERMANY);
    private static final DateTimeFormatter SEKUNDE = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm:ss", Locale.GERMANY);
    private static final DateTimeFormatter VERSATZ = DateTimeFormatter.ofPattern(" (xxx)", Locale.GERMANY);

    private Zahlenformat() {}

    /** {@code 1.348}, {@code - 800.000}: a blank stands between minus and digits, as programmes print it. */
    public static String ganz(long wert, Schreibweise schreibweise) {
        return dezimal(BigDecimal.valueOf(wert), schreibweise);
    }

    /** All decimals the number has: {@code 16.70} prints as {@code 16,70}. */
    public static String dezimal(BigDecimal wert, Schreibweise schreibweise) {
        String betrag = muster(wert.scale()).format(wert.abs());
        return wert.signum() < 0 ? schreibweise.minus() + " " + betrag : betrag;
    }

    /** A difference: {@code + 176}, {@code - 281}, {@code 0}. */
    public static String veraenderung(BigDecimal wert, Schreibweise schreibweise) {
        return wert.signum() > 0 ? "+ " + dezimal(wert, schreibweise) : dezimal(wert, schreibweise);
    }

    public static String veraenderung(long wert, Schreibweise schreibweise) {
        return veraenderung(BigDecimal.valueOf(wert), schreibweise);
    }

    /** Whole euros without decimals, else with two: {@code 11.800.000}, {@code 9,82}. */
    public static String euro(Euro betrag, Schreibweise schreibweise) {
        return dezimal(inEuro(betrag), schreibweise);
    }

    public static String euroVeraenderung(Euro betrag, Schreibweise schreibweise) {
        return veraenderung(inEuro(betrag), schreibweise);
    }

    /** A quantity in the smallest step of its unit, with the word of its precision: {@code ca. 400}. */
    public static String menge(long wert, Einheit einheit, Genauigkeit genauigkeit, Schreibweise schreibweise) {
        return wort(genauigkeit) + dezimal(alsDezimal(wert, einheit), schreibweise);
    }

    public static String menge(OptionalLong wert, Einheit einheit, Genauigkeit genauigkeit, Schreibweise schreibweise) {
        return wert.isPresent() ? menge(wert.getAsLong(), einheit, genauigkeit, schreibweise) : FEHLT;
    }

    public static String mengenveraenderung(OptionalLong wert, Einheit einheit, Schreibweise schreibweise) {
        return wert.isPresent() ? veraenderung(alsDezimal(wert.getAsLong(), einheit), schreibweise) : FEHLT;
    }

    /** Decimals only where the value has them: 12 % stays {@code 12}, 12,5 % becomes {@code 12,50}. */
    public static BigDecimal alsDezimal(long wert, Einheit einheit) {
        var genau = BigDecimal.valueOf(wert, einheit.nachkommastellen());
        return genau.stripTrailingZeros().scale() <= 0 ? genau.setScale(0, RoundingMode.UNNECESSARY) : genau;
    }

    /** The word before the number, with its blank; empty for an exact one. */
    public static String wort(Genauigkeit genauigkeit) {
        return switch (genauigkeit) {
            case EXAKT -> "";
            case CIRCA -> "ca. ";
            case RUND -> "rund ";
            case KNAPP -> "knapp ";
            case UEBER -> "über ";
            case MINDESTENS -> "mind. ";
            case HOECHSTENS -> "höchst. ";
        };
    }

    /** {@code 30.09.2022} */
    public static String datum(LocalDate tag) {
        return DATUM.format(tag);
    }

    /** {@code 15.10.2022, 09:30 Uhr} */
    public static String zeitpunkt(ZonedDateTime wann) {
        return ZEITPUNKT.format(wann);
    }

    /** {@code 15.10.2022, 09:30:05 (+02:00)}, where the order of two moments matters. */
    /** Local time; the offset only in the hour that comes twice in autumn. */
    public static String sekundengenau(ZonedDateTime wann) {
        boolean doppelt = wann.getZone().getRules().getValidOffsets(wann.toLocalDateTime()).size() > 1;
        return SEKUNDE.format(wann) + (doppelt ? VERSATZ.format(wann) : "");
    }

    private static BigDecimal inEuro(Euro betrag) {
        return betrag.cent() % 100 == 0 ? BigDecimal.valueOf(betrag.cent() / 100)
                : new BigDecimal(BigInteger.valueOf(betrag.cent()), 2);
    }

    private static DecimalFormat muster(int nachkommastellen) {
        int stellen = Math.max(0, nachkommastellen);
        return new DecimalFormat("#,##0" + (stellen == 0 ? "" : "." + "0".repeat(stellen)),
                DecimalFormatSymbols.getInstance(Locale.GERMANY));
    }
}
