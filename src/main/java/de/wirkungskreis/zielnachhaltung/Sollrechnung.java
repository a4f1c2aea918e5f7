package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.ziel.Grenze;
import java.math.BigDecimal;
import java.util.Optional;

/** Soll and what lies between it and the Ist. Percent and percentage points are different things and never share a number. */
public final class Sollrechnung {

    private static final Bruch HUNDERT = Bruch.ganz(100);

    private Sollrechnung() {}

    /** The value of the year before, changed by so many percent of itself: − 1,5 % of 24,8 is 24,428. */
    public static Quote soll(Quote vorjahr, BigDecimal prozent) {
        return new Quote(vorjahr.bruch().mal(HUNDERT.plus(Bruch.von(prozent))).durch(HUNDERT));
    }

    /** By how many percent of the Soll the Ist lies above it (negative: below); of a Soll of zero there are no percent. */
    public static Optional<Quote> abweichungProzent(Quote ist, Quote soll) {
        return soll.bruch().equals(Bruch.NULL) ? Optional.empty()
                : Optional.of(new Quote(ist.bruch().durch(soll.bruch()).mal(HUNDERT).minus(HUNDERT)));
    }

    /** In the unit of both: percentage points where they are rates. */
    public static Quote abstand(Quote ist, Quote soll) {
        return ist.weniger(soll);
    }

    public static boolean erfuellt(Quote ist, Quote soll, Grenze grenze) {
        int vergleich = ist.compareTo(soll);
        return switch (grenze) {
            case MINDESTENS -> vergleich >= 0;
            case HOECHSTENS -> vergleich <= 0;
            case GENAU -> vergleich == 0;
        };
    }

    /** @param gelbBisProzent missed by at most so many percent of the Soll is yellow, by more red; so is a missed Soll of zero */
    public static Ampel ampel(Quote ist, Quote soll, Grenze grenze, BigDecimal gelbBisProzent) {
        if (erfuellt(ist, soll, grenze)) {
            return Ampel.GRUEN;
        }
        return abweichungProzent(ist, soll).map(Quote::bruch).map(v -> v.compareTo(Bruch.NULL) < 0 ? Bruch.NULL.minus(v) : v)
                .filter(betrag -> betrag.compareTo(Bruch.von(gelbBisProzent)) <= 0).map(betrag -> Ampel.GELB).orElse(Ampel.ROT);
    }
}
