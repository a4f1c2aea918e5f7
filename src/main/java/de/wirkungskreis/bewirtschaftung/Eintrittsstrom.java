package de.wirkungskreis.bewirtschaftung;

import de.wirkungskreis.haushalt.Zahlungsplan;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Verteilung;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * What the entries of a year cost and when: a cohort on the first of each month, everybody stays for the same time.
 *
 * @param eintritte of January to December
 * @param dauer whole months
 */
public record Eintrittsstrom(int jahr, List<Long> eintritte, int dauer, Euro jeTeilnehmermonat) {

    private static final int MONATE = 12;

    public Eintrittsstrom {
        eintritte = List.copyOf(eintritte);
    }

    /** Spread evenly; what does not divide by twelve goes to the first months. */
    public static Eintrittsstrom gleichmaessig(int jahr, long eintritte, int dauer, Euro jeTeilnehmermonat) {
        return new Eintrittsstrom(jahr, Arrays.stream(Verteilung.gleichmaessig(eintritte, MONATE)).boxed().toList(), dauer, jeTeilnehmermonat);
    }

    public long teilnehmermonate(int haushaltsjahr) {
        long summe = 0;
        for (int m = 0; m < eintritte.size(); m++) {
            int erster = Math.max(m, (haushaltsjahr - jahr) * MONATE);
            int ende = Math.min(m + dauer, (haushaltsjahr - jahr + 1) * MONATE);
            summe += eintritte.get(m) * Math.max(0, ende - erster);
        }
        return summe;
    }

    /** Of these entries alone: who was there before is not in it. */
    public Bruch durchschnittlicherBestand() {
        return Bruch.von(teilnehmermonate(jahr), MONATE);
    }

    public Zahlungsplan zahlungen() {
        var faellig = new TreeMap<YearMonth, Euro>();
        for (int m = 0; m < eintritte.size(); m++) {
            for (int k = 0; k < dauer; k++) {
                faellig.merge(YearMonth.of(jahr, 1).plusMonths((long) m + k),
                        new Euro(Math.multiplyExact(jeTeilnehmermonat.cent(), eintritte.get(m))), Euro::plus);
            }
        }
        return new Zahlungsplan(faellig);
    }
}
