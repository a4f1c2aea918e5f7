package de.wirkungskreis.zielnachhaltung;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.ziel.Grenze;
import de.wirkungskreis.zielnachhaltung.Messreihe.Art;
import de.wirkungskreis.zielnachhaltung.Messreihe.Monat;
import java.time.YearMonth;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JahresprognoseTest {

    private static final double[] JAHRESZEIT = {0.8, 0.9, 1.05, 1.1, 1.05, 1.0, 0.85, 1.1, 1.3, 1.1, 0.95, 0.8};

    /** Five years of integrations: a season, a level that drifts, chance. */
    private static Messreihe jahre(long saat, double drift) {
        var zufall = new Random(saat);
        var monate = new TreeMap<YearMonth, Monat>();
        double niveau = 0;
        double bestand = 10_400;
        for (int m = 0; m < 60; m++) {
            niveau += zufall.nextGaussian() * drift;
            double erwartet = bestand * 0.021 * JAHRESZEIT[m % 12] * Math.exp(niveau);
            long integrationen = Math.max(0, Math.round(erwartet + zufall.nextGaussian() * Math.sqrt(erwartet)));
            monate.put(YearMonth.of(2018 + m / 12, m % 12 + 1), new Monat(integrationen, Math.round(bestand)));
            bestand *= 1 + zufall.nextGaussian() * 0.003;
        }
        return new Messreihe(Art.QUOTE, monate);
    }

    @Test
    void inVierVonFuenfJahrenLiegtDasJahresendeInDerSpanne() {
        for (int monat : new int[] {4, 6, 9}) {
            int drin = 0;
            int alle = 0;
            for (int saat = 0; saat < 400; saat++) {
                var reihe = jahre(saat, 0.015);
                var prognose = Jahresprognose.von(reihe, YearMonth.of(2022, monat)).orElseThrow();
                double ende = reihe.jahresstand(YearMonth.of(2022, 12)).orElseThrow().gerundet(6).doubleValue();
                drin += ende >= prognose.von() && ende <= prognose.bis() ? 1 : 0;
                alle++;
            }
            assertThat(100.0 * drin / alle).as("Stand Monat %d", monat).isBetween(70.0, 90.0);
        }
    }

    @Test
    void jeMehrMonateDestoEngerDieSpanne() {
        var reihe = jahre(7, 0.015);
        var april = Jahresprognose.von(reihe, YearMonth.of(2022, 4)).orElseThrow();
        var oktober = Jahresprognose.von(reihe, YearMonth.of(2022, 10)).orElseThrow();
        assertThat(oktober.fehler()).isLessThan(april.fehler());
        var dezember = Jahresprognose.von(reihe, YearMonth.of(2022, 12)).orElseThrow();
        assertThat(dezember.fehler()).isZero();
        assertThat(dezember.wert()).isEqualTo(reihe.jahresstand(YearMonth.of(2022, 12)).orElseThrow().gerundet(6).doubleValue());
    }

    @Test
    void dieselbenMonateErgebenDieselbePrognoseUndSpaetereAendernSieNicht() {
        var reihe = jahre(3, 0.015);
        var bis = YearMonth.of(2022, 6);
        assertThat(Jahresprognose.von(reihe, bis)).isEqualTo(Jahresprognose.von(reihe, bis)).isEqualTo(Jahresprognose.von(reihe.bis(bis), bis));
    }

    @Test
    void ohneGenugMonateGibtEsKeineZahl() {
        var reihe = jahre(3, 0.015);
        var kurz = new Messreihe(Art.QUOTE, reihe.monate().tailMap(YearMonth.of(2021, 1), true));
        assertThat(Jahresprognose.von(kurz, YearMonth.of(2022, 6))).isEmpty();
        assertThat(Jahresprognose.von(reihe, YearMonth.of(2023, 1))).isEmpty();
    }

    @Test
    void dieWahrscheinlichkeitFolgtDerRichtungDesZiels() {
        var prognose = new Jahresprognose(24.0, 23.0, 25.0, 0.78, 20);
        assertThat(prognose.wahrscheinlichkeit(24.0, Grenze.MINDESTENS)).isBetween(0.499, 0.501);
        assertThat(prognose.wahrscheinlichkeit(23.0, Grenze.MINDESTENS)).isBetween(0.89, 0.91);   // Φ(1/0,78) = Φ(1,28) = 0,90
        assertThat(prognose.wahrscheinlichkeit(23.0, Grenze.HOECHSTENS)).isBetween(0.09, 0.11);
        assertThat(Jahresprognose.normal(1.96)).isBetween(0.9749, 0.9751);
    }

    /** The numbers of the handbook: alarms of 1,000 simulated years, each with its season, a drifting level and chance. */
    @Test
    void dieWarnungKenntDieJahreszeitUndKommtMonateVorJahresende() {
        int erreicht = 0;
        int verfehlt = 0;
        int fehlalarme = 0;
        int gewarnt = 0;
        int vorlauf = 0;
        for (int saat = 0; saat < 1000; saat++) {
            var reihe = jahre(1000 + saat, 0.015);
            double soll = reihe.jahresstand(YearMonth.of(2021, 12)).orElseThrow().gerundet(6).doubleValue() * 0.985;
            boolean gelungen = reihe.jahresstand(YearMonth.of(2022, 12)).orElseThrow().gerundet(6).doubleValue() >= soll;
            var alarm = Warnung.erste(reihe, 2022, soll, Grenze.MINDESTENS);
            erreicht += gelungen ? 1 : 0;
            verfehlt += gelungen ? 0 : 1;
            fehlalarme += gelungen && alarm.isPresent() ? 1 : 0;
            gewarnt += !gelungen && alarm.isPresent() ? 1 : 0;
            vorlauf += !gelungen && alarm.isPresent() ? 12 - alarm.get().getMonthValue() : 0;
        }
        System.out.printf("Fehlalarme %d von %d erreichten, gewarnt %d von %d verfehlten, Vorlauf im Mittel %.1f Monate%n",
                fehlalarme, erreicht, gewarnt, verfehlt, 1.0 * vorlauf / gewarnt);
        assertThat(100.0 * fehlalarme / erreicht).as("Fehlalarme in Prozent der erreichten Jahre").isLessThan(25);
        assertThat(100.0 * gewarnt / verfehlt).as("vor Dezember gewarnt, in Prozent der verfehlten Jahre").isGreaterThan(75);
        assertThat(1.0 * vorlauf / gewarnt).as("Monate vor Jahresende").isGreaterThan(3);
    }
}
