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

    static final Map<String, String> JA_NEIN = Map.of("true", "ja", "false", "nein");

    private Plankonflikt() {}

    static Versionskonflikt gruppe(Instrumentgruppe jetzt, String name, Einheit einheit, boolean summe, String ziel) {
        return new Versionskonflikt("Gruppe " + jetzt.name(), ziel, jetzt.version(), List.of(
                new Versionskonflikt.Feld("name", "Name", name, jetzt.name(), false),
                new Versionskonflikt.Feld("einheit", "Einheit", einheit.name(), jetzt.einheit().name(), false,
                        worte(Einheit.values(), Planwoerter::wort)),
                new Versionskonflikt.Feld("summe", "Summe ausweisen", Boolean.toString(summe),
                        Boolean.toString(jetzt.summeAusweisen()), false, JA_NEIN)), Map.of());
    }

    static Versionskonflikt spalte(Planspalte neu, Planspalte jetzt, String ziel) {
        return new Versionskonflikt("Spalte " + jetzt.bezeichnung(), ziel, stand(jetzt), List.of(
                new Versionskonflikt.Feld("bezeichnung", "Bezeichnung", neu.bezeichnung(), jetzt.bezeichnung(), false),
                new Versionskonflikt.Feld("wertart", "Wertart", neu.wertart().name(), jetzt.wertart().name(), false,
                        worte(Wertart.values(), Planwoerter::wort)),
                new Versionskonflikt.Feld("vergleich", "nur zum Vergleichen", Boolean.toString(neu.vergleich()),
                        Boolean.toString(jetzt.vergleich()), false, JA_NEIN)), Map.of("spaltenjahr", jetzt.jahr().toString()));
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
