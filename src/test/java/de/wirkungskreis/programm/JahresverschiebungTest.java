package de.wirkungskreis.programm;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Zeitraum;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JahresverschiebungTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Angebotswerte 2022|Angebotswerte 2023", "IAB-Prognose 2021/2022|IAB-Prognose 2022/2023",
        "2020|2021", "Ausblick 2023|Ausblick 2024", "{bip-2022} im Jahr 2022|{bip-2022} im Jahr 2023"})
    void dieJahreVonDenenDasProgrammSprichtRueckenWeiter(String alt, String neu) {
        assertThat(verschiebung(1).imText(alt)).isEqualTo(neu);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"seit Inkrafttreten 2005", "Teilhabechancengesetz 2019", "Klimaziele 2045", "12.2022.3 Euro"})
    void wasFestStehtBleibt(String text) {
        assertThat(verschiebung(1).imText(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2022,2024", "2023,2025", "2021,2023"})
    void zweiJahreRueckenUmZwei(String alt, String neu) {   // 2022/2023 → 2024/2025
        assertThat(verschiebung(2).imText(alt)).isEqualTo(neu);
    }

    private static Jahresverschiebung verschiebung(int jahre) {
        var beginn = LocalDate.of(2022, 1, 1);
        return Jahresverschiebung.zwischen(new Programm(1, new Zeitraum(beginn, beginn.plusYears(jahre)), null),
                new Programm(2, new Programmjahr(2022 + jahre).zeitraum(), 1L));
    }
}
