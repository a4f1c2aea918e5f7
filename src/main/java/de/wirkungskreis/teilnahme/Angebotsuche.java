package de.wirkungskreis.teilnahme;

import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.programm.Raumbezug;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What lists call an offer, an Instrument or a Gemeinde: its number, its key or its name. */
@Component
class Angebotsuche {

    private final Massnahmen massnahmen;
    private final Instrumente instrumente;
    private final Orte orte;

    Angebotsuche(Massnahmen massnahmen, Instrumente instrumente, Orte orte) {
        this.massnahmen = massnahmen;
        this.instrumente = instrumente;
        this.orte = orte;
    }

    record Angebot(String massnahme, String instrument) {}

    record Verzeichnis(Map<String, Angebot> massnahmen, Map<String, String> instrumente, Map<String, String> gemeinden) {

        Optional<Angebot> massnahme(String text) {
            return Optional.ofNullable(massnahmen.get(vergleichbar(text)));
        }

        Optional<String> instrument(String text) {
            return Optional.ofNullable(instrumente.get(vergleichbar(text)));
        }

        Optional<String> gemeinde(String text) {
            return Optional.ofNullable(gemeinden.get(vergleichbar(text)));
        }
    }

    /** As things are now. */
    Verzeichnis verzeichnis() {
        Map<String, Angebot> angebote = new HashMap<>();
        // a name that two have tells nobody which is meant
        Map<String, Optional<Angebot>> jeName = new HashMap<>();
        massnahmen.alle().forEach(m -> {
            String instrument = m.angaben().instrument();
            if (instrument != null) {
                var angebot = new Angebot(m.schluessel(), instrument);
                jeName.merge(vergleichbar(m.angaben().name()), Optional.of(angebot), (a, b) -> Optional.empty());
                angebote.put(vergleichbar(m.schluessel()), angebot);
                if (m.angaben().massnahmenummer() != null) {
                    angebote.put(vergleichbar(m.angaben().massnahmenummer()), angebot);
                }
            }
        });
        jeName.forEach((name, angebot) -> angebot.ifPresent(a -> angebote.putIfAbsent(name, a)));
        Map<String, String> foerderungen = new HashMap<>();
        instrumente.alle().forEach(i -> {
            foerderungen.put(vergleichbar(i.name()), i.schluessel());
            foerderungen.put(vergleichbar(i.schluessel()), i.schluessel());
        });
        Map<String, String> gemeinden = new HashMap<>();
        orte.wahl(Raumbezug.Art.GEMEINDE).forEach(w -> {
            gemeinden.put(vergleichbar(w.text()), w.wert());
            gemeinden.put(vergleichbar(w.wert()), w.wert());
        });
        return new Verzeichnis(angebote, foerderungen, gemeinden);
    }

    private static String vergleichbar(String text) {
        return text.strip().toLowerCase(Locale.GERMANY);
    }
}
