package de.wirkungskreis.umsetzung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.planung.Monatsprofil;
import de.wirkungskreis.planung.Planzeile;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * One plan line against what happened, from January to a month of one year.
 *
 * @param plan of the whole year, {@code genauigkeit} how exactly it is meant
 * @param profil the year over its months; evenly where nobody said how
 * @param angenommen whether nobody said how
 * @param personen different people behind the entries from January on; empty: nobody knows who came twice
 * @param monate from January on, each with whether it has been counted
 */
record Zeilenstand(Planzeile zeile, Einheit einheit, Programmjahr jahr, YearMonth bis, OptionalLong plan, Genauigkeit genauigkeit,
        Optional<Monatsprofil> profil, boolean angenommen, OptionalLong personen, List<Monat> monate) {

    /** What of reality a unit is held against. */
    enum Messung { EINTRITTE, PLAETZE, KEINE }

    /**
     * @param plaetze offered on the last day of the month by the Maßnahmen that count places, {@code besetzt} of them taken
     * @param abbrueche of the {@code austritte}: those without a success
     * @param gezaehlt false: nobody has counted, which is not zero
     * @param jeMassnahme false: the stock is not told apart by Maßnahme, so nobody knows who has a place
     */
    record Monat(YearMonth monat, long eintritte, long eintritteFrauen, long bestand, long bestandFrauen, long austritte, long abbrueche,
            long plaetze, long besetzt, boolean gezaehlt, boolean jeMassnahme) {}

    static Messung messung(Einheit einheit) {
        return switch (einheit) {
            case EINTRITTE, FOERDERFAELLE, TEILNEHMENDE -> Messung.EINTRITTE;
            case PLAETZE -> Messung.PLAETZE;
            case TEILNEHMERMONATE, EUR, PROZENT -> Messung.KEINE;
        };
    }

    public Messung messung() {
        return messung(einheit);
    }

    /** Every month up to here: a sum with a gap would be taken for the whole. */
    boolean gezaehlt() {
        return monate.stream().allMatch(Monat::gezaehlt);
    }

    /** The last month says who is where. */
    boolean jeMassnahme() {
        return letzter().gezaehlt() && letzter().jeMassnahme();
    }

    private Monat letzter() {
        return monate.get(monate.size() - 1);
    }

    /** Entries add up over the months; places are those of the last one. */
    OptionalLong ist() {
        return switch (messung()) {
            case KEINE -> OptionalLong.empty();
            case PLAETZE -> OptionalLong.of(letzter().plaetze());
            case EINTRITTE -> gezaehlt() ? OptionalLong.of(summe(Monat::eintritte)) : OptionalLong.empty();
        };
    }

    /** Of entries the months up to here; places are planned for the whole year at once. */
    OptionalLong planBisher() {
        return switch (messung()) {
            case KEINE -> OptionalLong.empty();
            case PLAETZE -> plan;
            case EINTRITTE -> profil.map(p -> OptionalLong.of(p.monate().subList(0, bis.getMonthValue()).stream().mapToLong(Long::longValue).sum()))
                    .orElse(OptionalLong.empty());
        };
    }

    /** Positive: more than planned. */
    OptionalLong differenz() {
        return ist().isEmpty() || planBisher().isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(ist().getAsLong() - planBisher().getAsLong());
    }

    long summe(ToLongFunction<Monat> groesse) {
        return monate.stream().mapToLong(groesse).sum();
    }

    OptionalLong bestand() {
        return letzter().gezaehlt() ? OptionalLong.of(letzter().bestand()) : OptionalLong.empty();
    }

    /** Those agreed on with a Maßnahme: known whether or not anybody has counted people. */
    long plaetze() {
        return letzter().plaetze();
    }

    OptionalLong besetzt() {
        return jeMassnahme() ? OptionalLong.of(letzter().besetzt()) : OptionalLong.empty();
    }
}
