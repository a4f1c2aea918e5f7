package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Verteilung;
import java.util.Arrays;
import java.util.List;

/** A year's value over its twelve months, January first. The months add up to the year; the database insists. */
public record Monatsprofil(Programmjahr jahr, Einheit einheit, Art art, List<Long> monate) {

    public enum Art { GLEICHMAESSIG, WIE_VORJAHR, VON_HAND }

    public Monatsprofil {
        if (monate.size() != 12) {
            throw new IllegalArgumentException("Ein Monatsprofil hat zwölf Monate, nicht " + monate.size());
        }
    }

    /** The year's value evenly; what does not divide goes to the earlier months. */
    public static Monatsprofil gleichmaessig(Programmjahr jahr, Einheit einheit, long jahreswert) {
        return aus(jahr, einheit, Art.GLEICHMAESSIG, Verteilung.gleichmaessig(jahreswert, 12));
    }

    /** In the proportions of another year, by largest remainder; evenly where that year had nothing. */
    public static Monatsprofil wieVorjahr(Programmjahr jahr, Einheit einheit, long jahreswert, Monatsprofil vorjahr) {
        long[] gewichte = vorjahr.monate.stream().mapToLong(m -> Math.max(0, m)).toArray();
        return Arrays.stream(gewichte).allMatch(g -> g == 0)
                ? aus(jahr, einheit, Art.WIE_VORJAHR, Verteilung.gleichmaessig(jahreswert, 12))
                : aus(jahr, einheit, Art.WIE_VORJAHR, Verteilung.nachGewichten(jahreswert, gewichte));
    }

    /** Another year's value in the same shape: a changed plan keeps the shape somebody gave it. */
    public Monatsprofil angepasst(long jahreswert) {
        if (jahreswert == summe()) {
            return this;
        }
        return art == Art.GLEICHMAESSIG ? gleichmaessig(jahr, einheit, jahreswert)
                : new Monatsprofil(jahr, einheit, art, wieVorjahr(jahr, einheit, jahreswert, this).monate);
    }

    private static Monatsprofil aus(Programmjahr jahr, Einheit einheit, Art art, long[] monate) {
        return new Monatsprofil(jahr, einheit, art, Arrays.stream(monate).boxed().toList());
    }

    public long summe() {
        return monate.stream().reduce(0L, Math::addExact);
    }
}
