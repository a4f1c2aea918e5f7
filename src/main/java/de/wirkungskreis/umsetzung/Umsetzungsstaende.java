package de.wirkungskreis.umsetzung;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.planung.Planung;
import java.time.YearMonth;
import java.util.List;

/** All entries of a year against its plan, for whoever looks from above. */
public interface Umsetzungsstaende {

    /**
     * From January to the last month asked for; earlier where counts came in only up to then.
     *
     * @param programm whose plan this is
     * @param massnahmen all there are
     */
    Umsetzungsstand bis(Planung plan, long programm, List<Massnahme> massnahmen, YearMonth bis);
}
