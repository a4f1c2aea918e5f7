package de.wirkungskreis.planung;

import static de.wirkungskreis.planung.Herford2022.J21;
import static de.wirkungskreis.planung.Herford2022.J22;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.kern.Einheit;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MonatsprofilTest {

    @Test
    void gleichmaessigGehtDerRestAnDieFruehenMonate() {
        // 198 = 6 × 17 + 6 × 16
        assertThat(Monatsprofil.gleichmaessig(J22, Einheit.EINTRITTE, 198).monate())
                .containsExactly(17L, 17L, 17L, 17L, 17L, 17L, 16L, 16L, 16L, 16L, 16L, 16L);
    }

    @Test
    void wieImVorjahrBehaeltDieJahreszeit() {
        var vorjahr = new Monatsprofil(J21, Einheit.EINTRITTE, Monatsprofil.Art.VON_HAND,
                List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 15L, 5L, 0L, 0L));   // Ausbildungsbeginn im September
        assertThat(Monatsprofil.wieVorjahr(J22, Einheit.EINTRITTE, 22, vorjahr).monate())
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 17L, 5L, 0L, 0L);   // 16,5 und 5,5: der Rest zuerst im September
    }

    @Test
    void wieImVorjahrOhneVorjahrVerteiltGleichmaessig() {
        var leer = new Monatsprofil(J21, Einheit.EINTRITTE, Monatsprofil.Art.VON_HAND, Collections.nCopies(12, 0L));
        assertThat(Monatsprofil.wieVorjahr(J22, Einheit.EINTRITTE, 24, leer).monate()).containsOnly(2L);
    }

    @Test
    void zwoelfMonateHatDasJahr() {
        assertThatThrownBy(() -> new Monatsprofil(J22, Einheit.EINTRITTE, Monatsprofil.Art.VON_HAND, List.of(1L)))
                .hasMessageContaining("zwölf Monate");
    }

    @Test
    void dieMonateErgebenImmerDasJahr() {
        var zufall = new Random(12);
        for (int versuch = 0; versuch < 10_000; versuch++) {
            long wert = zufall.nextInt(2_000_001) - 1_000_000;
            long neu = zufall.nextInt(2_000_001) - 1_000_000;
            var monate = LongStream.range(0, 12).map(m -> zufall.nextInt(5) == 0 ? 0 : zufall.nextInt(2000) - 200).boxed().toList();
            var vorjahr = new Monatsprofil(J21, Einheit.EINTRITTE, Monatsprofil.Art.VON_HAND, monate);
            assertThat(Monatsprofil.gleichmaessig(J22, Einheit.EINTRITTE, wert).summe()).isEqualTo(wert);
            assertThat(Monatsprofil.wieVorjahr(J22, Einheit.EINTRITTE, wert, vorjahr).summe()).isEqualTo(wert);
            assertThat(vorjahr.angepasst(neu).summe()).isEqualTo(neu);
            assertThat(vorjahr.angepasst(neu).art()).isEqualTo(Monatsprofil.Art.VON_HAND);
        }
    }
}
