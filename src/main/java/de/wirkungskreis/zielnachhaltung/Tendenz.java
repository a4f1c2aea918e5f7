package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;

/** Which way a series goes; says nothing about good or bad. */
public enum Tendenz {
    STEIGEND, GLEICHBLEIBEND, FALLEND;

    /** @param gleichBisProzent a change of at most so many percent is none */
    public static Tendenz von(Quote jetzt, Quote vorher, BigDecimal gleichBisProzent) {
        if (vorher.bruch().equals(Bruch.NULL)) {
            return jetzt.bruch().equals(Bruch.NULL) ? GLEICHBLEIBEND : STEIGEND;
        }
        var prozent = Sollrechnung.abweichungProzent(jetzt, vorher).bruch();
        var grenze = Bruch.von(gleichBisProzent);
        return prozent.compareTo(grenze) > 0 ? STEIGEND : prozent.compareTo(Bruch.NULL.minus(grenze)) < 0 ? FALLEND : GLEICHBLEIBEND;
    }
}
