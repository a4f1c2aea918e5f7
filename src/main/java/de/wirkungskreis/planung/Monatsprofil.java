package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import java.util.List;

/** A year's value over its twelve months, January first. The months add up to the year; the database insists. */
public record Monatsprofil(Programmjahr jahr, Einheit einheit, Art art, List<Long> monate) {

    public enum Art { GLEICHMAESSIG, WIE_VORJAHR, VON_HAND }

    public Monatsprofil {
        if (monate.size() != 12) {
            throw new IllegalArgumentException("Ein Monatsprofil hat zwölf Monate, nicht " + monate.size());
        }
    }

    public long summe() {
        return monate.stream().reduce(0L, Math::addExact);
    }
}
