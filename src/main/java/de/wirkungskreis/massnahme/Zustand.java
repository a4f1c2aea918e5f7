package de.wirkungskreis.massnahme;

/** Where a Maßnahme stands. Which may follow which depends on the Beschaffungsweg: {@link Weg}. */
public enum Zustand {
    IDEE,
    BEDARF_ERMITTELT,
    /** with the Beauftragte/r für den Haushalt and the plan line */
    BEDARF_ABGESTIMMT,
    /** Ausgabemittel and Verpflichtungsermächtigung of each year */
    MITTEL_GEPRUEFT,
    /** at the Regionales Einkaufszentrum, or the zkT's own */
    BEDARF_ANGEMELDET,
    VERGABEUNTERLAGEN,
    BEKANNTGEMACHT,
    ANGEBOTE,
    ZUSCHLAG,
    LOS_AUFGEHOBEN,
    VERTRAG,
    /** Träger and Maßnahme have their certificates: vouchers may be redeemed */
    ZUGELASSEN,
    VEREINBART,
    ANTRAG,
    PRUEFUNG,
    BEIRAT_GEHOERT,
    BEWILLIGT,
    ABGELEHNT,
    LAUFEND,
    OPTION_GEZOGEN,
    AUSGELAUFEN,
    SCHLUSSGERECHNET,
    VERWENDUNGSNACHWEIS,
    AUSGEWERTET,
    /** given up before anybody was bound */
    VERWORFEN;

    /** People may take part. */
    public boolean offen() {
        return this == LAUFEND || this == OPTION_GEZOGEN;
    }

    /** Somebody is bound to run it, or does. */
    public boolean vereinbart() {
        return offen() || this == VERTRAG || this == ZUGELASSEN || this == VEREINBART || this == BEWILLIGT;
    }

    /** It has run, or never will. */
    boolean vorbei() {
        return this == LOS_AUFGEHOBEN || this == ABGELEHNT || this == VERWORFEN || compareTo(AUSGELAUFEN) >= 0;
    }

    /** Nothing follows on any way. */
    public boolean ende() {
        return this == AUSGEWERTET || this == VERWORFEN || this == ABGELEHNT;
    }
}
