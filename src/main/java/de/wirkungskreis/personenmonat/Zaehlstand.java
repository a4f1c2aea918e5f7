package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Ergebnis;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Zaehlgroesse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts by place and month; null is what cannot be known. */
record Zaehlstand(Map<Stelle, @Nullable Long[]> zeilen) {

    record Stelle(String jobcenter, Geschlecht geschlecht, Ausschnitt ausschnitt, YearMonth monat) {}

    static Zaehlstand aus(Ergebnis ergebnis) {
        Map<Stelle, @Nullable Long[]> zeilen = new HashMap<>();
        for (var jobcenter : ergebnis.jobcenter()) {
            for (var ausschnitt : ergebnis.ausschnitte()) {
                for (var geschlecht : ergebnis.geschlechter()) {
                    if (geschlecht != Geschlecht.GESAMT) {
                        var werte = ergebnis.werte(jobcenter, geschlecht, ausschnitt);
                        for (int nr = 0; nr < werte.monate(); nr++) {
                            @Nullable Long[] zeile = new Long[Zaehlgroesse.values().length];
                            for (var g : Zaehlgroesse.values()) {
                                zeile[g.ordinal()] = werte.bekannt(g, nr) ? Long.valueOf(werte.wert(g, nr)) : null;
                            }
                            zeilen.put(new Stelle(jobcenter, geschlecht, ausschnitt, werte.monat(nr)), zeile);
                        }
                    }
                }
            }
        }
        return new Zaehlstand(zeilen);
    }

    Zaehlstand mit(List<Map.Entry<Stelle, @Nullable Long[]>> neue) {
        Map<Stelle, @Nullable Long[]> alle = new HashMap<>(zeilen);
        neue.forEach(n -> alle.put(n.getKey(), n.getValue()));
        return new Zaehlstand(alle);
    }

    /**
     * What is other than in {@code bisher} from this month on: nothing delivered changes a month before. Of a place that was
     * not there, all months: its people have a past. Where nobody is counted any more stands zero.
     */
    List<Map.Entry<Stelle, @Nullable Long[]>> neuGegen(Zaehlstand bisher, YearMonth ab) {
        var neu = new ArrayList<Map.Entry<Stelle, @Nullable Long[]>>();
        zeilen.forEach((stelle, zahlen) -> {
            @Nullable Long[] vorher = bisher.zeilen.get(stelle);
            if ((vorher == null || !stelle.monat.isBefore(ab)) && !Arrays.equals(zahlen, vorher)) {
                neu.add(Map.entry(stelle, zahlen));
            }
        });
        bisher.zeilen.forEach((stelle, zahlen) -> {
            if (!zeilen.containsKey(stelle) && !stelle.monat.isBefore(ab) && Arrays.stream(zahlen).anyMatch(z -> z != null && z != 0)) {
                neu.add(Map.entry(stelle, Arrays.stream(zahlen).map(z -> z == null ? null : Long.valueOf(0)).toArray(Long[]::new)));
            }
        });
        return neu;
    }
}
