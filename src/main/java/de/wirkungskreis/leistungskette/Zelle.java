package de.wirkungskreis.leistungskette;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One number of the report with the cases behind it.
 *
 * @param spalte part of its address, and of the words that explain it
 * @param nenner null: it is no share
 * @param tage null: it is no time
 */
record Zelle(String spalte, List<? extends Beleg> belege, @Nullable List<? extends Beleg> nenner, @Nullable OptionalInt tage) {

    static Zelle anzahl(String spalte, List<? extends Beleg> belege) {
        return new Zelle(spalte, belege, null, null);
    }

    static Zelle anteil(String spalte, List<? extends Beleg> zaehler, List<? extends Beleg> nenner) {
        return new Zelle(spalte, zaehler, nenner, null);
    }

    static Zelle tage(String spalte, OptionalInt tage, List<? extends Beleg> belege) {
        return new Zelle(spalte, belege, null, tage);
    }

    boolean istAnzahl() {
        return nenner == null && tage == null;
    }

    /** Percent with one digit, days or cases; empty: nothing to divide by, nobody who waited. */
    Optional<BigDecimal> wert() {
        if (nenner != null) {
            return nenner.isEmpty() ? Optional.empty() : Optional.of(BigDecimal.valueOf(belege.size()).movePointRight(2)
                    .divide(BigDecimal.valueOf(nenner.size()), 1, RoundingMode.HALF_UP));
        }
        if (tage != null) {
            return tage.isPresent() ? Optional.of(BigDecimal.valueOf(tage.getAsInt())) : Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(belege.size()));
    }

    String text() {
        return wert().map(w -> Zahlenformat.dezimal(w, Schreibweise.BILDSCHIRM) + (nenner == null ? "" : " %")).orElse(Zahlenformat.FEHLT);
    }
}
