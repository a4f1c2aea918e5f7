package de.wirkungskreis.umsetzung;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lines that stand for themselves, are planned in something that is entered, and have been counted in every month. What is
 * planned and was not counted is named, never taken for zero.
 *
 * @param datenstand how far anything was told; empty: nobody has counted
 * @param monate from January on
 * @param ungezaehlt names of planned lines without a count
 */
public record Umsetzungsstand(YearMonth bis, Optional<LocalDate> datenstand, List<Monat> monate, List<Zeile> zeilen, List<String> ungezaehlt) {

    /** @param frauen of the entries */
    public record Monat(YearMonth monat, long plan, long eintritte, long frauen) {}

    /** A line of the plan up to the last month, {@code vormonat} without that month. */
    public record Zeile(String schluessel, String name, long plan, long eintritte, long frauen, long planVormonat, long eintritteVormonat) {

        /** Negative: behind. */
        public long differenz() {
            return eintritte - plan;
        }

        /** Of the last month alone. */
        public long differenzImMonat() {
            return differenz() - (eintritteVormonat - planVormonat);
        }
    }

    public boolean gezaehlt() {
        return !zeilen.isEmpty();
    }

    public long plan() {
        return monate.stream().mapToLong(Monat::plan).sum();
    }

    public long eintritte() {
        return monate.stream().mapToLong(Monat::eintritte).sum();
    }

    public long frauen() {
        return monate.stream().mapToLong(Monat::frauen).sum();
    }

    /** Furthest behind first. */
    public List<Zeile> rueckstaende() {
        return zeilen.stream().sorted(Comparator.comparingLong(Zeile::differenz)).toList();
    }
}
