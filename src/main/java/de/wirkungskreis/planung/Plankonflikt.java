package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.web.Versionskonflikt;
import java.util.List;
import java.util.Map;

/** Two editors of the same thing: both sides, field by field. */
final class Plankonflikt {

    private Plankonflikt() {}

    static Versionskonflikt gruppe(Instrumentgruppe jetzt, String name, Einheit einheit, boolean summe, String ziel) {
        return new Versionskonflikt("Gruppe " + jetzt.name(), ziel, jetzt.version(), List.of(
                new Versionskonflikt.Feld("name", "Name", name, jetzt.name(), false),
                new Versionskonflikt.Feld("einheit", "Einheit", einheit.name(), jetzt.einheit().name(), false),
                new Versionskonflikt.Feld("summe", "Summe ausweisen", Boolean.toString(summe),
                        Boolean.toString(jetzt.summeAusweisen()), false)), Map.of());
    }
}
