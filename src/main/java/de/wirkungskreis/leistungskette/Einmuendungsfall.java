package de.wirkungskreis.leistungskette;

import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung;
import java.time.LocalDate;

/** Somebody began training: once per person and Berichtsjahr. */
record Einmuendungsfall(long person, LocalDate am, Einmuendung.Art art, Einmuendung.Herkunft herkunft) implements Beleg {

    @Override
    public String pfad() {
        return "/personen/" + person;
    }
}
