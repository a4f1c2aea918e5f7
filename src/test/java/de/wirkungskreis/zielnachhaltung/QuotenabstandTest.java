package de.wirkungskreis.zielnachhaltung;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kennzahl.Quote;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class QuotenabstandTest {

    private static Quotenabstand abstand(long frauen, long elbFrauen, long maenner, long elbMaenner) {
        return new Quotenabstand(YearMonth.of(2022, 9), Quote.aus(frauen, elbFrauen, 1200), Quote.aus(maenner, elbMaenner, 1200));
    }

    @Test
    void falle01FuenfPunkteAbstandSindBei25Zu20EinFuenftelUndNichtFuenfProzent() {
        // 1.000 of 60.000 are 20 %, 1.250 of 60.000 are 25 %: 20 − 25 = − 5 points, 20 ÷ 25 − 1 = − 20 %
        var abstand = abstand(1_000, 60_000, 1_250, 60_000);
        assertThat(abstand.punkte().gerundet(1)).isEqualByComparingTo("-5.0");
        assertThat(abstand.prozent().orElseThrow().gerundet(1)).isEqualByComparingTo("-20.0");
    }

    @Test
    void derAbstandWirdAusUngerundetenQuotenGebildet() {
        // 19,25 and 29,64…: rounded first it would be 19,3 − 29,6 = − 10,3; unrounded − 10,4
        var abstand = abstand(385, 24_000, 830, 33_600);
        assertThat(abstand.frauen().gerundet(1)).isEqualByComparingTo("19.3");
        assertThat(abstand.maenner().gerundet(1)).isEqualByComparingTo("29.6");
        assertThat(abstand.punkte().gerundet(1)).isEqualByComparingTo("-10.4");
    }

    @Test
    void ohneEineIntegrationVonMaennernGibtEsKeinVerhaeltnis() {
        assertThat(abstand(10, 1_200, 0, 1_200).prozent()).isEmpty();
        assertThat(abstand(10, 1_200, 0, 1_200).punkte().gerundet(1)).isEqualByComparingTo("10.0");
    }
}
