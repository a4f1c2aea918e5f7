package de.wirkungskreis.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BruchTest {

    @Test
    void roundsOnceAtTheEnd() {
        var monatslohn = Bruch.von(new BigDecimal("12.41")).mal(20).mal(Bruch.aus("13/3"));
        assertThat(monatslohn.gerundet(2)).isEqualByComparingTo("1075.53");
        assertThat(monatslohn.mal(new BigDecimal("1.19")).mal(new BigDecimal("0.8")).inEuro()).isEqualTo(new Euro(102391));
    }

    @Test
    void keepsLowestTermsAndTheSignAbove() {
        assertThat(Bruch.von(26, -6)).isEqualTo(Bruch.von(-13, 3)).hasToString("-13/3");
        assertThat(Bruch.aus("4.35")).isEqualTo(Bruch.von(87, 20));
        assertThat(Bruch.von(1, 3).plus(Bruch.von(1, 6))).isEqualTo(Bruch.von(1, 2));
        assertThat(Bruch.von(0, 7)).isEqualTo(Bruch.NULL);
        assertThatThrownBy(() -> Bruch.von(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void halfACentGoesUp() {
        assertThat(Bruch.von(12345, 1000).inEuro()).isEqualTo(new Euro(1235));
        assertThat(Bruch.von(12344, 1000).inEuro()).isEqualTo(new Euro(1234));
    }
}
