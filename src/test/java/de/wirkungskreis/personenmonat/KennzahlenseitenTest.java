package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Testhaus;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of indicators; "heute" is 15.10.2022. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class KennzahlenseitenTest {

    private static final String KOPF = "jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm\n";

    @Autowired Personenmonate personenmonate;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired MockMvc mvc;

    @BeforeEach
    void leer() {
        Testhaus.mitPersonen(modus, handelnder);
        personenmonate.vergessen();
    }

    /** Ten women all the time; in the last month of the second year one of them is integrated. */
    private static String zweiJahre(int integrationen) {
        var text = new StringBuilder(KOPF);
        for (int m = 0; m < 26; m++) {
            for (int p = 0; p < 10; p++) {
                text.append("35302;P000").append(p).append(';').append(2020 + m / 12).append('-').append(Panelleser.zweistellig(m % 12 + 1))
                        .append(";w;1990;1;0;").append(m == 25 && p < integrationen ? 1 : 0).append(";0;10000;0;0\n");
            }
        }
        return text.toString();
    }

    private void liefern(String inhalt, String stand, int ende) throws Exception {
        mvc.perform(multipart("/kennzahlen/lieferungen").file(new MockMultipartFile("datei", "panel.csv", "text/csv",
                inhalt.getBytes(StandardCharsets.UTF_8))).param("datenstand", stand).param("quelle", "Fachverfahren").with(csrf()))
                .andExpect(status().is(ende));
    }

    @Test
    void eineQuoteOeffnetIhreZaehlerUndNenner() throws Exception {
        mvc.perform(get("/kennzahlen")).andExpect(status().isOk()).andExpect(content().string(containsString("noch keine Personenmonate")));
        liefern(zweiJahre(1), "2022-03-10", 302);
        // 1 Integration in zwölf Monaten, Bestand 12 × 10 = 120: 1 / 120 × 1200 = 10,0 %
        mvc.perform(get("/kennzahlen")).andExpect(status().isOk()).andExpect(content().string(allOf(containsString("K2: Integrationsquote"),
                containsString("10,0 %"), containsString("Datenstand 10.03.2022"))));
        mvc.perform(get("/kennzahlen/K2/herleitung/W/2022-02")).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("10,0 %"), containsString(">120<"), containsString(">1.200<"), containsString("§ 5 Abs. 1"))));
        mvc.perform(get("/kennzahlen/K2")).andExpect(content().string(allOf(containsString("02/2022"), not(containsString("12/2020")))));
        mvc.perform(get("/kennzahlen/K9")).andExpect(status().isNotFound());
        mvc.perform(get("/kennzahlen/K3/herleitung/W/2022-02")).andExpect(status().isNotFound());
        var csv = mvc.perform(get("/kennzahlen/K2/tabelle.csv")).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(csv.getContentAsString(StandardCharsets.UTF_8)).contains("02/2022;10,0");
    }

    @Test
    void einFruehererDatenstandZeigtWasDamalsBekanntWar() throws Exception {
        liefern(zweiJahre(1), "2022-03-10", 302);
        liefern(zweiJahre(2), "2022-06-10", 302);
        mvc.perform(get("/kennzahlen/K2")).andExpect(content().string(containsString("20,0 %")));
        mvc.perform(get("/kennzahlen/K2?stand=2022-05-01")).andExpect(content().string(allOf(containsString("10,0 %"), not(containsString("20,0 %")))));
        mvc.perform(get("/kennzahlen/K2/herleitung/GESAMT/2022-02")).andExpect(content().string(containsString("10,0 % (Datenstand 10.03.2022)")));
        mvc.perform(get("/kennzahlen?stand=2022-01-01")).andExpect(content().string(containsString("noch keine zu diesem Datenstand")));
    }

    @Test
    void wrongDeliveriesAreRefusedWithThePlaceOfTheError() throws Exception {
        mvc.perform(multipart("/kennzahlen/lieferungen").param("datenstand", "gestern").with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("keine Datei gewählt"), containsString("kein Tag"), containsString("Quelle fehlt"))));
        mvc.perform(multipart("/kennzahlen/lieferungen").file(new MockMultipartFile("datei", "panel.csv", "text/csv",
                        (KOPF + "35302;P0001;2022-01;q;1990;1;0;0;0;1;1;0\n").getBytes(StandardCharsets.UTF_8)))
                .param("datenstand", "2022-03-10").param("quelle", "Fachverfahren").with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("Zeile 2, Spalte geschlecht"), containsString("Fachverfahren"))));
        assertThat(personenmonate.lieferungen()).isEmpty();
    }

    @Test
    void afterwardsItLeadsBackToTheList() throws Exception {
        mvc.perform(multipart("/kennzahlen/lieferungen").file(new MockMultipartFile("datei", "panel.csv", "text/csv",
                        zweiJahre(1).getBytes(StandardCharsets.UTF_8))).param("datenstand", "2022-03-10").param("quelle", "F").with(csrf()))
                .andExpect(redirectedUrl("/kennzahlen/lieferungen"));
        mvc.perform(get("/kennzahlen/lieferungen")).andExpect(content().string(containsString("01/2020 bis 02/2022")));
    }
}
