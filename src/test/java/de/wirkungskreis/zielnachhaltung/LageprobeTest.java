package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.zielnachhaltung.Lageprobe.Urteil.EINGETROFFEN;
import static de.wirkungskreis.zielnachhaltung.Lageprobe.Urteil.VERFEHLT;
import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kern.Genauigkeit;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LageprobeTest {

    private static Lageprobe.Urteil zahl(String ist, String vorhersage, Genauigkeit genauigkeit) {
        return Lageprobe.zahl(new BigDecimal(ist), new BigDecimal(vorhersage), genauigkeit);
    }

    private static Lageprobe.Urteil tendenz(String tendenz, String veraenderung) {
        return Lageprobe.richtungen(tendenz).orElseThrow().urteil(new BigDecimal(veraenderung), BigDecimal.ONE);
    }

    @Test
    void eineGenaueVorhersageTrifftBisAufEineEinheitIhrerLetztenStelle() {
        assertThat(zahl("4.2", "4.1", Genauigkeit.EXAKT)).isEqualTo(EINGETROFFEN);
        assertThat(zahl("1.8", "4.1", Genauigkeit.EXAKT)).isEqualTo(VERFEHLT);
        assertThat(zahl("2.42", "2.32", Genauigkeit.EXAKT)).isEqualTo(VERFEHLT);
        assertThat(Lageprobe.differenz(new BigDecimal("2.42"), new BigDecimal("2.32"))).isEqualByComparingTo("0.10");
        assertThat(zahl("10399", "10400", Genauigkeit.EXAKT)).isEqualTo(EINGETROFFEN);
        assertThat(zahl("10350", "10400", Genauigkeit.EXAKT)).isEqualTo(VERFEHLT);
    }

    @Test
    void beiEinerRundenZahlSindDieNullenAmEndeNichtGemeint() {
        assertThat(zahl("10500", "10400", Genauigkeit.RUND)).isEqualTo(EINGETROFFEN);
        assertThat(zahl("10501", "10400", Genauigkeit.RUND)).isEqualTo(VERFEHLT);
    }

    @Test
    void eineEinzigeGemeinteStelleLaesstKeineVerdoppelungZu() {
        assertThat(zahl("11000", "10000", Genauigkeit.RUND)).isEqualTo(EINGETROFFEN);
        assertThat(zahl("11001", "10000", Genauigkeit.RUND)).isEqualTo(VERFEHLT);
        assertThat(zahl("0", "10000", Genauigkeit.RUND)).isEqualTo(VERFEHLT);
    }

    @Test
    void knappBleibtNaheDarunterUndUeberIstMehr() {
        assertThat(zahl("10350", "10400", Genauigkeit.KNAPP)).isEqualTo(EINGETROFFEN);
        assertThat(zahl("3000", "10400", Genauigkeit.KNAPP)).isEqualTo(VERFEHLT);
        assertThat(zahl("10401", "10400", Genauigkeit.KNAPP)).isEqualTo(VERFEHLT);
        assertThat(zahl("10400", "10400", Genauigkeit.UEBER)).isEqualTo(VERFEHLT);
        assertThat(zahl("10401", "10400", Genauigkeit.UEBER)).isEqualTo(EINGETROFFEN);
    }

    @Test
    void mindestensTrifftNachObenUndHoechstensNachUnten() {
        assertThat(zahl("130", "120", Genauigkeit.MINDESTENS)).isEqualTo(EINGETROFFEN);
        assertThat(zahl("119", "120", Genauigkeit.MINDESTENS)).isEqualTo(VERFEHLT);
        assertThat(zahl("90", "120", Genauigkeit.HOECHSTENS)).isEqualTo(EINGETROFFEN);
        assertThat(zahl("121", "120", Genauigkeit.HOECHSTENS)).isEqualTo(VERFEHLT);
    }

    @Test
    void eineTendenzTrifftInIhrerRichtung() {
        assertThat(tendenz("weiter sinkend", "-3.2")).isEqualTo(EINGETROFFEN);
        assertThat(tendenz("weiter sinkend", "2.0")).isEqualTo(VERFEHLT);
        assertThat(tendenz("leicht steigend", "2.0")).isEqualTo(EINGETROFFEN);
        assertThat(tendenz("stagnierend bis leicht sinkend", "0.9")).isEqualTo(EINGETROFFEN);
        assertThat(tendenz("stagnierend bis leicht sinkend", "-4.0")).isEqualTo(EINGETROFFEN);
        assertThat(tendenz("stagnierend bis leicht sinkend", "4.0")).isEqualTo(VERFEHLT);
        assertThat(Lageprobe.richtungen("uneinheitlich")).isEmpty();
    }
}
