package de.wirkungskreis.foerderung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RechnerverweiseTest {

    /** What counting, agreements and a bonus of 2023 ask stands under no instrument of the catalogue. */
    private static final Set<String> OHNE_INSTRUMENT = Set.of("zaehlung", "plan", "buergergeldbonus");

    @Test
    void everyQuestionIsReachedFromAnInstrument() {
        var gefragt = Foerderfragen.ALLE.stream().map(f -> f.schluessel().split("-")[0]).collect(Collectors.toSet());
        var erreicht = new HashSet<String>(OHNE_INSTRUMENT);
        Rechnerverweise.ANFAENGE.values().forEach(erreicht::addAll);
        assertThat(erreicht).isEqualTo(gefragt);
    }
}
