package de.wirkungskreis.massnahme;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Who takes part, as counts. Contributed by the module that records participation; without it nobody has counted, which
 * is not zero. A month that is missing in the answer has not been counted either.
 */
public interface Belegungsquelle {

    /** @param massnahmen keys; both months inclusive */
    List<Monatszahlen> monatszahlen(Set<String> massnahmen, YearMonth von, YearMonth bis);

    /** False: there is no count at all yet, which is not zero. */
    default boolean gezaehlt() {
        return true;
    }

    /** How far the counts go and where they come from ("Teilnahmen bis 30.09.2022"), for the Herleitung. */
    String stand();

    /**
     * One Maßnahme in one month.
     *
     * @param zugewiesen assigned and expected on the last day of the month, entered or not
     * @param besetzt taking part on the last day of the month
     * @param eintritte first attended days in the month, {@code eintritteFrauen} of them by women
     * @param austritte ends in the month, {@code abbrueche} of them without a success (work is one)
     * @param verbleibBekannt of the ends of six months ago: known what became of them
     * @param verbleibErfolg of these: in work or training
     */
    record Monatszahlen(
            String massnahme, YearMonth monat, int zugewiesen, int besetzt, int eintritte, int eintritteFrauen,
            int austritte, int abbrueche, int verbleibBekannt, int verbleibErfolg) {

        /** Somebody was there, or was expected. */
        boolean jemand() {
            return zugewiesen + besetzt + eintritte + austritte > 0;
        }
    }
}
