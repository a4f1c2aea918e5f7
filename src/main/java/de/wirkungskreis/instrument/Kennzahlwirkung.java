package de.wirkungskreis.instrument;

/**
 * What an instrument does to the statutory indicators: § 2 Abs. 2 of the Verordnung zu § 48a SGB II (v. 12.08.2010,
 * BGBl. I S. 1152, last changed v. 15.03.2019, BGBl. I S. 339).
 */
public enum Kennzahlwirkung {
    /** goes along with employment */
    BEGLEITEND,
    OEFFENTLICH_GEFOERDERT,
    AKTIVE_MASSNAHME,
    /** not named in the Verordnung */
    KEINE;

    /** The job taken up with it is an Integration (K2, K3E1). */
    public boolean integration() {
        return this == BEGLEITEND;
    }

    /** Its entries are those of K2E2, and no Integration. */
    public boolean oeffentlichGefoerdert() {
        return this == OEFFENTLICH_GEFOERDERT;
    }

    /** Who takes part on the Stichtag is activated (K3E2). */
    public boolean aktivierung() {
        return this == OEFFENTLICH_GEFOERDERT || this == AKTIVE_MASSNAHME;
    }
}
