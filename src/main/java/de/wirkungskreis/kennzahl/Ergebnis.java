package de.wirkungskreis.kennzahl;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The counts of all Jobcenter, and the indicators made of them. */
public final class Ergebnis {

    final Verlaeufe verlaeufe;
    final Map<Ort, Monatswerte> werte;

    /** GESAMT and the whole of the Gemeinden are never kept: they are sums. */
    record Ort(int jobcenter, Geschlecht geschlecht, Ausschnitt ausschnitt) {}

    Ergebnis(Verlaeufe verlaeufe, Map<Ort, Monatswerte> werte) {
        this.verlaeufe = verlaeufe;
        this.werte = werte;
    }

    public List<String> jobcenter() {
        return verlaeufe.jobcenter;
    }

    /** Those that occur, and GESAMT behind them. */
    public List<Geschlecht> geschlechter() {
        var alle = new ArrayList<>(verlaeufe.geschlechter);
        alle.add(Geschlecht.GESAMT);
        return alle;
    }

    /** ALLE and every Gemeinde and group that was counted apart. */
    public Set<Ausschnitt> ausschnitte() {
        var alle = new TreeSet<>(Set.of(Ausschnitt.ALLE));
        werte.keySet().forEach(o -> alle.add(o.ausschnitt));
        return alle;
    }

    /** All zero where nobody was. */
    public Monatswerte werte(String jobcenter, Geschlecht geschlecht, Ausschnitt ausschnitt) {
        int nr = verlaeufe.jobcenter.indexOf(jobcenter);
        var summe = new Monatswerte(verlaeufe.erster, verlaeufe.monate, verlaeufe.geliefert);
        for (var g : geschlecht == Geschlecht.GESAMT ? verlaeufe.geschlechter : EnumSet.of(geschlecht)) {
            for (var a : orte(ausschnitt)) {
                var hier = werte.get(new Ort(nr, g, a));
                if (hier != null) {
                    summe.addieren(hier);
                }
            }
        }
        return summe;
    }

    private List<Ausschnitt> orte(Ausschnitt ausschnitt) {
        return ausschnitt.art() == Ausschnitt.Art.ALLE ? verlaeufe.gemeinden.stream().map(Ausschnitt::derGemeinde).toList()
                : List.of(ausschnitt);
    }

    /** By the numbers a Jobcenter has in another list: one that came or went has moved those behind it. */
    Map<Ort, Monatswerte> werteNach(List<String> andere) {
        if (andere.equals(verlaeufe.jobcenter)) {
            return werte;
        }
        int[] neu = verlaeufe.jobcenter.stream().mapToInt(andere::indexOf).toArray();
        var umgezaehlt = new HashMap<Ort, Monatswerte>();
        werte.forEach((o, w) -> umgezaehlt.put(new Ort(neu[o.jobcenter], o.geschlecht, o.ausschnitt), w));
        return umgezaehlt;
    }

    /** Months ascending, those without a value left out. */
    public List<Kennzahlwert> reihe(String jobcenter, Kennzahl kennzahl, Geschlecht geschlecht, Ausschnitt ausschnitt) {
        return reihe(werte(jobcenter, geschlecht, ausschnitt), kennzahl, geschlecht);
    }

    public static List<Kennzahlwert> reihe(Monatswerte werte, Kennzahl kennzahl, Geschlecht geschlecht) {
        var reihe = new ArrayList<Kennzahlwert>();
        for (int nr = 0; nr < werte.monate(); nr++) {
            kennzahl.wert(werte, nr, geschlecht).ifPresent(reihe::add);
        }
        return reihe;
    }

    /** Empty where it cannot be known, see {@link Kennzahl#wert}. */
    public static Optional<Kennzahlwert> wert(Monatswerte werte, Kennzahl kennzahl, int nr, Geschlecht geschlecht) {
        return kennzahl.wert(werte, nr, geschlecht);
    }
}
