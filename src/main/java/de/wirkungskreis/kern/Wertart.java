package de.wirkungskreis.kern;

/** What kind of number a column holds. UNBENANNT: the source does not say; the software asks until somebody does. */
public enum Wertart {
    PLAN,
    PROGNOSE,
    HOCHRECHNUNG,
    IST_VORLAEUFIG,
    IST_ENDGUELTIG,
    UNBENANNT
}
