package de.wirkungskreis.kennzahl;

import java.util.Locale;
import java.util.Optional;

/** Männlich, weiblich, divers, ohne Angabe; GESAMT is the sum of all, never a mean. */
public enum Geschlecht {
    M, W, D, X, GESAMT;

    /** As it stands in a panel: {@code m}, {@code w}, {@code d}, {@code x}, {@code gesamt}. */
    public String kuerzel() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Geschlecht> aus(String kuerzel) {
        for (var g : values()) {
            if (g.kuerzel().equals(kuerzel)) {
                return Optional.of(g);
            }
        }
        return Optional.empty();
    }
}
