package de.wirkungskreis.recht;

/** How sure a value is. */
public enum Pruefstand {
    /** read in the text of the law */
    GEPRUEFT,
    /** administrative practice, the law names no number */
    PRAXIS,
    /** quoted by somebody else */
    ZWEITQUELLE,
    /** confirmed by nobody; an input of the case, shown as such */
    UNGEPRUEFT,
    /** decided in this house for the time after the last day somebody has checked */
    ANNAHME;

    public boolean gesichert() {
        return this == GEPRUEFT;
    }
}
