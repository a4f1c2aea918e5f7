package de.wirkungskreis.lage;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;
import static de.wirkungskreis.ausgabe.Schreibweise.DOKUMENT;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import de.wirkungskreis.programm.Jahresverschiebung;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagewortlautTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -16.70 | VERAENDERUNG_PROZENT | EXAKT |     | - 16,70 %
            6.80   | VERAENDERUNG_PROZENT | EXAKT |     | + 6,80 %
            0.0    | VERAENDERUNG_PROZENT | EXAKT |     | 0,0 %
            0.6    | PROZENT              | EXAKT |     | 0,6 %
            -0.4   | PROZENTPUNKTE        | EXAKT |     | - 0,4 Prozentpunkte
            2.69   | MIO_PERSONEN         | EXAKT |     | 2,69 Mio.
            10400  | PERSONEN             | RUND  |     | rund 10.400
            87     | VERHAELTNIS          | EXAKT | 100 | 87 : 100
            1200   | STELLEN              | UEBER |     | über 1.200
            12.6   | MIO_EUR              | EXAKT |     | 12,6 Mio. €
            """)
    void einWertBehaeltSeineNachkommastellenUndSeineEinheit(BigDecimal zahl, Lageeinheit einheit, Genauigkeit genauigkeit,
            @Nullable BigDecimal basis, String text) {
        var wert = new Lagewert(zahl, null, einheit, genauigkeit, Wertart.UNBENANNT, basis, null, null);
        assertThat(Lagewortlaut.wert(wert, DOKUMENT)).isEqualTo(text);
        assertThat(Lagewortlaut.wert(wert, BILDSCHIRM)).isEqualTo(text.replace('-', '\u2212'));
    }

    @Test
    void fillsPlaceholdersWithTheValuesOfTheBlock() {
        var block = block("Bestand sinkt um {rueckgang} auf {elb} eLB, davor {elb.2}");
        assertThat(Lagewortlaut.punkte(block, DOKUMENT))
                .containsExactly("Bestand sinkt um 0,6 % auf rund 10.400 eLB, davor 10.463");
        assertThat(Lagewortlaut.unbekanntePlatzhalter(block, block.punkte().get(0))).isEmpty();
    }

    @Test
    void showsAnUnknownPlaceholderAndReportsIt() {
        var block = block("Es sind {elbs} oder {elb.3}");
        assertThat(Lagewortlaut.punkte(block, DOKUMENT)).containsExactly("Es sind {elbs} oder {elb.3}");
        assertThat(Lagewortlaut.unbekanntePlatzhalter(block, block.punkte().get(0))).containsExactly("elbs", "elb.3");
    }

    @Test
    void imNaechstenJahrBleibtDieGliederungUndJederWertFehlt() {
        var neu = Lageinhalt.fortgefuehrt(new Lagebericht(List.of(block("auf {elb} eLB"))), new Jahresverschiebung(1, 2020, 2023));
        var block = neu.bloecke().get(0);
        assertThat(block.ueberschrift()).isEqualTo("eLB 2023");
        assertThat(block.zeilen()).extracting(Lagezeile::schluessel).containsExactly("rueckgang", "elb");
        assertThat(block.zeilen()).allMatch(z -> z.werte().isEmpty() && z.tendenz() == null);
        assertThat(Lagewortlaut.punkte(block, BILDSCHIRM)).containsExactly("auf – eLB");
    }

    private static Lageblock block(String punkt) {
        return new Lageblock("elb", Lageblock.Art.PUNKTE, "eLB 2022", null, null, null, null, null, List.of(), false,
                List.of(new Lagezeile("rueckgang", "Rückgang", null, null, null,
                        List.of(wert("0.6", Lageeinheit.PROZENT, Genauigkeit.EXAKT)), "sinkend"),
                        new Lagezeile("elb", "eLB", null, null, null,
                                List.of(wert("10400", Lageeinheit.PERSONEN, Genauigkeit.RUND),
                                        wert("10463", Lageeinheit.PERSONEN, Genauigkeit.EXAKT)), null)),
                List.of(punkt), 0);
    }

    private static Lagewert wert(String zahl, Lageeinheit einheit, Genauigkeit genauigkeit) {
        return new Lagewert(new BigDecimal(zahl), null, einheit, genauigkeit, Wertart.PROGNOSE, null, null, null);
    }
}
