package de.wirkungskreis.umsetzung;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the Förderstatistik of the Bundesagentur counts. It stands beside the own counts and never among them. */
public interface BaZahlen {

    /** Newest Datenstand of each month; both months inclusive, ascending. */
    List<BaZahl> monate(String instrument, YearMonth von, YearMonth bis);

    /** What has been published of one month of one Instrument, newest Datenstand first, as sentences. */
    List<String> saetze(@Nullable String instrument, YearMonth monat, Enum<?> groesse);

    /** Adds what is not there yet; the same again changes nothing. */
    void anfuegen(List<BaZahl> zahlen);

    /**
     * One month of one Instrument as published on a day.
     *
     * @param eintritte null: not published; the same for the others
     */
    record BaZahl(String instrument, YearMonth monat, LocalDate datenstand, @Nullable Integer eintritte, @Nullable Integer eintritteFrauen,
            @Nullable Integer bestand, @Nullable Integer austritte, String quelle) {}
}
