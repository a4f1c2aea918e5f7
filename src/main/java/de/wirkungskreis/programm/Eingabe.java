package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Schluessel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form, field by field, and what is wrong with it. Several values of one field (check boxes)
 * are one text with commas, so that the merging of two edits can show them as any other field.
 */
final class Eingabe {

    private static final int HOECHSTENS = 20_000;

    private final Map<String, String> werte;
    private final Map<String, String> fehler = new LinkedHashMap<>();

    Eingabe(Map<String, String> werte) {
        this.werte = new LinkedHashMap<>(werte);
    }

    static Eingabe aus(MultiValueMap<String, String> parameter) {
        var werte = new LinkedHashMap<String, String>();
        parameter.forEach((name, alle) -> werte.put(name, String.join(", ", alle).replace("\r\n", "\n")));
        return new Eingabe(werte);
    }

    Map<String, String> werte() {
        return werte;
    }

    Map<String, String> fehler() {
        return fehler;
    }

    boolean fehlerhaft() {
        return !fehler.isEmpty();
    }

    void beanstanden(String feld, String satz) {
        fehler.putIfAbsent(feld, satz);
    }

    void beanstandenWenn(String feld, Optional<String> satz) {
        satz.ifPresent(s -> beanstanden(feld, s));
    }

    String text(String feld) {
        String text = werte.getOrDefault(feld, "").strip();
        if (text.length() > HOECHSTENS) {
            beanstanden(feld, "Dieser Text ist zu lang (höchstens 20.000 Zeichen).");
        }
        return text;
    }

    String pflicht(String feld, String satz) {
        String text = text(feld);
        if (text.isEmpty()) {
            beanstanden(feld, satz);
        }
        return text;
    }

    @Nullable String oder(String feld) {
        String text = text(feld);
        return text.isEmpty() ? null : text;
    }

    /** Keeps the indent of the first line, which means a level. */
    @Nullable String gegliedert(String feld) {
        String text = werte.getOrDefault(feld, "").stripTrailing();
        return text.isBlank() ? null : text.replaceAll("^\\n+", "");
    }

    /** One entry a line. */
    List<String> zeilen(String feld) {
        return text(feld).lines().map(String::strip).filter(zeile -> !zeile.isEmpty()).distinct().toList();
    }

    /** Keys or names of constants, with commas between them. */
    List<String> liste(String feld) {
        return Arrays.stream(text(feld).split("[,\\s]+")).filter(teil -> !teil.isEmpty()).distinct().toList();
    }

    /** As {@link #liste}, each of them one of {@code erlaubt}. */
    List<String> listeAus(String feld, List<String> erlaubt) {
        var liste = liste(feld);
        liste.stream().filter(teil -> !erlaubt.contains(teil)).findFirst()
                .ifPresent(teil -> beanstanden(feld, "„" + teil + "“ steht nicht zur Wahl."));
        return liste;
    }

    String schluessel(String feld) {
        String text = text(feld);
        if (!Schluessel.istGueltig(text)) {
            beanstanden(feld, "Bitte geben Sie einen Schlüssel an: Buchstaben a–z, Ziffern, Punkt, Binde- und Unterstrich, "
                    + "höchstens 60 Zeichen.");
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E wort(String feld, Class<E> art) {
        String text = text(feld);
        if (text.isEmpty()) {
            return null;
        }
        for (E wort : art.getEnumConstants()) {
            if (wort.name().equals(text)) {
                return wort;
            }
        }
        beanstanden(feld, "„" + text + "“ steht nicht zur Wahl.");
        return null;
    }

    <E extends Enum<E>> E pflichtwort(String feld, Class<E> art, E sonst) {
        E wort = wort(feld, art);
        if (wort == null) {
            beanstanden(feld, "Bitte treffen Sie eine Wahl.");
            return sonst;
        }
        return wort;
    }

    @Nullable Integer anzahl(String feld) {
        var zahl = dezimal(feld);
        if (zahl == null) {
            return null;
        }
        try {
            int anzahl = zahl.intValueExact();
            if (anzahl < 0) {
                beanstanden(feld, "Eine Anzahl ist nie negativ.");
            }
            return anzahl;
        } catch (ArithmeticException e) {
            beanstanden(feld, "Bitte geben Sie eine ganze Zahl an.");
            return null;
        }
    }

    @Nullable BigDecimal dezimal(String feld) {
        String text = text(feld);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Zahleneingabe.dezimal(text);
        } catch (Zahleneingabe.Unlesbar e) {
            beanstanden(feld, satz(e));
            return null;
        }
    }

    @Nullable Euro euro(String feld) {
        String text = text(feld);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Zahleneingabe.euro(text);
        } catch (Zahleneingabe.Unlesbar e) {
            beanstanden(feld, satz(e));
            return null;
        }
    }

    @Nullable LocalDate tag(String feld) {
        String text = text(feld);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Zahleneingabe.datum(text);
        } catch (Zahleneingabe.Unlesbar e) {
            beanstanden(feld, satz(e));
            return null;
        }
    }

    int version() {
        String text = text("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String satz(Exception e) {
        return String.valueOf(e.getMessage()) + ".";
    }
}
