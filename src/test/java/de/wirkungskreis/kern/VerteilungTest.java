package de.wirkungskreis.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerteilungTest {

    @Test
    void fuenfundfuenfzigAufZwoelfMonateSindSiebenMalFuenfUndFuenfMalVier() {
        assertThat(Verteilung.gleichmaessig(55, 12)).containsExactly(5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4);
    }

    @Test
    void derGroessteRestBekommtDenLetzten() {
        assertThat(Verteilung.nachGewichten(10, 1, 1, 2)).containsExactly(3, 2, 5);   // 2,5 + 2,5 + 5
        assertThat(Verteilung.nachGewichten(100, 333, 333, 334)).containsExactly(33, 33, 34);
    }

    @Test
    void einAbgangVerteiltSichWieSeinSpiegelbild() {
        assertThat(Verteilung.nachGewichten(-281, 3, 5, 9)).containsExactly(
                Arrays.stream(Verteilung.nachGewichten(281, 3, 5, 9)).map(t -> -t).toArray());
    }

    @Test
    void ohneGewichtIstNichtsZuVerteilen() {
        assertThatThrownBy(() -> Verteilung.nachGewichten(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Verteilung.nachGewichten(1, 2, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTheSumAndStaysWithinOneOfTheExactShare() {
        var zufall = new Random(7);
        for (int versuch = 0; versuch < 10_000; versuch++) {
            long summe = Math.floorMod(zufall.nextLong(), (long) Math.pow(10, 1 + zufall.nextInt(15)));
            summe = zufall.nextBoolean() ? summe : -summe;
            long[] gewichte = new long[1 + zufall.nextInt(24)];
            for (int i = 0; i < gewichte.length; i++) {
                gewichte[i] = zufall.nextInt(4) == 0 ? 0 : Math.floorMod(zufall.nextLong(), 1L << zufall.nextInt(50));
            }
            gewichte[zufall.nextInt(gewichte.length)] += 1;
            long[] teile = Verteilung.nachGewichten(summe, gewichte);
            assertThat(Arrays.stream(teile).sum()).isEqualTo(summe);
            var gesamt = BigDecimal.valueOf(Arrays.stream(gewichte).sum());
            for (int i = 0; i < teile.length; i++) {
                var genau = BigDecimal.valueOf(summe).multiply(BigDecimal.valueOf(gewichte[i]))
                        .divide(gesamt, 20, RoundingMode.HALF_UP);
                assertThat(BigDecimal.valueOf(teile[i]).subtract(genau).abs()).isLessThan(BigDecimal.ONE);
                assertThat(gewichte[i] > 0 || teile[i] == 0).isTrue();
            }
        }
    }
}
