package de.wirkungskreis.leistungskette;

import de.wirkungskreis.teilnahme.Person.Geschlecht;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One Förderung of somebody, as far as it has happened.
 *
 * @param austritt last day, inclusive; null: goes on
 * @param erfolg left into work, training or a business of their own
 */
record Glied(long teilnahme, long person, Geschlecht geschlecht, String instrument, Kettenstufe stufe, LocalDate eintritt,
        @Nullable LocalDate austritt, boolean erfolg) {

    boolean laeuftNoch(LocalDate tag) {
        return austritt == null || austritt.isAfter(tag);
    }

    /** At least one day of it lies between the two, both inclusive. */
    boolean beruehrt(LocalDate von, LocalDate bis) {
        return !eintritt.isAfter(bis) && (austritt == null || !austritt.isBefore(von));
    }
}
