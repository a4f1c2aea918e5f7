package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All histories of the house in memory while a delivery is taken, and whose they are. */
final class Bestand {

    final Verlaufsbau bau;
    private final List<String> personen = new ArrayList<>();
    private final Map<String, Integer> nummern = new HashMap<>();

    Bestand(Set<Spalte> geliefert) {
        this.bau = new Verlaufsbau(geliefert).mitGruppen();
    }

    int nummer(String person) {
        return nummern.computeIfAbsent(person, p -> {
            personen.add(p);
            return bau.neuePerson();
        });
    }

    int personen() {
        return personen.size();
    }

    String person(int nummer) {
        return personen.get(nummer);
    }
}
