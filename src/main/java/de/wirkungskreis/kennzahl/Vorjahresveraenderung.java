package de.wirkungskreis.kennzahl;

import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;
import java.util.List;

/**
 * By how many percent a value is above (+) or below (−) that of the year before, exact. Of a rate this is not the difference
 * in percentage points: from 19.8 to 21.0 % is + 6.1 %, and 1.2 points ({@link Quote#weniger}).
 */
public record Vorjahresveraenderung(Quote prozent) {

    /** @throws ArithmeticException when there was nothing the year before: then there is no such change */
    public static Vorjahresveraenderung aus(BigDecimal jetzt, BigDecimal vorjahr) {
        return aus(Bruch.von(jetzt), Bruch.von(vorjahr));
    }

    /** As the Eckwerte of the BA publish it: the value and by how much it differs. The base is the year before, not now. */
    public static Vorjahresveraenderung ausDifferenz(BigDecimal jetzt, BigDecimal differenz) {
        return aus(Bruch.von(jetzt), Bruch.von(jetzt).minus(Bruch.von(differenz)));
    }

    /** Jahresfortschrittswert of K1 and K3: the months so far against the same months of the year before. */
    public static Vorjahresveraenderung imJahresfortschritt(List<BigDecimal> monate, List<BigDecimal> vorjahresmonate) {
        Zeitraumquote.gleichViele(monate, vorjahresmonate);
        return aus(Zeitraumquote.summe(monate), Zeitraumquote.summe(vorjahresmonate));
    }

    private static Vorjahresveraenderung aus(Bruch jetzt, Bruch vorjahr) {
        return new Vorjahresveraenderung(new Quote(jetzt.durch(vorjahr).mal(100)).weniger(Quote.HUNDERT));
    }
}
