package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.ziel.Grenze;
import java.math.BigDecimal;

/** Soll and what lies between it and the Ist. Percent and percentage points are different things and never share a number. */
public final class Sollrechnung {

    private static final Bruch HUNDERT = Bruch.ganz(100);

    private Sollrechnung() {}

    /** The value of the year before, changed by so many percent of itself: − 1,5 % of 24,8 is 24,428. */
    public static Quote soll(Quote vorjahr, BigDecimal prozent) {
        return new Quote(vorjahr.bruch().mal(HUNDERT.plus(Bruch.von(prozent))).durch(HUNDERT));
    }

    /** By how many percent of the Soll the Ist lies above it (negative: below). */
    public static Quote abweichungProzent(Quote ist, Quote soll) {
        return new Quote(ist.bruch().durch(soll.bruch()).mal(HUNDERT).minus(HUNDERT));
    }

    /** In the unit of both: percentage points where they are rates. */
    public static Quote abstand(Quote ist, Quote soll) {
        return ist.weniger(soll);
    }

    /**
     * Ist ÷ Soll × 100 where more is better; (2 − Ist ÷ Soll) × 100 where less is: 99 of at most 100 is 101 %. No norm names a
     * formula; this one treats both directions alike.
     */
    public static Quote zielerreichungsgrad(Quote ist, Quote soll, Grenze grenze) {
        var verhaeltnis = ist.bruch().durch(soll.bruch());
        return new Quote((grenze == Grenze.HOECHSTENS ? Bruch.ganz(2).minus(verhaeltnis) : verhaeltnis).mal(HUNDERT));
    }

    public static boolean erfuellt(Quote ist, Quote soll, Grenze grenze) {
        int vergleich = ist.compareTo(soll);
        return switch (grenze) {
            case MINDESTENS -> vergleich >= 0;
            case HOECHSTENS -> vergleich <= 0;
            case GENAU -> vergleich == 0;
        };
    }

    /** @param gelbBisProzent missed by at most so many percent of the Soll is yellow, by more red */
    public static Ampel ampel(Quote ist, Quote soll, Grenze grenze, BigDecimal gelbBisProzent) {
        if (erfuellt(ist, soll, grenze)) {
            return Ampel.GRUEN;
        }
        var verfehlt = abweichungProzent(ist, soll).bruch();
        var betrag = verfehlt.compareTo(Bruch.NULL) < 0 ? Bruch.NULL.minus(verfehlt) : verfehlt;
        return betrag.compareTo(Bruch.von(gelbBisProzent)) <= 0 ? Ampel.GELB : Ampel.ROT;
    }
}
