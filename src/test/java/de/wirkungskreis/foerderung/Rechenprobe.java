package de.wirkungskreis.foerderung;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.Rechtsquelle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** Asks one Frage with what the test writes: {@code "monat", "2022-02", "wochenstunden", 30}. */
final class Rechenprobe {

    static final Rechtsquelle RECHT = Rechtsquelle.desGesetzes();

    private final Rechenweg weg;

    private Rechenprobe(Rechenweg weg) {
        this.weg = weg;
        weg.schritte().forEach(schritt -> {
            if (schritt.parameter() != null && !gibtEs(schritt.parameter())) {
                throw new AssertionError("Der Schritt verweist auf " + schritt.parameter() + ", das gibt es im Rechtsstand nicht");
            }
        });
    }

    private static boolean gibtEs(String pfad) {
        int strich = pfad.indexOf('/');
        try (var strom = Rechenprobe.class.getResourceAsStream("/recht/" + pfad.substring(0, strich) + ".yaml")) {
            return strom != null && new String(strom.readAllBytes(), StandardCharsets.UTF_8).contains("\n  " + pfad.substring(strich + 1) + ":\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rechenprobe frage(String schluessel, Object... angaben) {
        var werte = new HashMap<String, Object>();
        for (int i = 0; i < angaben.length; i += 2) {
            Object wert = angaben[i + 1];
            werte.put(angaben[i].toString(), wert instanceof LocalDate ? wert.toString() : wert);
        }
        var frage = Foerderfragen.mit(schluessel).orElseThrow();
        var bekannt = frage.felder().stream().map(Feld::name).toList();
        if (!bekannt.containsAll(werte.keySet())) {
            throw new IllegalArgumentException(werte.keySet() + " gehört nicht zu " + bekannt);
        }
        return new Rechenprobe(frage.regel().aus(new Angaben(werte, LocalDate.parse("2026-11-22")), RECHT));
    }

    /** Rounded to the cent as it is paid, without trailing zeros. */
    BigDecimal zahl(String name) {
        return rund(weg.wert(name));
    }

    static BigDecimal rund(Object wert) {
        var zahl = wert instanceof Bruch bruch ? bruch.gerundet(2) : new BigDecimal(wert.toString());
        return zahl.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(zahl.stripTrailingZeros().toPlainString());
    }

    List<String> liste(String name) {
        return ((List<?>) weg.wert(name)).stream().map(w -> w instanceof LocalDate || w instanceof String ? w.toString() : rund(w).toPlainString()).toList();
    }

    String text(String name) {
        return String.valueOf(weg.wert(name));
    }

    boolean ja(String name) {
        return (Boolean) weg.wert(name);
    }

    Object wert(String name) {
        return weg.wert(name);
    }

    List<Rechenweg.Schritt> schritte() {
        return weg.schritte();
    }
}
