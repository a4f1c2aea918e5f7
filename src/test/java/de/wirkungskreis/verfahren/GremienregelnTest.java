package de.wirkungskreis.verfahren;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.verfahren.Gremienregeln.Gegenstand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GremienregelnTest {

    @ParameterizedTest
    @CsvSource({"PROGRAMM, 3, 3, true, true", "PROGRAMM, 3, 3, false, false", "PROGRAMM, 4, 2, false, true", "PROGRAMM, 2, 4, true, false",
        "STELLENPLAN, 3, 3, true, false", "GESCHAEFTSFUEHRUNG, 3, 3, true, false", "AUFGABENWAHRNEHMUNG, 3, 3, true, false", "STELLENPLAN, 4, 2, false, true"})
    void beiStimmengleichheitEntscheidetDerVorsitzAusserUeberLeitungAufgabenUndStellen(Gegenstand gegenstand, int ja, int nein, boolean vorsitz, boolean beschlossen) {
        assertThat(Gremienregeln.beschlossen(gegenstand, ja, nein, () -> vorsitz)).isEqualTo(beschlossen);
    }

    @Test
    void werLeistungenAnbietetBeraetNichtImBeirat() {
        assertThat(Gremienregeln.beiratsmitglied(true)).isFalse();
        assertThat(Gremienregeln.beiratsmitglied(false)).isTrue();
    }
}
