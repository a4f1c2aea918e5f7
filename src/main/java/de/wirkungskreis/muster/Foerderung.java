package de.wirkungskreis.muster;

import de.wirkungskreis.teilnahme.Grund;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One Teilnahme of one of them, as it happens until the last day told.
 *
 * @param bis agreed last day, as of the beginning
 */
record Foerderung(int id, Mensch mensch, String instrument, @Nullable String massnahme, LocalDate von, LocalDate bis,
        List<Ereignis> ereignisse) {

    /** @param bis only of VERLAENGERT: the new last day */
    record Ereignis(Teilnahmezustand nach, LocalDate am, @Nullable Grund grund, @Nullable LocalDate bis) {}

    Optional<LocalDate> am(Teilnahmezustand zustand) {
        return ereignisse.stream().filter(e -> e.nach() == zustand).map(Ereignis::am).findFirst();
    }

    Optional<LocalDate> eintritt() {
        return am(Teilnahmezustand.EINGETRETEN);
    }

    Optional<Ereignis> austritt() {
        return ereignisse.stream().filter(e -> e.nach() == Teilnahmezustand.BEENDET || e.nach() == Teilnahmezustand.ABGEBROCHEN)
                .findFirst();
    }
}
