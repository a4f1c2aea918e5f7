package de.wirkungskreis.teilnahme;

/** How much the house keeps about people. */
public enum Modus {
    /** A: counts alone, nobody in person */
    AGGREGIERT,
    /** B: one row per Förderung, the person a pseudonym */
    PSEUDONYM
}
