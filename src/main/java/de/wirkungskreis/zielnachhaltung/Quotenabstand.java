package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kennzahl.Quote;
import java.time.YearMonth;
import java.util.Optional;

/** A rate of women beside that of men. In points and in percent the same gap has two numbers that never stand for each other. */
record Quotenabstand(YearMonth monat, Quote frauen, Quote maenner) {

    /** Percentage points; negative: women are behind. */
    Quote punkte() {
        return frauen.weniger(maenner);
    }

    /** Of the rate of men; empty where that is zero. */
    Optional<Quote> prozent() {
        return Sollrechnung.abweichungProzent(frauen, maenner);
    }
}
