package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ziel.Grenze;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When to say that a target is in danger: the forecast leaves it behind, not a single low month. Made of the forecast, it knows
 * the season. {@code JahresprognoseTest} measures how often it is wrong and how early it comes.
 */
public final class Warnung {

    /** Nine of ten outcomes miss the target. */
    private static final double SCHWELLE = 0.10;

    private Warnung() {}

    /** @param soll of the year-end, in the unit of {@link Messreihe#jahresstand} */
    public static boolean noetig(Jahresprognose prognose, double soll, Grenze grenze) {
        return grenze != Grenze.GENAU && prognose.fehler() > 0 && prognose.wahrscheinlichkeit(soll, grenze) < SCHWELLE;
    }

    /** The first month of the year, before December, at which it would have come. */
    static Optional<YearMonth> erste(Messreihe reihe, int jahr, double soll, Grenze grenze) {
        for (int monat = 1; monat < 12; monat++) {
            var bis = YearMonth.of(jahr, monat);
            if (Jahresprognose.von(reihe, bis).filter(p -> noetig(p, soll, grenze)).isPresent()) {
                return Optional.of(bis);
            }
        }
        return Optional.empty();
    }
}
