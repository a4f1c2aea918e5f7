package de.wirkungskreis.haushalt;

/** What a booking does. Those that need two people are refused by the database without the second. */
public enum Vorgang {
    ZUTEILUNG(false), NACHVERTEILUNG(false),
    /** Money that goes back to where it came from. */
    RUECKGABE(false),
    /** Between Eingliederungstitel and Verwaltungskostenbudget (§ 46 Abs. 1 Satz 5 SGB II). */
    UMSCHICHTUNG(true),
    /** Bound at the beginning of the year by decisions of earlier ones. */
    VORBINDUNG(false),
    /** Bound by a decision of this year. */
    FESTLEGUNG(false), FREIGABE(false), ZAHLUNG(false),
    /** A payment that came back. */
    ERSTATTUNG(false),
    VE_ZUTEILUNG(true), VE_NUTZUNG(true), VE_FREIGABE(false),
    /** End of the year: what nobody spent. */
    VERFALL(false),
    /** Takes back another booking, with a reason. */
    GEGENBUCHUNG(false);

    private final boolean vierAugen;

    Vorgang(boolean vierAugen) {
        this.vierAugen = vierAugen;
    }

    public boolean vierAugen() {
        return vierAugen;
    }
}
