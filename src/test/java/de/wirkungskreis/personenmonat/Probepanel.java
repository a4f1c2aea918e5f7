package de.wirkungskreis.personenmonat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A panel written down by hand. Months are counted from 1, the first of the panel. Whoever is there is a woman born in 1980, eLB in
 * Jobcenter 1, and nothing else, until something else is said.
 */
final class Probepanel {

    private final int erster;
    private final List<String> wahlweise;
    private final List<Mensch> menschen = new ArrayList<>();

    private Probepanel(String erster, List<String> wahlweise) {
        this.erster = Testpanel.monat(erster);
        this.wahlweise = wahlweise;
    }

    static Probepanel ab(String erster, String... wahlweise) {
        return new Probepanel(erster, List.of(wahlweise));
    }

    Mensch mensch(int von, int bis) {
        var neu = new Mensch("P" + menschen.size(), von, bis);
        menschen.add(neu);
        return neu;
    }

    void menschen(int wieviele, int von, int bis) {
        for (int i = 0; i < wieviele; i++) {
            mensch(von, bis);
        }
    }

    Testpanel panel() {
        var spalten = Stream.concat(Testpanel.PFLICHT.stream(), wahlweise.stream()).toList();
        return new Testpanel(spalten, menschen.stream().flatMap(m -> m.zeilen.values().stream())
                .map(zeile -> spalten.stream().map(s -> zeile.getOrDefault(s, "0")).toList()).toList());
    }

    final class Mensch {

        private final Map<Integer, Map<String, String>> zeilen = new TreeMap<>();

        private Mensch(String name, int von, int bis) {
            for (int m = von; m <= bis; m++) {
                zeilen.put(m, new HashMap<>(Map.of("jobcenter", "1", "person", name, "monat", Testpanel.monat(erster + m - 1),
                        "geschlecht", "w", "geburtsjahr", "1980", "elb", "1")));
            }
        }

        /** In these months; in all of them when none is named. */
        Mensch mit(String spalte, Object wert, int... monate) {
            var welche = monate.length == 0 ? zeilen.keySet() : Arrays.stream(monate).boxed().toList();
            welche.forEach(m -> zeilen.get(m).put(spalte, wert.toString()));
            return this;
        }

        Mensch vonBis(int von, int bis, String spalte, Object wert) {
            for (int m = von; m <= bis; m++) {
                zeilen.get(m).put(spalte, wert.toString());
            }
            return this;
        }

        Mensch ohneZeile(int... monate) {
            Arrays.stream(monate).forEach(zeilen::remove);
            return this;
        }
    }
}
