package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Auszaehlung;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where days decide: the limits, one day to either side. */
class PanelzeilenregelnTest {

    private static long wert(Kennzahl kennzahl, String spalte, int tage, String elb, String arbeitslos) throws IOException {
        // a stock of LZB by days is asked for in the first month: the days are there in any case
        var tage730 = spalte.equals("elb_tage_730") ? "" : "elb_tage_730;";
        var text = "jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm;" + tage730 + spalte
                + "\n1;P;2026-01;w;1990;" + elb + ";" + arbeitslos + ";0;0;0;0;0;" + (tage730.isEmpty() ? "" : "730;") + tage + "\n";
        var gelesen = new Panelleser(f -> {
            throw new AssertionError(f);
        }, false).lesen(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return Auszaehlung.aus(gelesen.bau().fertig()).reihe("1", kennzahl, Geschlecht.W, Ausschnitt.ALLE).get(0).zaehler();
    }

    @ParameterizedTest
    @CsvSource({"637, 1, 0", "638, 1, 1", "730, 0, 0"})
    void falle03LangzeitleistungsbezugBeginntMit638TagenUndVerlangtDenBestand(int tage, String elb, long erwartet) throws IOException {
        assertThat(wert(Kennzahl.BESTAND_LZB, "elb_tage_730", tage, elb, "0")).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @CsvSource({"363, 1, 0", "364, 1, 1", "400, 0, 0"})
    void falle03LangzeitarbeitslosIstWerArbeitslosIstUndEsSeit364TagenIst(int tage, String arbeitslos, long erwartet) throws IOException {
        assertThat(wert(Kennzahl.BESTAND_LZA, "alo_tage", tage, "1", arbeitslos)).isEqualTo(erwartet);
    }

    @Test
    void vierJahreSind1461Tage() throws IOException {
        assertThat(wert(Kennzahl.LZB_4_JAHRE, "elb_tage_gesamt", 1460, "1", "0")).isZero();
        assertThat(wert(Kennzahl.LZB_4_JAHRE, "elb_tage_gesamt", 1461, "1", "0")).isEqualTo(1);
    }
}
