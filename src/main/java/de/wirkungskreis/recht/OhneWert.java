package de.wirkungskreis.recht;

import java.util.Locale;
import java.util.Optional;

/** Why a period has no value. A file writes the word in lower case; silence stops the start. */
public enum OhneWert {
    NICHT_IN_KRAFT,
    UNBEGRENZT,
    UNBEKANNT;

    static Optional<OhneWert> aus(String text) {
        for (OhneWert wort : values()) {
            if (wort.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(wort);
            }
        }
        return Optional.empty();
    }
}
