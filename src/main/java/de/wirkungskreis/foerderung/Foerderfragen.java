package de.wirkungskreis.foerderung;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question there is. */
final class Foerderfragen {

    static final List<Frage> ALLE = Stream.of(Beschaeftigungsfragen.ALLE, Vermittlungsfragen.ALLE, Teilhabefragen.ALLE)
            .flatMap(List::stream).toList();

    private Foerderfragen() {}

    static Optional<Frage> mit(String schluessel) {
        return ALLE.stream().filter(f -> f.schluessel().equals(schluessel)).findFirst();
    }
}
