package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.zugang.Protokoll;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said about a person, field by field. */
@Component
class Personpunkte {

    private final Protokoll protokoll;
    private final Teilnahmeworte worte;

    Personpunkte(Protokoll protokoll, Teilnahmeworte worte) {
        this.protokoll = protokoll;
        this.worte = worte;
    }

    Map<String, String> von(Person person) {
        var a = person.angaben();
        Map<String, String> punkte = new LinkedHashMap<>();
        punkt(punkte, "geburtsjahr", a.geburtsjahr());
        punkt(punkte, "geschlecht", worte.wort(a.geschlecht()));
        punkt(punkte, "gemeinde", a.gemeinde());
        punkt(punkte, "quartier", a.quartier());
        punkt(punkte, "deutschlandSeit", a.deutschlandSeit());
        punkt(punkte, "kindGeboren", a.kindGeboren() == null ? null : worte.monat(a.kindGeboren()));
        person.merkmale().forEach(m -> punkte.merge(worte.wort(m.art()), merkmal(m), (x, y) -> x + "; " + y));
        return punkte;
    }

    /** {@code B1, ab 01.02.2022}, {@code 01.02.2022 – 30.06.2022} */
    String merkmal(Merkmal m) {
        String zeit = m.bis() == null ? worte.text("teilnahme.merkmal.ab", m.von())
                : worte.datum(m.von()) + " – " + worte.datum(m.bis().minusDays(1));
        return m.wert().isEmpty() ? zeit : worte.text("teilnahme.merkmal.wert." + m.wert()) + ", " + zeit;
    }

    private void punkt(Map<String, String> punkte, String feld, @Nullable Object wert) {
        if (wert != null) {
            punkte.put(worte.text("teilnahme.feld." + feld), wert.toString());
        }
    }

    /** Which field was changed, and by whom; not what it said: the log cannot forget, and people can ask to be forgotten. */
    void vermerken(long person, Map<String, String> alt, Map<String, String> neu) {
        Set<String> felder = new LinkedHashSet<>(alt.keySet());
        felder.addAll(neu.keySet());
        felder.stream().filter(f -> !Objects.equals(alt.get(f), neu.get(f)))
                .forEach(f -> protokoll.vermerken(null, "person/" + person, f, alt.containsKey(f) ? worte.text("teilnahme.protokoll.erfasst") : null,
                        neu.containsKey(f) ? worte.text(alt.containsKey(f) ? "teilnahme.protokoll.geaendert" : "teilnahme.protokoll.erfasst") : null));
    }
}
