package de.wirkungskreis.muster;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Takes from the house what the synthetic Kreis is measured by: its plan and its Maßnahmen. */
@Component
class Musterbau {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Planungen planungen;
    private final Massnahmen massnahmen;

    Musterbau(Programme programme, Fassungen fassungen, Planungen planungen, Massnahmen massnahmen) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.planungen = planungen;
        this.massnahmen = massnahmen;
    }

    Musterkreis kreis(Vorgabe vorgabe) {
        return Musterkreis.von(vorgabe, Kreisdaten.gelesen(), eintrittsplan(), massnahmen.alle());
    }

    /** Of the newest Fassung of every programme; a year of its own counts before the same one as a comparison column. */
    private Eintrittsplan eintrittsplan() {
        Map<String, NavigableMap<Integer, Long>> jahre = new HashMap<>();
        for (var programm : programme.alle()) {
            var plan = planungen.derFassung(fassungen.neueste(programm.id()).id());
            for (var spalte : plan.spalten()) {
                Map<String, Long> summen = new HashMap<>();
                plan.zeilen().filter(z -> z.instrument() != null && z.rolle() != Planzeile.Rolle.ABGELEITET).forEach(z ->
                        plan.wert(z, spalte.jahr(), Einheit.EINTRITTE).ifPresent(w -> summen.merge(z.instrument(), w, Long::sum)));
                summen.forEach((instrument, summe) -> {
                    var eigene = jahre.computeIfAbsent(instrument, i -> new TreeMap<>());
                    if (spalte.vergleich()) {
                        eigene.putIfAbsent(spalte.jahr().jahr(), summe);
                    } else {
                        eigene.put(spalte.jahr().jahr(), summe);
                    }
                });
            }
        }
        return new Eintrittsplan(jahre);
    }
}
