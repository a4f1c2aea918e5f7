package de.wirkungskreis.planung;

import de.wirkungskreis.faelle.Antwortgeber;
import de.wirkungskreis.faelle.Fall;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sums of a programme's groups: one list a line, one number a year, newest first. */
public final class PlanungAntwortgeber implements Antwortgeber {

    private static final int ERSTES_JAHR = 2022;

    @Override
    public Optional<Antwort> beantworten(Fall fall) {
        if (!fall.frage().equals("AMIP") || !fall.gegeben().keySet().containsAll(fall.gesucht())) {
            return Optional.empty();
        }
        var werte = new LinkedHashMap<String, @Nullable Object>();
        var schritte = new ArrayList<String>();
        fall.gegeben().forEach((name, zeilen) -> {
            var summen = summen(name, (Map<?, ?>) zeilen);
            werte.put(name, summen);
            schritte.add(name + ": Summe der eigenständigen Zeilen je Spalte → " + summen);
        });
        return Optional.of(new Antwort(werte, schritte));
    }

    private static List<Long> summen(String name, Map<?, ?> listen) {
        var einheit = name.equals("plaetze") ? Einheit.PLAETZE : Einheit.EINTRITTE;
        var zeilen = new ArrayList<Planzeile>();
        int jahre = 0;
        for (var liste : listen.entrySet()) {
            var werte = new ArrayList<Planwert>();
            for (Object wert : (List<?>) liste.getValue()) {
                werte.add(new Planwert(new Programmjahr(ERSTES_JAHR - werte.size()), einheit, ((Number) wert).longValue(), Genauigkeit.EXAKT));
            }
            jahre = Math.max(jahre, werte.size());
            zeilen.add(new Planzeile(liste.getKey().toString(), liste.getKey().toString(), null, Planzeile.Rolle.EIGENSTAENDIG, List.of(), null, null,
                    null, null, null, List.of(), werte, List.of(), 0));
        }
        var gruppe = new Instrumentgruppe(name, name, einheit, true, zeilen, 0);
        var planung = new Planung(List.of(), List.of(gruppe), null, List.of(), 0);
        var summen = new ArrayList<Long>();
        for (int i = 0; i < jahre; i++) {
            summen.add(planung.summe(gruppe, new Programmjahr(ERSTES_JAHR - i)).orElseThrow());
        }
        return summen;
    }
}
