package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.springframework.test.web.servlet.MockMvc;

/** The exits of a month, without anything the house knows already. */
@Datenbanktest
@AlsRolle(Rolle.MASSNAHMEMANAGEMENT)
class AustritteEinlesenTest {

    private static final String KOPF = "Kundennummer;Instrument;Eintritt;Austritt;Austrittsgrund\n";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired ApplicationContext context;

    private Listenreise reise;

    @BeforeEach
    void vierLaufende() throws Exception {
        FrischeDatenbank.fuer(context);
        Testhaus.mitPersonen(modus, handelnder);
        reise = new Listenreise(mvc);
        reise.hinein("teilnahmen", """
                Kundennummer;Geburtsjahr;Geschlecht;Instrument;Eintritt;geplant bis;Austritt;Austrittsgrund
                123D456789;1985;w;einstiegsgeld;01.03.2022;31.12.2022;;
                123D456790;1990;m;einstiegsgeld;01.03.2022;;;
                123D456790;1990;m;einstiegsgeld;01.04.2022;;;
                123D456791;1991;m;einstiegsgeld;01.01.2022;;31.03.2022;planmäßig
                """);
    }

    private String stand() {
        return jdbc.sql("""
                select string_agg(concat_ws(' ', t.zustand, t.eintritt, t.austritt, t.austrittsgrund), '|' order by p.geburtsjahr, t.eintritt)
                  from teilnahme.teilnahme t join teilnahme.person p on p.id = t.person
                """).query(String.class).single();
    }

    @Test
    void einAustrittBeendetDieLaufendeTeilnahmeUndNurEinmal() throws Exception {
        String liste = KOPF + "123D456789;einstiegsgeld;;30.09.2022;Arbeitsaufnahme\n123D456790;Einstiegsgeld;1.4.2022;30.09.2022;Fehlzeiten\n";
        String vorschau = reise.seite(reise.senden("austritte", "csv", liste.getBytes(StandardCharsets.UTF_8)));
        assertThat(vorschau).contains("30.09.2022", "Arbeitsaufnahme", "Fehlzeiten").doesNotContain("456789");
        reise.hinein("austritte", liste);
        assertThat(stand()).isEqualTo("BEENDET 2022-03-01 2022-09-30 ARBEITSAUFNAHME|EINGETRETEN 2022-03-01"
                + "|ABGEBROCHEN 2022-04-01 2022-09-30 FEHLZEITEN|BEENDET 2022-01-01 2022-03-31 PLANMAESSIG");
        reise.aendertNichts("austritte", "csv", liste.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wasKeineLaufendeTeilnahmeMeintWirdGenannt() throws Exception {
        String vorher = stand();
        String seite = reise.seite(reise.senden("austritte", "csv", (KOPF + """
                123D456790;einstiegsgeld;;30.09.2022;planmäßig
                999D999999;einstiegsgeld;;30.09.2022;planmäßig
                123D456791;einstiegsgeld;;28.02.2022;planmäßig
                123D456789;einstiegsgeld;;30.09.2022;planmäßig
                123D456789;einstiegsgeld;01.03.2022;30.09.2022;planmäßig
                """).getBytes(StandardCharsets.UTF_8)));
        assertThat(seite).contains("4 Fehler", "D2", "mehrere solche Teilnahmen", "D3", "keine solche Teilnahme", "D4",
                "schon ein anderer Austritt", "D6", "schon weiter oben");
        assertThat(stand()).isEqualTo(vorher);
    }

    @Test
    void unlesbaresWirdMitZelleGenannt() throws Exception {
        assertThat(reise.seite(reise.senden("austritte", "csv", (KOPF + """
                123D456789;einstiegsgeld;;;planmäßig
                123D456789;einstiegsgeld;;30.11.2022;planmäßig
                123D456789;einstiegsgeld;01.10.2022;30.09.2022;planmäßig
                123D456789;einstiegsgeld;;30.09.2022;
                """).getBytes(StandardCharsets.UTF_8)))).contains("4 Fehler", "D2", "D3", "in der Zukunft", "D4", "vor dem Eintritt", "E5");
    }

    @Test
    void einAnderesGeplantesEndeAendertEsUndDasVereinbarteEnde() throws Exception {
        String liste = "Kundennummer;Geburtsjahr;Geschlecht;Instrument;Eintritt;geplant bis\n123D456789;1985;w;einstiegsgeld;01.03.2022;31.01.2023\n";
        assertThat(reise.seite(reise.senden("teilnahmen", "csv", liste.getBytes(StandardCharsets.UTF_8)))).contains("31.12.2022", "31.01.2023");
        reise.hinein("teilnahmen", liste);
        assertThat(jdbc.sql("select max(ende)::text from teilnahme.teilnahme").query(String.class).single()).isEqualTo("2023-01-31");
    }

    @Test
    void eineListeNimmtStattDerKundennummerDasPseudonymDasDasHausAusgegebenHat() throws Exception {
        String heraus = reise.heraus("teilnahmen");
        String zeile = heraus.lines().filter(z -> z.contains("01.03.2022") && z.contains("1985")).findFirst().orElseThrow();
        String pseudonym = zeile.substring(0, zeile.indexOf(';'));
        reise.hinein("austritte", "Pseudonym;Instrument;Austritt;Austrittsgrund\n" + pseudonym + ";einstiegsgeld;30.09.2022;planmäßig\n");
        assertThat(stand()).startsWith("BEENDET 2022-03-01 2022-09-30 PLANMAESSIG");
        String fremd = (pseudonym.charAt(0) == 'a' ? 'b' : 'a') + pseudonym.substring(1);
        assertThat(reise.seite(reise.senden("austritte", "csv", ("Pseudonym;Instrument;Austritt;Austrittsgrund\n" + fremd
                + ";einstiegsgeld;30.09.2022;planmäßig\n" + pseudonym.substring(0, 64) + ";einstiegsgeld;30.09.2022;planmäßig\n")
                .getBytes(StandardCharsets.UTF_8)))).contains("2 Fehler", "A2", "A3", "hat dieses Haus nicht vergeben");
    }

    @Test
    void inModusAGibtEsKeineAustritteEinzelner() throws Exception {
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        assertThat(reise.seite("/einlesen/austritte")).contains("Modus A").doesNotContain("type=\"file\"");
        mvc.perform(get("/einlesen/teilnahmen/bestand.csv")).andExpect(status().isNotFound());
    }
}
