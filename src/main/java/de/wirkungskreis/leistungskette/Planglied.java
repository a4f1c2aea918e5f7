package de.wirkungskreis.leistungskette;

import java.time.LocalDate;

/** A next link that was agreed on and has not begun. */
record Planglied(long person, String instrument, LocalDate bis) implements Beleg {

    boolean verspaetet(LocalDate heute) {
        return bis.isBefore(heute);
    }

    @Override
    public String pfad() {
        return "/personen/" + person;
    }
}
