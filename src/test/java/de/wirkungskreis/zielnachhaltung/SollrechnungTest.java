package de.wirkungskreis.zielnachhaltung;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.ziel.Grenze;
import de.wirkungskreis.zielnachhaltung.Messreihe.Art;
import de.wirkungskreis.zielnachhaltung.Messreihe.Monat;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SollrechnungTest {

    private static Quote q(String wert) {
        return new Quote(Bruch.von(new BigDecimal(wert)));
    }

    @Test
    void falle01EinRueckgangUmEinProzentIstKeinProzentpunkt() {
        // 24,8 × (100 − 1,5) / 100 = 24,428; 24,8 − 1,5 = 23,3 wäre falsch
        assertThat(Sollrechnung.soll(q("24.8"), new BigDecimal("-1.5"))).isEqualTo(q("24.428"));
        // Ist 24,0: 0,428 Punkte darunter, das sind 1,752 % des Solls
        assertThat(Sollrechnung.abstand(q("24.0"), q("24.428")).gerundet(3)).isEqualTo("-0.428");
        assertThat(Sollrechnung.abweichungProzent(q("24.0"), q("24.428")).orElseThrow().gerundet(3)).isEqualTo("-1.752");
    }

    @Test
    void eineUntergrenzeIstErfuelltWennDasIstDarueberLiegtEineObergrenzeWennDarunter() {
        assertThat(Sollrechnung.erfuellt(q("24.5"), q("24.428"), Grenze.MINDESTENS)).isTrue();
        assertThat(Sollrechnung.erfuellt(q("24.4"), q("24.428"), Grenze.MINDESTENS)).isFalse();
        assertThat(Sollrechnung.erfuellt(q("6900"), q("6930"), Grenze.HOECHSTENS)).isTrue();
        assertThat(Sollrechnung.erfuellt(q("6931"), q("6930"), Grenze.HOECHSTENS)).isFalse();
    }

    @Test
    void knappVerfehltIstGelbBisZurSchwelleDesHauses() {
        var zwei = new BigDecimal("2");
        assertThat(Sollrechnung.ampel(q("100"), q("100"), Grenze.MINDESTENS, zwei)).isEqualTo(Ampel.GRUEN);
        assertThat(Sollrechnung.ampel(q("98"), q("100"), Grenze.MINDESTENS, zwei)).isEqualTo(Ampel.GELB);       // genau 2 %
        assertThat(Sollrechnung.ampel(q("97.99"), q("100"), Grenze.MINDESTENS, zwei)).isEqualTo(Ampel.ROT);
        assertThat(Sollrechnung.ampel(q("102.01"), q("100"), Grenze.HOECHSTENS, zwei)).isEqualTo(Ampel.ROT);
        assertThat(Sollrechnung.ampel(q("97"), q("100"), Grenze.MINDESTENS, new BigDecimal("3"))).isEqualTo(Ampel.GELB);
    }

    @Test
    void einSollVonNullHatKeineProzentUndVerfehltIstRot() {
        var zwei = new BigDecimal("2");
        assertThat(Sollrechnung.abweichungProzent(q("3"), q("0"))).isEmpty();
        assertThat(Sollrechnung.ampel(q("3"), q("0"), Grenze.MINDESTENS, zwei)).isEqualTo(Ampel.GRUEN);    // 3 ≥ 0
        assertThat(Sollrechnung.ampel(q("3"), q("0"), Grenze.HOECHSTENS, zwei)).isEqualTo(Ampel.ROT);      // 3 > 0
        assertThat(Tendenz.von(q("3"), q("0"), zwei)).isEqualTo(Tendenz.STEIGEND);
        assertThat(Tendenz.von(q("0"), q("0"), zwei)).isEqualTo(Tendenz.GLEICHBLEIBEND);
    }

    @Test
    void falle07DerJahresfortschrittswertWaechstUndTeiltDurchDenSchnittSeitDezember() {
        // BIAJ: Integrationen Januar bis März über den Bestand Dezember bis Februar
        var monate = new TreeMap<YearMonth, Monat>();
        monate.put(YearMonth.of(2022, 1), new Monat(100, 5000));
        monate.put(YearMonth.of(2022, 2), new Monat(120, 5100));
        monate.put(YearMonth.of(2022, 3), new Monat(110, 5050));
        var reihe = new Messreihe(Art.QUOTE, monate);
        assertThat(reihe.jahresstand(YearMonth.of(2022, 1)).orElseThrow().gerundet(1)).isEqualTo("2.0");   // 100 / 5000
        assertThat(reihe.jahresstand(YearMonth.of(2022, 3)).orElseThrow().gerundet(1)).isEqualTo("6.5");   // 330 / (15150 / 3)
        assertThat(reihe.jahresstand(YearMonth.of(2022, 4))).isEmpty();
        assertThat(reihe.jahresstand(YearMonth.of(2021, 3))).isEmpty();
    }

    @Test
    void derBestandDesJahresIstSeinMittelUndDasGeldSeineSumme() {
        var monate = new TreeMap<YearMonth, Monat>();
        monate.put(YearMonth.of(2022, 1), new Monat(6950, 1));
        monate.put(YearMonth.of(2022, 2), new Monat(6940, 1));
        assertThat(new Messreihe(Art.BESTAND, monate).jahresstand(YearMonth.of(2022, 2)).orElseThrow()).isEqualTo(q("6945"));
        assertThat(new Messreihe(Art.BETRAG, monate).jahresstand(YearMonth.of(2022, 2)).orElseThrow()).isEqualTo(q("138.9"));   // Cent
    }

    @Test
    void dieTendenzNenntEineRichtungErstUeberDerSchwelle() {
        var eins = BigDecimal.ONE;
        assertThat(Tendenz.von(q("101"), q("100"), eins)).isEqualTo(Tendenz.GLEICHBLEIBEND);
        assertThat(Tendenz.von(q("101.1"), q("100"), eins)).isEqualTo(Tendenz.STEIGEND);
        assertThat(Tendenz.von(q("98.9"), q("100"), eins)).isEqualTo(Tendenz.FALLEND);
        assertThat(Tendenz.von(q("1"), q("0"), eins)).isEqualTo(Tendenz.STEIGEND);
    }
}
