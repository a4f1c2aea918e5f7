package de.wirkungskreis.ziel;

import java.math.BigDecimal;

/** On which side of the value the target is met. Never read it off a sign. */
public enum Grenze {
    /** met at or above: "max. − 1,5 %" for a rate that may fall by at most that much */
    MINDESTENS,
    /** met at or below: "− 1,0 %" for a stock that must shrink by at least that much, "max. + 14 %" */
    HOECHSTENS,
    GENAU;

    public boolean erfuellt(BigDecimal ist, BigDecimal soll) {
        int vergleich = ist.compareTo(soll);
        return switch (this) {
            case MINDESTENS -> vergleich >= 0;
            case HOECHSTENS -> vergleich <= 0;
            case GENAU -> vergleich == 0;
        };
    }
}
