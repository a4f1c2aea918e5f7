package de.wirkungskreis.statistik;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others published, as it was known on a day. */
public interface Veroeffentlichungen {

    /** @param nr in addresses */
    record Gefuehrt(int nr, Reihe reihe) {}

    /** Those of which something was known by then, in the order of the Messgrößen. */
    List<Gefuehrt> reihen(LocalDate stand);

    Optional<Gefuehrt> reihe(int nr);

    /** Days on which something was published, newest first, up to this one. */
    List<LocalDate> datenstaende(LocalDate stand);

    /** Months ascending, of each the newest that was known by then; empty where there is no such series. */
    List<Veroeffentlichung> werte(Reihe reihe, LocalDate stand);

    /** The same of all series at once, by their number. */
    Map<Integer, List<Veroeffentlichung>> werte(LocalDate stand);

    /** All Datenstände up to this one: by month, oldest Datenstand first. */
    List<Veroeffentlichung> verlauf(Reihe reihe, LocalDate stand);

    /** Returns how many values are new; the same again is none, another value of the same month and Datenstand is refused. */
    int anfuegen(Reihe reihe, List<Veroeffentlichung> werte);

    /** What the later day knows of a month and the earlier one did not, or knew differently. */
    List<Unterschied> unterschiede(LocalDate frueher, LocalDate spaeter);

    /** @param alt null: it was not known yet */
    record Unterschied(Gefuehrt reihe, YearMonth monat, @Nullable Veroeffentlichung alt, Veroeffentlichung neu) {}
}
