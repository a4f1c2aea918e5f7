package de.wirkungskreis.massnahme;

import java.time.YearMonth;
import java.util.List;

/** Places of all Maßnahmen together, month by month. */
public interface Platzlagen {

    /** Both months inclusive. */
    Platzlage von(List<Massnahme> massnahmen, YearMonth von, YearMonth bis);
}
