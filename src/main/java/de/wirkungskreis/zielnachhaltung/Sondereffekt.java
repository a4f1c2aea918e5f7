package de.wirkungskreis.zielnachhaltung;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What moved a value without anybody's doing: a change of law, a new group of people, an error of the counting.
 *
 * @param ziel key of the target it touches, {@code B2}; null: all
 * @param von first day
 * @param bis last day, inclusive; null: it lasts
 * @param ruecknahme null: it stands
 */
record Sondereffekt(long id, long programm, @Nullable String ziel, LocalDate von, @Nullable LocalDate bis, Wirkung wirkung, String text,
        String quelle, Instant erfasstAm, String erfasstVon, @Nullable Ruecknahme ruecknahme) {

    /** What it does to the value, not whether that is good. */
    enum Wirkung { ERHOEHT, SENKT, OFFEN }

    record Ruecknahme(String grund, Instant erfasstAm, String erfasstVon) {}

    /** @param schluessel of a target or of one of its values, {@code B2/iq-frauen} */
    boolean betrifft(String schluessel) {
        return ziel == null || schluessel.equals(ziel) || schluessel.startsWith(ziel + "/");
    }

    /** Whether one of its days lies in these months, both inclusive. */
    boolean in(YearMonth ab, YearMonth bisMonat) {
        return !von.isAfter(bisMonat.atEndOfMonth()) && (bis == null || !bis.isBefore(ab.atDay(1)));
    }

    /** Whether it had been noted, and not yet taken back, at that moment. */
    boolean bekanntAm(Instant moment) {
        return !erfasstAm.isAfter(moment) && (ruecknahme == null || ruecknahme.erfasstAm().isAfter(moment));
    }
}
