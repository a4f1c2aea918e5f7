package de.wirkungskreis.foerderung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of one question by their names, and the steps in the order they were taken. A result is kept exact
 * ({@link Bruch}) until it is shown. The words of a step stand beside the formula they describe, so that nobody changes
 * one without the other.
 */
final class Rechenweg {

    /** @param parameter {@code gesetz/parameter} of the Rechtsstand the step used, when one */
    record Schritt(String norm, String formel, String ergebnis, @Nullable String parameter) {}

    private final Map<String, @Nullable Object> werte = new LinkedHashMap<>();
    private final List<Schritt> schritte = new ArrayList<>();

    Rechenweg schritt(String norm, String formel, @Nullable Object ergebnis) {
        return schritt(norm, formel, ergebnis, null);
    }

    Rechenweg schritt(String norm, String formel, @Nullable Object ergebnis, @Nullable String parameter) {
        schritte.add(new Schritt(norm, formel, text(ergebnis), parameter));
        return this;
    }

    Rechenweg wert(String name, @Nullable Object wert) {
        werte.put(name, wert);
        return this;
    }

    boolean hat(String name) {
        return werte.containsKey(name);
    }

    @Nullable Object wert(String name) {
        return werte.get(name);
    }

    Map<String, @Nullable Object> werte() {
        return werte;
    }

    List<Schritt> schritte() {
        return List.copyOf(schritte);
    }

    boolean ja(String name) {
        return Boolean.TRUE.equals(werte.get(name));
    }

    Bruch zahl(String name) {
        Object wert = Objects.requireNonNull(werte.get(name), name);
        return wert instanceof Bruch bruch ? bruch : Bruch.ganz(((Number) wert).longValue());
    }

    /** Money to the cent, HALF_UP. */
    Euro euro(String name) {
        return zahl(name).inEuro();
    }

    static String text(@Nullable Object wert) {
        if (wert == null) {
            return "unbegrenzt";
        }
        if (wert instanceof Boolean ja) {
            return ja ? "ja" : "nein";
        }
        if (wert instanceof Bruch bruch) {
            return Zahlenformat.euro(bruch.inEuro(), Schreibweise.BILDSCHIRM);
        }
        if (wert instanceof Euro betrag) {
            return Zahlenformat.euro(betrag, Schreibweise.BILDSCHIRM);
        }
        if (wert instanceof BigDecimal zahl) {
            return Zahlenformat.dezimal(zahl.scale() < 0 ? zahl.setScale(0) : zahl, Schreibweise.BILDSCHIRM);
        }
        if (wert instanceof LocalDate tag) {
            return Zahlenformat.datum(tag);
        }
        if (wert instanceof List<?> liste) {
            return String.join("; ", liste.stream().map(Rechenweg::text).toList());
        }
        if (wert instanceof Map<?, ?> nachJahr) {
            return String.join("; ", nachJahr.entrySet().stream().map(e -> e.getKey() + ": " + text(e.getValue())).toList());
        }
        return wert.toString();
    }

    /** 0.5 as {@code 50 %}. */
    static String prozent(BigDecimal anteil) {
        var prozent = anteil.movePointRight(2).stripTrailingZeros();
        return Zahlenformat.dezimal(prozent.scale() < 0 ? prozent.setScale(0) : prozent, Schreibweise.BILDSCHIRM) + " %";
    }
}
