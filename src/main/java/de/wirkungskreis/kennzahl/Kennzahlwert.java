package de.wirkungskreis.kennzahl;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value, undivided: zaehler / nenner × faktor. A stock, a flow or an amount has neither nenner nor faktor.
 *
 * @param zaehler persons, events or cents
 */
public record Kennzahlwert(
        Kennzahl kennzahl, YearMonth monat, Geschlecht geschlecht, long zaehler, @Nullable Long nenner, @Nullable Integer faktor) {

    public Kennzahlwert {
        if ((nenner == null) != (faktor == null)) {
            throw new IllegalArgumentException(kennzahl + ": Nenner und Faktor gehören zusammen");
        }
    }

    /** HALF_UP, once; empty where the denominator is zero. A stock is its own value, an amount comes in euros. */
    public Optional<BigDecimal> wert(int stellen) {
        return quote().map(q -> q.gerundet(stellen));
    }

    /** By how many percent more or less than the base: 98,7 is − 1,3 %. Only of what is a Veränderung. */
    public Optional<BigDecimal> veraenderung(int stellen) {
        if (kennzahl.art() != Kennzahl.Art.VERAENDERUNG) {
            throw new IllegalStateException(kennzahl + " ist keine Veränderung");
        }
        return quote().map(q -> q.weniger(Quote.HUNDERT).gerundet(stellen));
    }

    /** Exact; empty where the denominator is zero. */
    public Optional<Quote> quote() {
        if (nenner == null || faktor == null) {
            return Optional.of(Quote.aus(zaehler, kennzahl.art() == Kennzahl.Art.BETRAG ? 100 : 1, 1));
        }
        return nenner == 0 ? Optional.empty() : Optional.of(Quote.aus(zaehler, nenner, faktor));
    }
}
