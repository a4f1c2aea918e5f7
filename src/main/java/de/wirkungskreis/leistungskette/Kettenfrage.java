package de.wirkungskreis.leistungskette;

import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which year and of whom; stays in the address.
 *
 * @param geschlecht null: all
 */
record Kettenfrage(int jahr, Gruppe gruppe, @Nullable Geschlecht geschlecht) {

    LocalDate von() {
        return LocalDate.of(jahr, 1, 1);
    }

    LocalDate bis() {
        return LocalDate.of(jahr, 12, 31);
    }

    boolean imJahr(LocalDate tag) {
        return tag.getYear() == jahr;
    }

    public String anhang() {
        return "?jahr=" + jahr + (gruppe == Gruppe.GESAMT ? "" : "&gruppe=" + gruppe) + (geschlecht == null ? "" : "&geschlecht=" + geschlecht);
    }
}
