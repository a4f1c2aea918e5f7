package de.wirkungskreis.zielnachhaltung;

import static de.wirkungskreis.AlsRolle.Fabrik.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.statistik.Messgroesse;
import de.wirkungskreis.statistik.Region;
import de.wirkungskreis.statistik.Reife;
import de.wirkungskreis.statistik.Reihe;
import de.wirkungskreis.statistik.Veroeffentlichung;
import de.wirkungskreis.statistik.Veroeffentlichungen;
import de.wirkungskreis.zugang.Rolle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@TestPropertySource(properties = {"wirkungskreis.beispiel=true", "wirkungskreis.muster.personen=0"})
class VergleichTest {

    private static final String IQ = "/programme/2022/zielnachhaltung/ziel/B2/iq-frauen";
    private static final YearMonth MAI = YearMonth.of(2022, 5);
    private static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 13);
    private static final LocalDate OKTOBER = LocalDate.of(2022, 10, 11);

    @Autowired private MockMvc mvc;
    @Autowired private Veroeffentlichungen statistik;

    @Test
    void nebenDemZielStehenHausVergleichstypLandUndBundMitDemRangUndAmDamaligenTagDieDamaligenWerte() throws Exception {
        neu(Region.Art.BUND, "Deutschland", SEPTEMBER, "18.3", null);
        neu(Region.Art.LAND, "Nordrhein-Westfalen", SEPTEMBER, "17.6", null);
        neu(Region.Art.LAND, "Bayern", SEPTEMBER, "29.9", null);
        neu(Region.Art.VERGLEICHSTYP, "IIc", SEPTEMBER, "18.0", null);
        neu(Region.Art.JOBCENTER, "Herford", SEPTEMBER, "19.4", 7);
        neu(Region.Art.JOBCENTER, "Herford", OKTOBER, "19.8", 6);
        neu(Region.Art.JOBCENTER, "Lippe", SEPTEMBER, "21.1", null);

        mvc.perform(get(IQ).with(als(Rolle.CONTROLLING))).andExpect(content().string(allOf(
                containsString("05/2022: Jobcenter Herford 19,8 % (Rang 6 von 28), Vergleichstyp IIc 18,0 %, Land Nordrhein-Westfalen 17,6 %, Deutschland 18,3 %"),
                containsString("Rang 6 von 28</td>"), not(containsString("Bayern")), not(containsString("Lippe")))));
        mvc.perform(get(IQ).param("stand", "2022-09-30").with(als(Rolle.CONTROLLING)))
                .andExpect(content().string(allOf(containsString("Jobcenter Herford 19,4 % (Rang 7 von 28)"), not(containsString("19,8 %")))));
        mvc.perform(get("/programme/2022/zielnachhaltung").with(als(Rolle.BCA))).andExpect(content().string(containsString("(Rang 6 von 28)")));
        mvc.perform(get("/programme/2022/zielnachhaltung/ziel/B3/lzb-gesamt").with(als(Rolle.BCA)))
                .andExpect(content().string(containsString("noch keine Monatswerte veröffentlicht")));
    }

    @Test
    void dreizehnMonateEndenMitDemLetztenDesHauses() {
        var haus = new Vergleichstafel.Ebene(1, reihe(Region.Art.JOBCENTER, "Herford"), monate(MAI.minusMonths(20), MAI));
        var bund = new Vergleichstafel.Ebene(2, reihe(Region.Art.BUND, "Deutschland"), monate(MAI.minusMonths(20), MAI.plusMonths(2)));
        var tafel = new Vergleichstafel(Messgroesse.K2, List.of(haus, bund));
        assertThat(tafel.monate()).hasSize(13).startsWith(MAI.minusYears(1)).endsWith(MAI);
        assertThat(new Vergleichstafel(Messgroesse.K2, List.of(bund)).letzter()).isEqualTo(MAI.plusMonths(2));
    }

    private static TreeMap<YearMonth, Veroeffentlichung> monate(YearMonth von, YearMonth bis) {
        var monate = new TreeMap<YearMonth, Veroeffentlichung>();
        for (var m = von; !m.isAfter(bis); m = m.plusMonths(1)) {
            monate.put(m, Veroeffentlichung.wert(m, OKTOBER, BigDecimal.TEN, Reife.T3, "Probe"));
        }
        return monate;
    }

    private static Reihe reihe(Region.Art art, String name) {
        return Reihe.von(Messgroesse.K2, new Region(art, name)).mit(Geschlecht.W);
    }

    private void neu(Region.Art art, String name, LocalDate datenstand, String wert, Integer rang) {
        statistik.anfuegen(reihe(art, name), List.of(new Veroeffentlichung(MAI, datenstand, new BigDecimal(wert), null, null, null, null, Reife.T3,
                rang, rang == null ? null : 28, "Probe")));
    }
}
