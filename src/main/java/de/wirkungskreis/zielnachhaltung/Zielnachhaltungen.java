package de.wirkungskreis.zielnachhaltung;

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
}
