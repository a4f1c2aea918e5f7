package de.wirkungskreis.leistungskette;

import de.wirkungskreis.teilnahme.Ergebnisse.Verweisung;
import java.time.LocalDate;

/** Somebody was sent to a service of the Kommune or to counselling. */
record Verweisungsfall(long person, String instrument, LocalDate am, Verweisung.Ergebnis ergebnis) implements Beleg {

    @Override
    public String pfad() {
        return "/personen/" + person;
    }
}
