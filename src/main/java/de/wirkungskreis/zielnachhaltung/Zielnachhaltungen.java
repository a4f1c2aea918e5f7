package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Kennzahlstand;
import de.wirkungskreis.ziel.Zielsystem;
import java.time.LocalDate;
import java.util.List;

/** Where the targets of a Fassung stand. */
public interface Zielnachhaltungen {

    /**
     * In the order of the programme; targets without any series say so.
     *
     * @param jahr the year of the programme that is looked at
     * @param datenstand what was known by the end of that day
     */
    List<Zielstand> stand(long fassung, int jahr, LocalDate datenstand);

    /** The same of several days, in their order, for who has the targets and the indicators at hand. */
    List<List<Zielstand>> staende(Zielsystem ziele, int jahr, List<Stichtag> stichtage);

    /** @param kennzahlen as they were known by the end of that day */
    record Stichtag(LocalDate tag, Kennzahlstand kennzahlen) {}
}
