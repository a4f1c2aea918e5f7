package de.wirkungskreis.kennzahl;

import java.time.LocalDate;
import java.util.List;

/** The house's own indicators, as they were known on a day. */
public interface Kennzahlreihen {

    /** The days on which months were delivered, oldest first. */
    List<LocalDate> datenstaende();

    /** @param datenstand what had been delivered up to and on this day */
    default Kennzahlstand am(LocalDate datenstand) {
        return am(List.of(datenstand)).get(0);
    }

    /** The same of several days, in their order. */
    List<Kennzahlstand> am(List<LocalDate> datenstaende);
}
