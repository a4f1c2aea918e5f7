package de.wirkungskreis.kern;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A column of a plan or budget: one year, planned or only to compare with. */
public interface Jahresspalte {

    Programmjahr jahr();

    boolean vergleich();

    /** The column a change is told against: the latest one to compare with. */
    static <S extends Jahresspalte> Optional<S> vergleichsspalte(List<S> spalten) {
        return spalten.stream().filter(Jahresspalte::vergleich).max(Comparator.comparing(Jahresspalte::jahr));
    }
}
