package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UhrTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** 23:30 UTC is 00:30 of the next day in Berlin. */
    private static final Clock SYSTEM = Clock.fixed(Instant.parse("2026-01-31T23:30:00Z"), BERLIN);

    @Test
    void ohneEinstellungGiltDerWirklicheTagInBerlin() {
        var uhr = new Uhr(SYSTEM, Optional.empty());
        assertThat(uhr.heute()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(uhr.instant()).isEqualTo(SYSTEM.instant());
    }

    @Test
    void derEingestellteTagStehtUndDieTageszeitLaeuft() {
        var uhr = new Uhr(SYSTEM, Optional.of(LocalDate.of(2022, 10, 15)));
        assertThat(LocalDateTime.now(uhr)).isEqualTo(LocalDateTime.of(2022, 10, 15, 0, 30));
        uhr.setzen(LocalDate.of(2023, 12, 31));
        assertThat(LocalDateTime.now(uhr)).isEqualTo(LocalDateTime.of(2023, 12, 31, 0, 30));
    }

    @Test
    void eineAndereZeitzoneZeigtDenselbenAugenblick() {
        var uhr = new Uhr(SYSTEM, Optional.of(LocalDate.of(2022, 10, 15)));
        assertThat(uhr.withZone(ZoneId.of("UTC")).instant()).isEqualTo(uhr.instant());
    }

    @Test
    void dieUhrEinerEchtenInstallationLaesstSichNichtStellen() {
        var uhr = new Uhr(SYSTEM, Optional.empty());
        assertThat(uhr.stellbar()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> uhr.setzen(LocalDate.of(2022, 10, 15)));
    }
}
