package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.web.Versionskonflikt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two editors of the same thing: both sides, field by field. */
final class Plankonflikt {

    private Plankonflikt() {}

    static Versionskonflikt gruppe(Plansaetze saetze, Instrumentgruppe jetzt, String name, Einheit einheit, boolean summe, String ziel) {
        return new Versionskonflikt(saetze.text("konflikt.gruppe", jetzt.name()), ziel, jetzt.version(), List.of(
                new Versionskonflikt.Feld("name", saetze.text("aufbau.name"), name, jetzt.name(), false),
                new Versionskonflikt.Feld("einheit", saetze.text("aufbau.einheit"), einheit.name(), jetzt.einheit().name(), false,
                        worte(Einheit.values(), saetze::wort)),
                new Versionskonflikt.Feld("summe", saetze.text("aufbau.summe"), Boolean.toString(summe),
                        Boolean.toString(jetzt.summeAusweisen()), false, jaNein(saetze))), Map.of());
    }

    static Versionskonflikt spalte(Plansaetze saetze, Planspalte neu, Planspalte jetzt, String ziel) {
        return new Versionskonflikt(saetze.text("konflikt.spalte", jetzt.bezeichnung()), ziel, stand(jetzt), List.of(
                new Versionskonflikt.Feld("bezeichnung", saetze.text("aufbau.bezeichnung"), neu.bezeichnung(), jetzt.bezeichnung(), false),
                new Versionskonflikt.Feld("wertart", saetze.text("aufbau.wertart"), neu.wertart().name(), jetzt.wertart().name(), false,
                        worte(Wertart.values(), saetze::wort)),
                new Versionskonflikt.Feld("vergleich", saetze.text("aufbau.vergleich"), Boolean.toString(neu.vergleich()),
                        Boolean.toString(jetzt.vergleich()), false, jaNein(saetze))), Map.of("spaltenjahr", jetzt.jahr().toString()));
    }

    private static Map<String, String> jaNein(Plansaetze saetze) {
        return Map.of("true", saetze.haustext("web.maske.ja"), "false", saetze.haustext("web.maske.nein"));
    }

    /** Names what a column said when its form was made. */
    static int stand(Planspalte spalte) {
        return (spalte.bezeichnung() + "|" + spalte.wertart().name() + "|" + spalte.vergleich()).hashCode();
    }

    static <E extends Enum<E>> Map<String, String> worte(E[] werte, Function<E, String> wort) {
        var worte = new LinkedHashMap<String, String>();
        for (E wert : werte) {
            worte.put(wert.name(), wort.apply(wert));
        }
        return worte;
    }
}
