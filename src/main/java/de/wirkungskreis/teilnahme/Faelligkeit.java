package de.wirkungskreis.teilnahme;

import java.time.LocalDate;

/** By when something about a Teilnahme must be done. */
final class Faelligkeit {

    /** The Träger's Teilnehmerbeurteilung; practice of the contracts, no norm. */
    static final int BEURTEILUNG_WOCHEN = 4;
    /** How long before an exit somebody should know what comes next. */
    static final int ANSCHLUSS_WOCHEN = 8;

    /** Before its last day somebody should ask why a voucher has not been redeemed. */
    static final int GUTSCHEIN_WOCHEN = 2;

    private Faelligkeit() {}

    static LocalDate beurteilung(Teilnahme teilnahme) {
        return teilnahme.letztes().am().plusWeeks(BEURTEILUNG_WOCHEN);
    }
}
