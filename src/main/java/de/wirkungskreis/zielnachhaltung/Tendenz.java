package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;

/** Which way a series goes; says nothing about good or bad. */
public enum Tendenz {
    STEIGEND, GLEICHBLEIBEND, FALLEND;

    /** @param gleichBisProzent a change of at most so many percent is none */
    public static Tendenz von(Quote jetzt, Quote vorher, BigDecimal gleichBisProzent) {
        var grenze = Bruch.von(gleichBisProzent);
        return Sollrechnung.abweichungProzent(jetzt, vorher).map(Quote::bruch)
                .map(p -> p.compareTo(grenze) > 0 ? STEIGEND : p.compareTo(Bruch.NULL.minus(grenze)) < 0 ? FALLEND : GLEICHBLEIBEND)
                .orElse(jetzt.bruch().equals(Bruch.NULL) ? GLEICHBLEIBEND : STEIGEND);
    }
}
