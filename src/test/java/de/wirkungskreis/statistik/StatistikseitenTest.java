package de.wirkungskreis.statistik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlstand;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Published figures of the sample installation, and one of ours beside them. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@Import(StatistikseitenTest.Haus.class)
@AlsRolle(Rolle.CONTROLLING)
class StatistikseitenTest {

    private static final YearMonth JUNI = YearMonth.of(2022, 6);
    private static final Reihe K2 = Reihe.von(Messgroesse.K2E4, new Region(Region.Art.JOBCENTER, "Herford"));

    @Autowired MockMvc mvc;
    @Autowired Veroeffentlichungen ablage;

    /** 2.100 of 10.400 on average: 20,2 %. */
    @TestConfiguration
    static class Haus {

        @Bean
        @Primary
        Kennzahlreihen eigene() {
            return new Kennzahlreihen() {
                @Override
                public List<LocalDate> datenstaende() {
                    return List.of(LocalDate.of(2022, 10, 1));
                }

                @Override
                public List<Kennzahlstand> am(List<LocalDate> staende) {
                    return staende.stream().<Kennzahlstand>map(s -> (k, g, a) -> k != Kennzahl.K2E4 || g != Geschlecht.GESAMT ? List.of() : List.of(new Kennzahlwert(k, JUNI, g, 2100, 12L * 10400, 1200))).toList();
                }
            };
        }
    }

    @BeforeEach
    void zweiDatenstaende() {
        ablage.anfuegen(K2, List.of(Veroeffentlichung.wert(JUNI, LocalDate.of(2022, 9, 14), new BigDecimal("19.4"), Reife.T2, "Statistik der BA"),
                Veroeffentlichung.wert(JUNI, LocalDate.of(2022, 10, 12), new BigDecimal("19.9"), Reife.T3, "Statistik der BA")));
    }

    private String roh(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String seite(String pfad) throws Exception {
        return roh(pfad).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private int nr() {
        return ablage.reihen(LocalDate.of(2022, 10, 15)).stream().filter(g -> g.reihe().equals(K2)).findFirst().orElseThrow().nr();
    }

    @Test
    void die_Uebersicht_zeigt_je_Reihe_den_letzten_Wert_und_was_spaeter_veroeffentlicht_wurde_noch_nicht() throws Exception {
        assertThat(seite("/statistik")).contains("Jobcenter Herford gesamt 06/2022 19,9 % – T3 12.10.2022", "Jobcenter Friesland", "Vergleichstyp IIc", "24,7 %")
                .doesNotContain("Jobcenter Wuppertal", "Agentur für Arbeit Herford, Presse 2023-78");
        assertThat(seite("/statistik?region=JOBCENTER-Friesland")).contains("32,1 %").doesNotContain("IIc gesamt");
    }

    @Test
    void zurueckgesetzt_zeigt_jede_Seite_was_damals_bekannt_war() throws Exception {
        assertThat(seite("/statistik?stand=2022-09-30")).contains("06/2022 19,4 % – T2 14.09.2022", "Bekannt am 30.09.2022");
        assertThat(seite("/statistik/reihen/" + nr() + "?stand=2022-09-30")).contains("19,4 %").doesNotContain("19,9 %");
        assertThat(seite("/statistik/reihen/" + nr() + "?stand=2022-09-01")).contains("noch nichts veröffentlicht");
        // in die Zukunft sieht niemand: ein Tag nach heute ist heute
        assertThat(seite("/statistik?stand=2025-12-31")).contains("Bekannt am 15.10.2022").doesNotContain("Jobcenter Wuppertal");
    }

    @Test
    void die_Reihe_stellt_beide_Datenstaende_und_den_eigenen_Wert_nebeneinander_und_sagt_woran_der_Unterschied_liegen_kann() throws Exception {
        // 2.100 × 1.200 : 124.800 = 20,2; 20,2 − 19,9 = 0,3 Prozentpunkte
        String seite = roh("/statistik/reihen/" + nr());
        assertThat(seite.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ")).contains("06/2022 19,9 % 19,4 % 20,2 % + 0,3 Prozentpunkte T3 12.10.2022");
        assertThat(seite).contains("data-diagramm=\"staende\"", "/vergleich/2022-06");
        assertThat(seite("/statistik/reihen/" + nr() + "/vergleich/2022-06")).contains("Eigener Wert 20,2 %", "Mögliche Ursache Wer umzieht").doesNotContain("hochgerechnet und wird");
        assertThat(seite("/statistik/reihen/" + nr() + "/vergleich/2022-06?stand=2022-09-30")).contains("+ 0,8 Prozentpunkte", "hochgerechnet (T0 bis T2)");
        assertThat(seite("/statistik/reihen/" + nr() + "/herleitung/2022-06")).contains("Veröffentlicht, nicht gerechnet", "Quelle: Statistik der BA",
                "Datenstand 12.10.2022, T3", "19,4 % (Datenstand 14.09.2022, T2: hochgerechnet)", "Gezählt wird Verhältnis");
    }

    @Test
    void zwischen_zwei_Datenstaenden_steht_was_sich_geaendert_hat_und_bei_Quoten_in_Punkten_statt_in_Prozent() throws Exception {
        // 19,9 − 19,4 = 0,5 Prozentpunkte; 0,5 : 19,4 wäre Prozent von Prozent
        String weg = "?von=2022-09-14&bis=2022-10-12";
        assertThat(seite("/statistik/unterschiede" + weg)).contains("06/2022 19,4 % 19,9 % + 0,5 Prozentpunkte –");
        assertThat(seite("/statistik/unterschiede/" + nr() + "/2022-06" + weg)).contains("Bisher 19,4 %", "Jetzt 19,9 %");
        byte[] mappe = mvc.perform(get("/statistik/unterschiede/tabelle.xlsx" + weg)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (var gelesen = new XSSFWorkbook(new ByteArrayInputStream(mappe))) {
            assertThat(gelesen.getSheetAt(0).getLastRowNum()).isPositive();
        }
    }

    @Test
    void abgeleitete_Zahlen_stehen_ueber_dem_aus_dem_sie_folgen_und_jede_oeffnet_ihre_Herleitung() throws Exception {
        String roh = roh("/statistik/ableitungen?region=JOBCENTER-Herford");
        // AQ1: 640 : (640 + 4.390) = 12,7 %; sbM: 402 : 431 = − 6,7 %, alle 4.390 : 4.720 = − 7,0 %, Unterschied + 0,3 Punkte
        // Mindestbeteiligung: 2.050² : 63.100 = 66,6; 2.340² : 74.800 = 73,2; 66,6 : 139,8 = 47,6 %; Bestand 286 : 640 = 44,7 %, 44,69 − 47,64 = − 3,0 Punkte
        // Quote 4,9 − 5,5 = − 0,6 Prozentpunkte
        assertThat(roh.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ")).contains("AQ1 12,7 %", "− 6,7 %", "− 7,0 %", "+ 0,3 Prozentpunkte",
                "Mindestbeteiligung 47,6 %", "44,7 %", "− 3,0 Prozentpunkte", "− 0,6 Prozentpunkte", "Jeden Mai");
        var wege = Pattern.compile("href=\"(/statistik/ableitungen/[^\"]+)\"").matcher(roh).results().map(t -> t.group(1).replace("&amp;", "&")).toList();
        assertThat(wege).hasSizeGreaterThan(8);
        for (String weg : wege) {
            assertThat(seite(weg)).contains("Jobcenter Herford");
        }
        assertThat(seite("/statistik/ableitungen?region=AGENTURBEZIRK-Herford")).contains("klassisch 103,2", "BA-Relation) 87,0");
    }

    @Test
    void ein_Monat_den_niemand_veroeffentlicht_hat_ist_nicht_gefunden() throws Exception {
        mvc.perform(get("/statistik/reihen/" + nr() + "/herleitung/2019-01")).andExpect(status().isNotFound());
        mvc.perform(get("/statistik/reihen/999999")).andExpect(status().isNotFound());
    }
}
