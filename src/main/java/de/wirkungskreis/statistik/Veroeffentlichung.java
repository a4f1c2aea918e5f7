package de.wirkungskreis.statistik;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One month of a series as it was published on a day.
 *
 * @param wert with all decimals it was published with; null where {@code ersatzzeichen} stands in its place
 * @param reife null: counted without Wartezeit
 * @param rang among those of the same Vergleichstyp, 1 is best
 */
public record Veroeffentlichung(YearMonth monat, LocalDate datenstand, @Nullable BigDecimal wert, @Nullable Ersatzzeichen ersatzzeichen,
        @Nullable BigDecimal zaehler, @Nullable BigDecimal nenner, @Nullable Wertmerkmal merkmal, @Nullable Reife reife,
        @Nullable Integer rang, @Nullable Integer rangVon, String quelle) {

    public Veroeffentlichung {
        if ((wert == null) == (ersatzzeichen == null)) {
            throw new IllegalArgumentException(monat + ": ein Wert oder ein Zeichen an seiner Stelle");
        }
    }

    public static Veroeffentlichung wert(YearMonth monat, LocalDate datenstand, BigDecimal wert, @Nullable Reife reife, String quelle) {
        return new Veroeffentlichung(monat, datenstand, wert, null, null, null, null, reife, null, null, quelle);
    }

    public Optional<BigDecimal> zahl() {
        return Optional.ofNullable(wert);
    }
}
