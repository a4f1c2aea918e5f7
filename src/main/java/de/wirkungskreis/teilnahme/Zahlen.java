package de.wirkungskreis.teilnahme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts of Teilnahmen, the same in both modes: from the people, or as imported. */
public interface Zahlen {

    /** Up to "heute", ascending; both months inclusive. Months without anything are left out. */
    List<Monatszahl> monate(YearMonth von, YearMonth bis, Gruppe gruppe);

    /** The same for every group at once, of one Instrument. A group without anything is left out. */
    Map<Gruppe, List<Monatszahl>> jeGruppe(YearMonth von, YearMonth bis, String instrument);

    /** Different people behind the entries of a month, by Instrument; of imported counts, their sum: at most that many. */
    Map<String, Integer> personen(YearMonth monat, Gruppe gruppe);

    /**
     * Different people behind the entries of a span, by Instrument; both months inclusive. Left out is an Instrument of
     * which some month was only counted: nobody knows who came twice.
     */
    Map<String, Integer> personen(YearMonth von, YearMonth bis, Gruppe gruppe);

    /** Instruments whose counts of a month stand for more than the Förderungen that are there: imported, or of people deleted since. */
    Set<String> ohneZeilen(YearMonth monat, Gruppe gruppe);

    /** How far anything has been told; empty when nothing has. */
    Optional<LocalDate> datenstand();

    /** Of which months anything is known; both inclusive. */
    Gezaehlt gezaehlt(YearMonth von, YearMonth bis);

    /**
     * Which months have been counted: that nobody was there is then zero, else unknown.
     *
     * @param seit people are followed one by one since the year that begins then, whatever the Instrument; null: they are not
     * @param einzelne months of an Instrument that came in as counts
     */
    record Gezaehlt(@Nullable YearMonth seit, YearMonth bis, Map<YearMonth, Set<String>> einzelne) {

        public boolean enthaelt(@Nullable String instrument, YearMonth monat) {
            return seit != null && !monat.isBefore(seit) && !monat.isAfter(bis)
                    || instrument != null && einzelne.getOrDefault(monat, Set.of()).contains(instrument);
        }
    }

    /**
     * One month of one Instrument and Maßnahme, of women and others together.
     *
     * @param massnahme key; empty: none, or not told apart
     * @param personen behind the entries; not to be added over months
     */
    record Monatszahl(YearMonth monat, String instrument, String massnahme, int zugewiesen, int bestand, int bestandFrauen, int eintritte,
            int eintritteFrauen, int austritte, int abbrueche, int verbleibBekannt, int verbleibErfolg, int personen) {}
}
