package de.wirkungskreis.kennzahl;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One Zaehlgroesse summed over months told from the Berichtsmonat.
 *
 * @param versatz both ends so many months earlier: −1 for the shifted stock of K2, −12 for the Vorjahr
 */
record Ausdruck(Zaehlgroesse groesse, Fenster fenster, int versatz) {

    enum Fenster { MONAT, ZWOELF_MONATE, SEIT_JANUAR }

    static Ausdruck monat(Zaehlgroesse groesse, int versatz) {
        return new Ausdruck(groesse, Fenster.MONAT, versatz);
    }

    static Ausdruck summe12(Zaehlgroesse groesse, int versatz) {
        return new Ausdruck(groesse, Fenster.ZWOELF_MONATE, versatz);
    }

    static Ausdruck seitJanuar(Zaehlgroesse groesse, int versatz) {
        return new Ausdruck(groesse, Fenster.SEIT_JANUAR, versatz);
    }

    /** Position of the first month of the sum; {@code nr} is the Berichtsmonat's, the first month of the data is 0. */
    private int von(YearMonth monat, int nr) {
        return switch (fenster) {
            case MONAT -> nr + versatz;
            case ZWOELF_MONATE -> nr + versatz - 11;
            case SEIT_JANUAR -> nr + versatz - (monat.getMonthValue() - 1);
        };
    }

    boolean bekannt(YearMonth monat, int nr, Set<Spalte> geliefert) {
        return groesse.bekannt(geliefert) && von(monat, nr) >= groesse.erster(geliefert) - 1;
    }

    long wert(YearMonth monat, int nr, Monatswerte werte) {
        return werte.summe(groesse, von(monat, nr), nr + versatz);
    }

    /** The months that are summed, oldest first; only where it is known. */
    IntStream monate(YearMonth monat, int nr) {
        return IntStream.rangeClosed(von(monat, nr), nr + versatz);
    }
}
