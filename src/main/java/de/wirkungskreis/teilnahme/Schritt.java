package de.wirkungskreis.teilnahme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be added to a Teilnahme.
 *
 * @param grund where the event has reasons, one of them
 * @param bis of a VERLAENGERT: the new last day
 * @param rechtsstand of an entry or extension; null: the law of its own day
 * @param abweichung of an entry: why it may run beside another, where only our reading speaks against it
 */
public record Schritt(Teilnahmezustand nach, LocalDate am, @Nullable Grund grund, @Nullable LocalDate bis,
        @Nullable LocalDate rechtsstand, @Nullable String abweichung) {

    public Schritt(Teilnahmezustand nach, LocalDate am, @Nullable Grund grund, @Nullable LocalDate bis, @Nullable LocalDate rechtsstand) {
        this(nach, am, grund, bis, rechtsstand, null);
    }

    public Schritt(Teilnahmezustand nach, LocalDate am) {
        this(nach, am, null, null, null);
    }

    public Schritt(Teilnahmezustand nach, LocalDate am, Grund grund) {
        this(nach, am, grund, null, null);
    }

    Schritt mitAbweichung(@Nullable String warum) {
        return new Schritt(nach, am, grund, bis, rechtsstand, warum == null || warum.isBlank() ? null : warum.strip());
    }

    @Nullable LocalDate geltenderRechtsstand() {
        return nach == Teilnahmezustand.EINGETRETEN || nach == Teilnahmezustand.VERLAENGERT
                ? rechtsstand == null ? am : rechtsstand : null;
    }
}
