package de.wirkungskreis.leistungskette;

import java.util.List;
import java.util.OptionalInt;

/** Days in order: a quartile is a value somebody really waited, the first at which that share has been reached. */
final class Tagesverteilung {

    private static final int VIERTEL = 4;

    private final List<Integer> tage;

    Tagesverteilung(List<Integer> tage) {
        this.tage = tage.stream().sorted().toList();
    }

    /** @param nr 1, 2 (median) or 3; empty when nobody waited */
    OptionalInt quartil(int nr) {
        return tage.isEmpty() ? OptionalInt.empty()
                : OptionalInt.of(tage.get((tage.size() * nr + VIERTEL - 1) / VIERTEL - 1));
    }
}
