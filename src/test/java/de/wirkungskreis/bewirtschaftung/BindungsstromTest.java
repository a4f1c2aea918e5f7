package de.wirkungskreis.bewirtschaftung;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.haushalt.Zahlungsplan;
import de.wirkungskreis.kern.Euro;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BindungsstromTest {

    private static final YearMonth JANUAR = YearMonth.of(2022, 1);

    @Test
    void zwoelfPlaetzeAbSeptemberZuVierhundertfuenfzigEuroSindViermalFuenftausendvierhundertInDiesemJahr() {
        var strom = new Bindungsstrom(JANUAR, 36);
        strom.abschnitt(YearMonth.of(2022, 9), 12, Euro.ganze(5_400));   // 12 × 450 €
        assertThat(strom.zahlungen().imHaushaltsjahr(2022)).isEqualTo(Euro.ganze(21_600));   // 4 × 5.400
        assertThat(strom.zahlungen().verpflichtungen(2022)).containsEntry(2023, Euro.ganze(43_200)).hasSize(1);   // 8 × 5.400
    }

    @Test
    void wasVorherBeganUndNachherEndetZaehltNurMitSeinenMonaten() {
        var strom = new Bindungsstrom(JANUAR, 12);
        strom.abschnitt(YearMonth.of(2021, 7), 60, Euro.ganze(100));
        strom.abschnitt(YearMonth.of(2021, 1), 6, Euro.ganze(7));
        strom.abschnitt(YearMonth.of(2024, 1), 6, Euro.ganze(9));
        assertThat(strom.monate()).hasSize(12).containsOnly(10_000);
    }

    /** Gegen die Summe der Zahlungspläne, Fall für Fall. */
    @Test
    void derStromIstDieSummeAllerZahlungsplaene() {
        var zufall = new Random(5);
        for (int versuch = 0; versuch < 10_000; versuch++) {
            var strom = new Bindungsstrom(JANUAR, 60);
            var plan = Zahlungsplan.LEER;
            for (int fall = 0; fall < 4; fall++) {
                var von = JANUAR.plusMonths(zufall.nextInt(40));
                int monate = 1 + zufall.nextInt(20);
                var betrag = new Euro(zufall.nextInt(500_000));
                strom.abschnitt(von, monate, betrag);
                plan = plan.plus(Zahlungsplan.monatlich(betrag, von, monate, 0));
            }
            assertThat(strom.zahlungen()).isEqualTo(plan);
        }
    }
}
