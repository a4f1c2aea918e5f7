package de.wirkungskreis.zugang;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the audit log is asked for. Empty texts ask for everything; {@code bis} is the last day that belongs. */
record Protokollsuche(String gegenstand, String person, @Nullable LocalDate von, @Nullable LocalDate bis, @Nullable Long vor) {

    /** A line with its number, which is also the place to read on from. */
    record Zeile(long nr, Protokoll.Eintrag eintrag) {}
}
