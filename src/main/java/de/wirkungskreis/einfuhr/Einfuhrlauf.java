package de.wirkungskreis.einfuhr;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list somebody sent, and how far it is.
 *
 * @param ziel key of the {@link Einfuhrziel}
 * @param satz why it was refused or ended; null where the state says all
 * @param gelesen lines so far
 * @param unbekannte headings that were not read
 * @param abgleich what the preview shows
 */
record Einfuhrlauf(long id, String ziel, String dateiname, Instant begonnenAm, String kennung, Stand stand,
        @Nullable String satz, int gelesen, int fehlerzahl, List<String> unbekannte, @Nullable Einfuhrabgleich abgleich) {

    enum Stand {
        LIEST, ZUORDNEN, ABGELEHNT, FEHLERHAFT, GEPRUEFT, UEBERNIMMT, UEBERNOMMEN, ABGEBROCHEN, VERWORFEN;

        /** Something is being done with it now. */
        public boolean arbeitet() {
            return this == LIEST || this == UEBERNIMMT;
        }

        public boolean offen() {
            return arbeitet() || this == ZUORDNEN || this == GEPRUEFT;
        }
    }
}
