package de.wirkungskreis.massnahme;

import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.massnahme.Hausbezug.Ausschnitt;
import de.wirkungskreis.massnahme.Massnahme.Programmbezug;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.programm.Vorhaben;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists call the things a Maßnahme names, and back: by key, and by name where only one has it. */
@Component
class Massnahmennamen {

    private final Instrumente instrumente;
    private final Traegerverzeichnis traeger;
    private final Hausbezug haus;
    private final Massnahmen massnahmen;

    Massnahmennamen(Instrumente instrumente, Traegerverzeichnis traeger, Hausbezug haus, Massnahmen massnahmen) {
        this.instrumente = instrumente;
        this.traeger = traeger;
        this.haus = haus;
        this.massnahmen = massnahmen;
    }

    /** Of one kind of thing. */
    static final class Namen {

        private final Map<String, String> schluessel = new HashMap<>();
        private final Map<String, String> namen = new HashMap<>();

        /** @param eintraege key and name */
        private Namen(Stream<Map.Entry<String, String>> eintraege) {
            Map<String, Integer> anzahl = new HashMap<>();
            Map<String, String> jeName = new LinkedHashMap<>();
            var alle = eintraege.toList();
            alle.forEach(e -> {
                schluessel.put(vergleichbar(e.getKey()), e.getKey());
                jeName.put(vergleichbar(e.getValue()), e.getKey());
                anzahl.merge(vergleichbar(e.getValue()), 1, Integer::sum);
            });
            jeName.forEach((name, k) -> {
                if (anzahl.get(name) == 1) {
                    schluessel.putIfAbsent(name, k);
                }
            });
            alle.forEach(e -> namen.put(e.getKey(), e.getKey().equals(schluessel.get(vergleichbar(e.getValue()))) ? e.getValue() : e.getKey()));
        }

        Optional<String> schluessel(String text) {
            return Optional.ofNullable(schluessel.get(vergleichbar(text)));
        }

        @Nullable String name(@Nullable String schluessel) {
            return schluessel == null ? null : namen.getOrDefault(schluessel, schluessel);
        }

        private static String vergleichbar(String text) {
            return text.strip().toLowerCase(Locale.GERMANY);
        }
    }

    /** Plan lines and Vorhaben of one Programm. */
    record Programmnamen(Ausschnitt ausschnitt, Namen planzeilen, Namen vorhaben) {

        long programm() {
            return ausschnitt.programm().id();
        }

        int jahr() {
            return ausschnitt.programm().erstesJahr().jahr();
        }
    }

    /** @param orte by key, to see which Quartier lies where; {@code programme} by each of their years */
    record Verzeichnis(Namen instrumente, Namen traeger, Namen gemeinden, Namen quartiere, Map<String, Raumbezug> orte,
            Map<Integer, Programmnamen> programme) {

        Optional<Programmnamen> programm(long id) {
            return programme.values().stream().filter(p -> p.programm() == id).findFirst();
        }
    }

    /** As things are now. */
    Verzeichnis verzeichnis() {
        var ausschnitte = haus.ausschnitte();
        var orte = Hausbezug.orte(ausschnitte);
        var bezuege = massnahmen.alle().stream().flatMap(m -> m.angaben().bezuege().stream()).toList();
        Map<Integer, Programmnamen> programme = new HashMap<>();
        ausschnitte.forEach(a -> {
            long id = a.programm().id();
            var zeilen = Stream.concat(a.zeilen().stream().map(z -> Map.entry(z.schluessel(), z.name())),
                    genannte(bezuege, id, Programmbezug::planzeile, a.zeilen().stream().map(Planzeile::schluessel).toList()));
            var vorhaben = Stream.concat(a.vorhaben().stream().map(v -> Map.entry(v.schluessel(), v.name())),
                    genannte(bezuege, id, Programmbezug::vorhaben, a.vorhaben().stream().map(Vorhaben::schluessel).toList()));
            var namen = new Programmnamen(a, new Namen(zeilen), new Namen(vorhaben));
            a.programm().jahre().forEach(j -> programme.put(j.jahr(), namen));
        });
        return new Verzeichnis(new Namen(instrumente.alle().stream().map(Massnahmennamen::eintrag)),
                new Namen(traeger.alle().stream().map(t -> Map.entry(t.schluessel(), t.name()))), orte(orte, Raumbezug.Art.GEMEINDE),
                orte(orte, Raumbezug.Art.QUARTIER), orte, programme);
    }

    private static Map.Entry<String, String> eintrag(Instrument instrument) {
        return Map.entry(instrument.schluessel(), instrument.name());
    }

    /** What a Maßnahme names already stays sayable, in the plan or not. */
    private static Stream<Map.Entry<String, String>> genannte(List<Programmbezug> bezuege, long programm,
            Function<Programmbezug, @Nullable String> was, List<String> bekannte) {
        return bezuege.stream().filter(b -> b.programm() == programm).map(was).filter(Objects::nonNull).distinct()
                .filter(s -> !bekannte.contains(s)).map(s -> Map.entry(s, s));
    }

    private static Namen orte(Map<String, Raumbezug> orte, Raumbezug.Art art) {
        return new Namen(orte.values().stream().filter(o -> o.art() == art).map(o -> Map.entry(o.schluessel(), o.name())));
    }
}
