package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.FrischeDatenbank;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A year of entries from a list: as pseudonyms, once, corrected where it says something else. */
@Datenbanktest
@AlsRolle({Rolle.FALLMANAGEMENT, Rolle.CONTROLLING})
class TeilnahmenEinlesenTest {

    private static final String KOPF = "Kundennummer;Geburtsjahr;Geschlecht;Instrument;zugewiesen am;Eintritt;Austritt;Austrittsgrund\n";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired ApplicationContext context;

    @BeforeEach
    void mitPersonen() {
        FrischeDatenbank.fuer(context);
        Testhaus.mitPersonen(modus, handelnder);
    }

    private String senden(String zeilen) throws Exception {
        return String.valueOf(mvc.perform(multipart("/einlesen/teilnahmen").file(new MockMultipartFile("datei", "jahr.csv", null,
                        (KOPF + zeilen).getBytes(StandardCharsets.UTF_8))).with(csrf()))
                .andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl());
    }

    private void uebernehmen(String lauf) throws Exception {
        mvc.perform(post(lauf + "/uebernehmen").with(csrf())).andExpect(status().isSeeOther());
        mvc.perform(get(lauf)).andExpect(content().string(containsString("<strong>übernommen</strong>")));
    }

    private String stand() {
        return jdbc.sql("""
                select coalesce(string_agg(concat_ws(' ', t.zustand, t.instrument, t.zugewiesen, t.eintritt, t.austritt, t.austrittsgrund), '|'
                                order by t.zugewiesen nulls last, t.id), '') from teilnahme.teilnahme t
                """).query(String.class).single();
    }

    @Test
    void eineListeWirdEinmalUebernommenUndErgaenztSpaeter() throws Exception {
        String lauf = senden("""
                123D456789;1985;w;einstiegsgeld;01.03.2022;15.03.2022;;
                123 D 456 790;1990;m;einstiegsgeld;01.04.2022;;;
                123D456791;2001;divers;einstiegsgeld;;01.02.2022;30.06.2022;Arbeitsaufnahme
                """);
        mvc.perform(get(lauf)).andExpect(content().string(containsString("Alles übernehmen")))
                .andExpect(content().string(not(containsString("456789"))));
        uebernehmen(lauf);
        String erste = stand();
        assertThat(erste).isEqualTo("EINGETRETEN einstiegsgeld 2022-03-01 2022-03-15|ZUGEWIESEN einstiegsgeld 2022-04-01"
                + "|BEENDET einstiegsgeld 2022-02-01 2022-06-30 ARBEITSAUFNAHME");

        mvc.perform(get(senden("""
                123D456791;2001;d;einstiegsgeld;;1.2.2022;30.6.2022;ARBEITSAUFNAHME
                123d-456789;1985;WEIBLICH;Einstiegsgeld;;15.03.2022;;
                123D456790;1990;m;einstiegsgeld;01.04.2022;;;
                """))).andExpect(content().string(containsString("ändert nichts")));

        uebernehmen(senden("123D456789;1985;w;einstiegsgeld;01.03.2022;15.03.2022;31.08.2022;planmäßig\n"
                + "123D456790;1990;m;einstiegsgeld;01.04.2022;04.04.2022;05.05.2022;Fehlzeiten\n"));
        assertThat(stand()).isEqualTo("BEENDET einstiegsgeld 2022-03-01 2022-03-15 2022-08-31 PLANMAESSIG"
                + "|ABGEBROCHEN einstiegsgeld 2022-04-01 2022-04-04 2022-05-05 FEHLZEITEN"
                + "|BEENDET einstiegsgeld 2022-02-01 2022-06-30 ARBEITSAUFNAHME");
    }

    @Test
    void einBerichtigterAustrittErsetztDieTeilnahmeUndDieAlteZaehltNichtMehr() throws Exception {
        uebernehmen(senden("123D456789;1985;w;einstiegsgeld;;15.03.2022;31.08.2022;planmäßig\n"));
        String lauf = senden("123D456789;1985;w;einstiegsgeld;;15.03.2022;15.08.2022;Fehlzeiten\n");
        mvc.perform(get(lauf)).andExpect(content().string(containsString("31.08.2022"))).andExpect(content().string(containsString("15.08.2022")));
        uebernehmen(lauf);
        assertThat(stand()).isEqualTo("STORNIERT einstiegsgeld PLANMAESSIG|ABGEBROCHEN einstiegsgeld 2022-03-15 2022-08-15 FEHLZEITEN");
        assertThat(jdbc.sql("select count(*) from teilnahme.v_eintritt").query(Long.class).single()).isOne();
    }

    @Test
    void woranSchonMehrHaengtNimmtDieListeNichtZurueck() throws Exception {
        uebernehmen(senden("123D456789;1985;w;einstiegsgeld;;10.01.2022;31.03.2022;planmäßig\n"));
        long id = jdbc.sql("select id from teilnahme.teilnahme").query(Long.class).single();
        jdbc.sql("""
                insert into teilnahme.ereignis (teilnahme, nr, von, nach, am, grund, erfasst, kennung)
                values (:id, 3, 'BEENDET', 'VERBLEIB', '2022-10-01', 'IN_ARBEIT', now(), 'x')
                """).param("id", id).update();
        mvc.perform(get(senden("123D456789;1985;w;einstiegsgeld;;10.01.2022;30.03.2022;planmäßig\n")))
                .andExpect(content().string(containsString("hängt schon mehr")));
        assertThat(stand()).doesNotContain("STORNIERT");
    }

    @Test
    void werAusserhalbOderErstMorgenZugewiesenWirdStehtAlsFehlerDa() throws Exception {
        mvc.perform(get(senden("""
                123D456789;1985;w;einstiegsgeld;01.01.2099;;;
                123D456790;1985;w;beschaeftigungszuschuss;;01.03.2022;;
                123D456791;1985;w;ganzheitliche-betreuung;;01.03.2022;;
                """))).andExpect(content().string(containsString("E2"))).andExpect(content().string(containsString("in der Zukunft")))
                .andExpect(content().string(containsString("F3"))).andExpect(content().string(containsString("nahm dieses Instrument niemanden auf")))
                .andExpect(content().string(containsString("F4")));
        assertThat(stand()).isEmpty();
    }

    @Test
    void alleFehlerStehenAufEinmalDaUndKeinerVerraetDieKundennummer() throws Exception {
        String lauf = senden("""
                ohne Ziffern;1985;w;einstiegsgeld;;15.03.2022;;
                123D456789;1985;w;einstiegsgeld;;15.03.2022;;planmäßig
                123D456789;1985;w;Zauberei;;15.03.2022;;
                123D456789;1985;w;einstiegsgeld;;15.03.2022;14.03.2022;planmäßig
                123D456789;1985;w;einstiegsgeld;;;;
                123D456789;1985;w;einstiegsgeld;;15.12.2022;;
                """);
        String seite = mvc.perform(get(lauf)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(seite).contains("6 Fehler", "A2", "keine Kundennummer", "H3", "D4", "steht nicht im Katalog", "G5",
                "Der Austritt liegt vor dem Eintritt", "F6", "F7", "in der Zukunft").doesNotContain("ohne Ziffern", "456789");
        assertThat(stand()).isEmpty();
    }

    @Test
    void wasSichUeberschneidetWirdVorDerUebernahmeGenannt() throws Exception {
        uebernehmen(senden("123D456789;1985;w;arbeitsgelegenheit;;01.03.2022;31.08.2022;planmäßig\n"));
        String lauf = senden("""
                123D456789;1985;w;teilhabe-am-arbeitsmarkt;;01.08.2022;;
                123D456780;1985;w;arbeitsgelegenheit;;01.03.2022;;
                123D456780;1986;w;eingliederungszuschuss;;01.09.2022;;
                123D456780;1985;w;arbeitsgelegenheit;;01.03.2022;;
                """);
        String seite = mvc.perform(get(lauf)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(seite).contains("F2", "die diese ausschließt", "B4", "ein anderes Geburtsjahr", "F5", "schon weiter oben");
        assertThat(stand()).doesNotContain("teilhabe");
    }

    @Test
    void ohnePersonenNimmtDasHausKeineSolcheListe() throws Exception {
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        mvc.perform(get("/einlesen/teilnahmen")).andExpect(status().isOk()).andExpect(content().string(containsString("Modus A")))
                .andExpect(content().string(not(containsString("type=\"file\""))));
        mvc.perform(multipart("/einlesen/teilnahmen").file(new MockMultipartFile("datei", "jahr.csv", null, KOPF.getBytes(StandardCharsets.UTF_8)))
                .with(csrf())).andExpect(status().isUnprocessableContent());
    }
}
