package de.wirkungskreis.kennzahl;

import java.time.LocalDate;
import java.util.List;

/** The house's own indicators, as they were known on a day. */
public interface Kennzahlreihen {

    /** The days on which months were delivered, oldest first. */
    List<LocalDate> datenstaende();

    /**
     * Months ascending; a month without enough history is not there.
     *
     * @param datenstand what had been delivered up to and on this day
     */
    List<Kennzahlwert> reihe(Kennzahl kennzahl, Geschlecht geschlecht, Ausschnitt ausschnitt, LocalDate datenstand);
}
