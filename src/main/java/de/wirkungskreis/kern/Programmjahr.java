package de.wirkungskreis.kern;

import java.time.LocalDate;

/** One calendar year of a programme. */
public record Programmjahr(int jahr) implements Comparable<Programmjahr> {

    public Programmjahr {
        if (!moeglich(jahr)) {
            throw new IllegalArgumentException("Kein Programmjahr: " + jahr + " (erlaubt sind 2005 bis 2100)");
        }
    }

    /** Since there is the SGB II. */
    public static boolean moeglich(int jahr) {
        return jahr >= 2005 && jahr <= 2100;
    }

    public Zeitraum zeitraum() {
        return new Zeitraum(LocalDate.of(jahr, 1, 1), LocalDate.of(jahr + 1, 1, 1));
    }

    public Programmjahr vorjahr() {
        return new Programmjahr(jahr - 1);
    }

    public Programmjahr folgejahr() {
        return new Programmjahr(jahr + 1);
    }

    @Override
    public int compareTo(Programmjahr anderes) {
        return Integer.compare(jahr, anderes.jahr);
    }

    @Override
    public String toString() {
        return Integer.toString(jahr);
    }
}
