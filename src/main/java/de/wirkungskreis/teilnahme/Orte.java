package de.wirkungskreis.teilnahme;

import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.web.Maske.Wahl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gemeinden and Quartiere as the programmes of the house name them. */
@Component
class Orte {

    private final Programme programme;
    private final Fassungen fassungen;
    private final Programminhalte inhalte;

    Orte(Programme programme, Fassungen fassungen, Programminhalte inhalte) {
        this.programme = programme;
        this.fassungen = fassungen;
        this.inhalte = inhalte;
    }

    /** By key; where two programmes know the same one, as the newest calls it. */
    private Map<String, Raumbezug> alle() {
        Map<String, Raumbezug> orte = new LinkedHashMap<>();
        programme.alle().forEach(p -> inhalte.derFassung(fassungen.neueste(p.id()).id()).raumbezuege()
                .forEach(r -> orte.putIfAbsent(r.schluessel(), r)));
        return orte;
    }

    List<Wahl> wahl(Raumbezug.Art art) {
        return alle().values().stream().filter(r -> r.art() == art).map(r -> new Wahl(r.schluessel(), r.name())).toList();
    }

    /** Where a Quartier lies. */
    @Nullable String oberhalb(String quartier) {
        var ort = alle().get(quartier);
        return ort == null ? null : ort.oberhalb();
    }

    String name(String schluessel) {
        var ort = alle().get(schluessel);
        return ort == null ? schluessel : ort.name();
    }
}
