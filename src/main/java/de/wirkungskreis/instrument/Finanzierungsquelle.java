package de.wirkungskreis.instrument;

/** Who pays. Only BUND_EGT burdens the Eingliederungstitel. */
public enum Finanzierungsquelle {
    BUND_EGT,
    BUND_VWK,
    PAT,
    BUND_PROGRAMM,
    BMAS,
    BA,
    BAMF,
    ESF,
    LAND,
    KREIS,
    KOMMUNE,
    BUT,
    DRITTE,
    EIGENERLOES;

    public boolean belastetEgt() {
        return this == BUND_EGT;
    }
}
