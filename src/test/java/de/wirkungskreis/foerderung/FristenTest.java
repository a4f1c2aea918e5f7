package de.wirkungskreis.foerderung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristenTest {

    @ParameterizedTest
    @CsvSource({"2022-05-01, 24, 2024-04-30", "2021-11-15, 6, 2022-05-14", "2022-08-31, 6, 2023-02-28", "2023-08-31, 6, 2024-02-29",
        "2022-08-30, 6, 2023-02-28", "2022-08-29, 6, 2023-02-28", "2020-02-29, 12, 2021-02-28", "2020-02-29, 60, 2025-02-28",
        "2022-03-31, 1, 2022-04-30", "2022-12-01, 1, 2022-12-31", "2024-01-30, 1, 2024-02-29"})
    void eineFristDerenErsterTagZaehltEndetAmTagVorDemGleichenTag(LocalDate start, int monate, LocalDate ende) {
        assertThat(Fristen.ende(start, monate)).isEqualTo(ende);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, 6, 2024-07-15", "2023-08-31, 6, 2024-02-29", "2022-03-31, 6, 2022-09-30"})
    void eineFristNachEinemEreignisEndetAmGleichenTag(LocalDate ereignis, int monate, LocalDate ende) {
        assertThat(Fristen.nachEreignis(ereignis, monate)).isEqualTo(ende);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2022-06-30, 6, 0", "2022-01-01, 2022-06-29, 5, 29", "2022-01-15, 2022-02-14, 1, 0", "2022-01-31, 2022-02-28, 1, 0",
        "2022-01-10, 2022-01-12, 0, 3", "2024-02-01, 2024-02-29, 1, 0"})
    void volleMonateUndResttage(LocalDate von, LocalDate bis, int monate, int tage) {
        assertThat(Fristen.volleMonate(von, bis)).isEqualTo(monate);
        assertThat(Fristen.resttage(von, bis)).isEqualTo(tage);
    }

    @Test
    void consecutivePeriodsTouch() {
        var start = LocalDate.of(2023, 8, 31);
        for (int monate = 1; monate < 40; monate++) {
            var ende = Fristen.ende(start, monate);
            assertThat(Fristen.volleMonate(start, ende)).isEqualTo(monate);
            assertThat(Fristen.volleMonate(start, ende.minusDays(1))).isEqualTo(monate - 1);
        }
    }
}
