package de.wirkungskreis.zielnachhaltung;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.programm.Programm;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ZieljahrTest {

    @Test
    void einProgrammFuerZweiJahreZeigtDasJahrDesTages() {
        var zwei = new Programm(1, new Zeitraum(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1)), null);
        assertThat(Zieljahr.von(zwei, LocalDate.of(2021, 12, 1))).isEqualTo(2022);
        assertThat(Zieljahr.von(zwei, LocalDate.of(2022, 6, 1))).isEqualTo(2022);
        assertThat(Zieljahr.von(zwei, LocalDate.of(2023, 6, 1))).isEqualTo(2023);
        assertThat(Zieljahr.von(zwei, LocalDate.of(2025, 1, 1))).isEqualTo(2023);
    }
}
