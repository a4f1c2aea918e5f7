package de.wirkungskreis.faelle;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks one case and compares: money to two decimals, other numbers to the decimals written, always HALF_UP. */
final class Fallpruefung {

    private static final List<Antwortgeber> ALLE = ServiceLoader.load(Antwortgeber.class).stream().map(ServiceLoader.Provider::get).toList();

    private Fallpruefung() {}

    /** @param abweichungen "name: erwartet x, gerechnet y"; empty when the case passes */
    record Ergebnis(Fall fall, List<String> abweichungen, List<String> schritte) {

        boolean bestanden() {
            return abweichungen.isEmpty();
        }
    }

    static Ergebnis pruefen(Fall fall) {
        Antwortgeber.Antwort antwort;
        try {
            var antworten = ALLE.stream().map(a -> a.beantworten(fall)).flatMap(Optional::stream).toList();
            if (antworten.size() != 1) {
                return new Ergebnis(fall, List.of(antworten.isEmpty() ? "diese Frage ist unbekannt: " + fall.frage() + ", gegeben "
                        + fall.gegeben().keySet() + ", gesucht " + fall.gesucht() : "mehrere Module beantworten diese Frage"), List.of());
            }
            antwort = antworten.get(0);
        } catch (RuntimeException e) {
            return new Ergebnis(fall, List.of(e.getMessage() == null ? e.toString() : e.getMessage()), List.of());
        }
        var abweichungen = new ArrayList<String>();
        for (String name : fall.gesucht()) {
            var erwartet = fall.erwartet().get(name);
            var ist = antwort.werte().get(name);
            var genauigkeit = fall.genauigkeit();
            if (genauigkeit != null && erwartet instanceof BigDecimal soll && ist instanceof Bruch bruch) {
                if (!trifft(genauigkeit, soll, bruch)) {
                    abweichungen.add("erwartet " + soll.toPlainString() + " (Toleranz " + genauigkeit.toleranz().toPlainString()
                            + "), gerechnet " + bruch.gerundet(genauigkeit.stellen()).toPlainString() + ", ungerundet "
                            + bruch.gerundet(genauigkeit.stellen() + 4).toPlainString());
                }
            } else if (!gleich(name, erwartet, ist)) {
                abweichungen.add(name + ": erwartet " + erwartet + ", gerechnet " + wort(name, erwartet, ist));
            }
        }
        return new Ergebnis(fall, abweichungen, antwort.schritte());
    }

    /** Where the inputs were published rounded, the unrounded result may be off by that and by half a unit of the last decimal. */
    static boolean trifft(Fall.Genauigkeit genauigkeit, BigDecimal soll, Bruch ist) {
        if (genauigkeit.toleranz().signum() == 0) {
            return ist.gerundet(genauigkeit.stellen()).compareTo(soll) == 0;
        }
        var spielraum = Bruch.von(genauigkeit.toleranz().add(new BigDecimal("0.5").movePointLeft(genauigkeit.stellen())));
        var abstand = ist.minus(Bruch.von(soll));
        return abstand.compareTo(spielraum) <= 0 && Bruch.NULL.minus(abstand).compareTo(spielraum) <= 0;
    }

    static boolean gleich(String name, @Nullable Object erwartet, @Nullable Object ist) {
        if (erwartet == null || ist == null) {
            return erwartet == null && ist == null;
        }
        if (erwartet instanceof List<?> soll) {
            return ist instanceof List<?> liste && soll.size() == liste.size() && IntStream.range(0, soll.size())
                    .allMatch(i -> gleich(name, soll.get(i), liste.get(i)));
        }
        if (erwartet instanceof Map<?, ?> soll) {
            return ist instanceof Map<?, ?> karte && soll.size() == karte.size() && soll.entrySet().stream()
                    .allMatch(e -> karte.entrySet().stream().filter(k -> k.getKey().toString().equals(e.getKey().toString()))
                            .anyMatch(k -> gleich(name, e.getValue(), k.getValue())));
        }
        if (erwartet instanceof Number) {
            return (ist instanceof Bruch || ist instanceof Euro || ist instanceof Number) && new BigDecimal(erwartet.toString())
                    .compareTo(gerundet(name, erwartet, ist)) == 0;
        }
        return erwartet instanceof Boolean ? erwartet.equals(ist) : erwartet.toString().equals(ist.toString());
    }

    private static BigDecimal gerundet(String name, Object erwartet, Object ist) {
        int stellen = name.endsWith("eur") ? 2 : Math.max(0, new BigDecimal(erwartet.toString()).scale());
        if (ist instanceof Bruch bruch) {
            return bruch.gerundet(stellen);
        }
        return ist instanceof Euro euro ? BigDecimal.valueOf(euro.cent(), 2)
                : new BigDecimal(ist.toString()).setScale(stellen, RoundingMode.HALF_UP);
    }

    private static String wort(String name, @Nullable Object erwartet, @Nullable Object ist) {
        if (erwartet instanceof Number && (ist instanceof Bruch || ist instanceof Euro)) {
            return gerundet(name, erwartet, ist).toPlainString();
        }
        return Objects.toString(ist);
    }
}
