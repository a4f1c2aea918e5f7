package de.wirkungskreis.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Traps of the indicators that lie in the law, by their numbers. */
class FallenDesRechtsTest {

    private final Gesetzessammlung gesetze = Gesetzessammlung.geladen();

    @Test
    void falle17_eine_Eingliederungsbilanz_verlangt_das_Gesetz_nur_bis_Ende_2022() {
        var pflicht = gesetze.parameter("verfahren", "eingliederungsbilanz").orElseThrow();
        assertThat(pflicht.norm()).contains("§ 54 SGB II a.F.");
        assertThat(pflicht.reihe().am(LocalDate.of(2022, 12, 31)).wert()).isEqualTo(true);
        assertThat(pflicht.reihe().am(LocalDate.of(2023, 1, 1)).wert()).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2022-12-31 | Eingliederungsvereinbarung | Arbeitslosengeld II, Sozialgeld
        2023-01-01 | Eingliederungsvereinbarung | Bürgergeld
        2023-07-01 | Kooperationsplan           | Bürgergeld
        2026-07-01 | Kooperationsplan           | Grundsicherungsgeld
        """)
    void falle20_wie_eine_Sache_heisst_gilt_von_einem_Tag_an(LocalDate tag, String dokument, String leistung) {
        var worte = gesetze.am(Bezeichnungen.class, tag);
        assertThat(worte.integrationsdokument()).isEqualTo(dokument);
        assertThat(worte.leistung()).isEqualTo(leistung);
    }
}
