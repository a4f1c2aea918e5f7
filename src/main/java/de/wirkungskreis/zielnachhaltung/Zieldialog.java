package de.wirkungskreis.zielnachhaltung;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about the targets on one day. The minutes stay as they were written; what is missing is added below them.
 *
 * @param datenstand up to which day the numbers were known that lay on the table
 * @param ziele keys of the targets it was about; none: all of them
 * @param einschaetzung how the numbers were judged, special effects among it
 */
record Zieldialog(
        long id, long programm, LocalDate tag, @Nullable LocalDate datenstand, List<Beteiligte> beteiligte, List<String> ziele,
        String niederschrift, @Nullable String einschaetzung, Instant erfasstAm, String erfasstVon, List<Nachtrag> nachtraege,
        List<Massnahme> massnahmen) {

    /** Who sat at the table, by role: a closed list, so that no name gets into it. */
    enum Beteiligte {
        GESCHAEFTSFUEHRUNG, AGENTUR_FUER_ARBEIT, KOMMUNALER_TRAEGER, REGIONALDIREKTION, LAND, CONTROLLING, BFDH, BCA, TEAMLEITUNG,
        MASSNAHMEMANAGEMENT, ARBEITGEBERSERVICE, INTERESSENVERTRETUNG
    }

    record Nachtrag(String text, Instant erfasstAm, String erfasstVon) {}

    /**
     * @param verantwortlich a role as the house calls it, the name of somebody who works here, or free words
     * @param ergebnis what came of it; there once nothing more is to be done
     */
    record Massnahme(
            long id, long dialog, String text, @Nullable String ziel, String verantwortlich, LocalDate frist, Stand stand,
            @Nullable String ergebnis, int version) {

        enum Stand {
            OFFEN, IN_ARBEIT, ERLEDIGT, VERWORFEN;

            boolean offen() {
                return this == OFFEN || this == IN_ARBEIT;
            }
        }

        boolean ueberfaellig(LocalDate heute) {
            return stand.offen() && frist.isBefore(heute);
        }
    }
}
