package de.wirkungskreis.kennzahl;

import java.util.List;

/** The house's own indicators as they were known on one day; whoever asks for several keeps it. */
@FunctionalInterface
public interface Kennzahlstand {

    /** Months ascending; a month without enough history is not there. */
    List<Kennzahlwert> reihe(Kennzahl kennzahl, Geschlecht geschlecht, Ausschnitt ausschnitt);
}
