package de.wirkungskreis.einfuhr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a list and some of what stands below them, to find out which column is what.
 *
 * @param ueberschriften by column
 * @param beispiele by column, the first value below
 */
record Kopf(String blatt, int zeile, Map<Integer, String> ueberschriften, Map<Integer, String> beispiele) {

    private static final int PROBE = 25;
    private static final Pattern DATEN = Pattern.compile("\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2}");

    private record Treffer(Kopf kopf, int anzahl) {}

    /** The line, of the first ones of every sheet, that names most of our columns; else the first one with two cells. */
    static Kopf suchen(Tabellendatei datei, Einfuhrziel ziel, Einfuhrworte worte) {
        return suchen(datei, ziel.spalten(), worte);
    }

    static Kopf suchen(Tabellendatei datei, List<Einfuhrspalte> spalten, Einfuhrworte worte) {
        Treffer bester = null;
        for (var anfang : datei.anfaenge(PROBE).entrySet()) {
            String blatt = anfang.getKey();
            var probe = anfang.getValue();
            for (int i = 0; i < probe.size(); i++) {
                var kopf = aus(blatt, probe.get(i), i + 1 < probe.size() ? probe.get(i + 1) : null);
                int anzahl = kopf.erkannt(spalten).size();
                boolean moeglich = anzahl > 0 || bester == null && probe.get(i).zellen().size() > 1;
                if (moeglich && (bester == null || anzahl > bester.anzahl())) {
                    bester = new Treffer(kopf, anzahl);
                }
            }
        }
        if (bester == null) {
            throw worte.abgelehnt("ohneDaten");
        }
        if (bester.anzahl() == 0 && bester.kopf().siehtAusWieDaten()) {
            throw worte.abgelehnt("ohneKopf", bester.kopf().zeile());
        }
        return bester.kopf();
    }

    /** Headings are words. A number of four digits or a day among them is somebody's, and headings are kept. */
    private boolean siehtAusWieDaten() {
        return ueberschriften.values().stream().anyMatch(u -> DATEN.matcher(u).find());
    }

    private static Kopf aus(String blatt, Rohzeile zeile, @Nullable Rohzeile darunter) {
        Map<Integer, String> ueberschriften = new LinkedHashMap<>();
        zeile.zellen().forEach(z -> ueberschriften.put(z.spalte(), z.text().strip()));
        Map<Integer, String> beispiele = new LinkedHashMap<>();
        if (darunter != null) {
            darunter.zellen().forEach(z -> beispiele.put(z.spalte(), z.text().strip()));
        }
        return new Kopf(blatt, zeile.nr(), ueberschriften, beispiele);
    }

    private static Set<String> namen(Einfuhrspalte spalte) {
        Set<String> namen = new LinkedHashSet<>();
        Stream.concat(Stream.of(spalte.bezeichnung(), spalte.name()), spalte.auch().stream())
                .forEach(n -> namen.add(Zuordnung.vergleichbar(n)));
        return namen;
    }

    Map<String, Integer> erkannt(Einfuhrziel ziel) {
        return erkannt(ziel.spalten());
    }

    Map<String, Integer> erkannt(List<Einfuhrspalte> gesuchte) {
        Map<String, Integer> spalten = new LinkedHashMap<>();
        for (var spalte : gesuchte) {
            var namen = namen(spalte);
            ueberschriften.forEach((nr, text) -> {
                if (namen.contains(Zuordnung.vergleichbar(text))) {
                    spalten.putIfAbsent(spalte.name(), nr);
                }
            });
        }
        return spalten;
    }

    Zuordnung zuordnung(Einfuhrziel ziel) {
        return new Zuordnung(blatt, zeile, erkannt(ziel));
    }

    /** A mapping somebody has saved, by heading; empty when this list has other headings. */
    Optional<Zuordnung> zuordnung(Map<String, String> gemerkt) {
        Map<String, Integer> spalten = new LinkedHashMap<>();
        gemerkt.forEach((spalte, ueberschrift) -> ueberschriften.forEach((nr, text) -> {
            if (Zuordnung.vergleichbar(text).equals(Zuordnung.vergleichbar(ueberschrift))) {
                spalten.putIfAbsent(spalte, nr);
            }
        }));
        return spalten.size() == gemerkt.size() 
                ? Optional.of(new Zuordnung(blatt, zeile, spalten)) : Optional.empty();
    }

    /** Headings two of which are the same one of our columns: which of them is meant, nobody can know. */
    List<String> doppelte(Einfuhrziel ziel) {
        List<String> doppelt = new ArrayList<>();
        for (var spalte : ziel.spalten()) {
            var namen = namen(spalte);
            var treffer = ueberschriften.values().stream().filter(t -> namen.contains(Zuordnung.vergleichbar(t))).toList();
            if (treffer.size() > 1) {
                doppelt.add(String.join(" / ", treffer));
            }
        }
        return doppelt;
    }

    /** Headings that are none of ours, so that nobody thinks they were read. */
    List<String> unbekannte(Zuordnung zuordnung) {
        return ueberschriften.entrySet().stream().filter(e -> !zuordnung.spalten().containsValue(e.getKey()))
                .map(Map.Entry::getValue).toList();
    }
}
