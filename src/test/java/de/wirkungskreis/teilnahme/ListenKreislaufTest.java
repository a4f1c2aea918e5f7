package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
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
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The lists of the sample house, in both modes. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle({Rolle.MASSNAHMEMANAGEMENT, Rolle.FALLMANAGEMENT, Rolle.CONTROLLING})
class ListenKreislaufTest {

    private static final String KOPF = "Name;Instrument;Beschaffungsweg;Maßnahmenummer;Träger;Gemeinde;erster Tag;letzter Tag;Jahr des Programms;"
            + "Planzeile;Plätze;Mindestmenge;Kostensatz in Euro;Kostensatz je\n";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired ApplicationContext context;

    private Listenreise reise;

    @BeforeEach
    void frisch() {
        FrischeDatenbank.fuer(context);
        reise = new Listenreise(mvc);
    }

    @Test
    void wasDasHausAusgibtAendertWiederEingelesenNichts() throws Exception {
        Testhaus.mitPersonen(modus, handelnder);
        reise.hinein("teilnahmen", new Zufallslisten(7).teilnahmen());
        for (String ziel : new String[] {"traeger", "massnahmen", "teilnahmen"}) {
            assertThat(reise.heraus(ziel).lines().count()).as(ziel).isGreaterThan(5);
            reise.unveraendert(ziel);
        }
        assertThat(jdbc.sql("select count(*) from zugang.protokoll where feld = 'Liste ausgegeben'").query(Long.class).single()).isPositive();
    }

    @Test
    void inModusAGehenZahlenHeraus() throws Exception {
        Testhaus.mitPersonen(modus, handelnder);
        reise.hinein("teilnahmen", new Zufallslisten(8).teilnahmen());
        mvc.perform(multipart("/einlesen/zahlen").file(new MockMultipartFile("datei", "zahlen.csv", null, "Monat;Instrument\n".getBytes(
                StandardCharsets.UTF_8))).with(csrf())).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/einlesen/zahlen/bestand.csv")).andExpect(status().isNotFound());
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        assertThat(reise.heraus("zahlen").lines().count()).isGreaterThan(5);
        reise.unveraendert("zahlen");
        mvc.perform(get("/einlesen/teilnahmen/bestand.csv")).andExpect(status().isNotFound());
    }

    @Test
    void eineListeErsetztEinenMonatEinesInstrumentsGanz() throws Exception {
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        String vorher = stand("2022-08-01");
        reise.hinein("zahlen", """
                Monat;Instrument;Gruppe;Geschlecht;Bestand;Eintritte
                09/2022;Einstiegsgeld;insgesamt;w;7;3
                09/2022;Einstiegsgeld;;m;5;2
                09/2022;Einstiegsgeld;U25;w;2;
                """);
        assertThat(stand("2022-09-01")).contains("einstiegsgeld GESAMT MAENNLICH 5 2 2|einstiegsgeld GESAMT WEIBLICH 7 3 3|einstiegsgeld U25 WEIBLICH 2 0 0");
        String lauf = reise.senden("zahlen", "csv", "Monat;Instrument;Bestand\n09.2022;Einstiegsgeld;11\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reise.seite(lauf)).contains("09/2022, Einstiegsgeld", "Bestand", ">12<", ">11<", "Bestand, unter 25", ">2<", ">0<");
        reise.hinein("zahlen", "Monat;Instrument;Bestand\n09.2022;Einstiegsgeld;11\n");
        assertThat(stand("2022-09-01")).contains("einstiegsgeld GESAMT OHNE_ANGABE 11 0 0").doesNotContain("einstiegsgeld U25");
        assertThat(stand("2022-08-01")).isEqualTo(vorher);
    }

    @Test
    void unmoeglicheZahlenWerdenMitZelleGenannt() throws Exception {
        Testhaus.wechseln(modus, handelnder, Modus.AGGREGIERT);
        String vorher = stand("2022-09-01");
        String lauf = reise.senden("zahlen", "csv", """
                Monat;Instrument;Gruppe;Bestand;Austritte;Abbrüche
                09/2022;Zauberei;;3;;
                13/2022;Einstiegsgeld;;3;;
                09/2023;Einstiegsgeld;;3;;
                09/2022;Einstiegsgeld;;-1;;
                09/2022;Einstiegsgeld;;3;1;2
                08/2022;Einstiegsgeld;U25;3;;
                07/2022;Einstiegsgeld;;3;;
                07/2022;Einstiegsgeld;;3;;
                07/2022;Einstiegsgeld;U25;7;;
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(reise.seite(lauf)).contains("8 Fehler", "B2", "nicht im Katalog", "A3", "A4", "noch nicht begonnen", "D5", "F6",
                "C7", "fehlen die Zeilen", "A9", "schon weiter oben", "C10", "mehr als alle zusammen");
        assertThat(stand("2022-09-01")).isEqualTo(vorher);
    }

    private String stand(String monat) {
        return jdbc.sql("""
                select coalesce(string_agg(concat_ws(' ', instrument, gruppe, geschlecht, bestand, eintritte, personen), '|'
                                order by instrument, gruppe, geschlecht, massnahme, gemeinde), '')
                  from teilnahme.aggregat where monat = :monat::date
                """).param("monat", monat).query(String.class).single();
    }

    @Test
    void eineMassnahmeWirdAngelegtUndFeldFuerFeldGeaendert() throws Exception {
        reise.hinein("massnahmen", KOPF + """
                Neustart Löhne;mabe-vergabe;Vergabe;123/22/7/1;;Löhne;01.03.2022;31.12.2022;2022;mabe-vergabe;20;70 %;512,50;PLATZMONAT
                Offenes Büro;;EIGEN;;;;;;;;;;;
                """);
        assertThat(jdbc.sql("""
                select concat_ws(' ', m.name, m.gemeinde, m.zeitraum, p.plaetze, p.mindestanteil, k.cent, b.planzeile, v.zustand)
                  from massnahme.massnahme m join massnahme.platzkontingent p on p.massnahme = m.schluessel
                  join massnahme.kostensatz k on k.massnahme = m.schluessel join massnahme.programmbezug b on b.massnahme = m.schluessel
                  join massnahme.v_massnahme v on v.schluessel = m.schluessel where m.massnahmenummer = '123/22/7/1'
                """).query(String.class).single()).isEqualTo("Neustart Löhne loehne [2022-03-01,2023-01-01) 20 7000 51250 mabe-vergabe IDEE");
        String geaendert = KOPF + "Neustart Löhne Nord;mabe-vergabe;;123/22/7/1;;Löhne;01.03.2022;31.12.2022;2022;mabe-vergabe;24;70 %;512,50;PLATZMONAT\n";
        String lauf = reise.senden("massnahmen", "csv", geaendert.getBytes(StandardCharsets.UTF_8));
        assertThat(reise.seite(lauf)).contains("Neustart Löhne Nord", "20 Plätze", "24 Plätze").doesNotContain("512,50");
        reise.hinein("massnahmen", geaendert);
        reise.aendertNichts("massnahmen", "csv", geaendert.getBytes(StandardCharsets.UTF_8));
        reise.unveraendert("massnahmen");
    }

    @Test
    void wasDasHausNichtKenntWirdGenanntUndNichtsGespeichert() throws Exception {
        String vorher = reise.heraus("massnahmen");
        String lauf = reise.senden("massnahmen", "csv", (KOPF + """
                A;Zauberei;Vergabe;;;;;;;;;;;
                B;mabe-vergabe;Vergabe;;Niemand GmbH;;;;;;;;;
                C;mabe-vergabe;Vergabe;;;Atlantis;;;;;;;;
                D;mabe-vergabe;Vergabe;;;;;;2022;Zauberzeile;;;;
                E;mabe-vergabe;Vergabe;;;;01.03.2022;31.02.2022;;;;;;
                F;mabe-vergabe;;;;;;;;;;;;
                G;;Vergabe;;;;;;;;;;;
                H;mabe-vergabe;Vergabe;Los 1;;;;;;;;;;
                I;mabe-vergabe;Vergabe;;;;;;;;10;12;;
                J;mabe-vergabe;Vergabe;;;;01.01.2022;31.12.2022;;;;;100;
                K;mabe-vergabe;Vergabe;;;;;;;;10;;;
                """).getBytes(StandardCharsets.UTF_8));
        assertThat(reise.seite(lauf)).contains("11 Fehler", "B2", "nicht im Katalog", "E3", "Dieser Träger ist nicht erfasst", "F4", "J5",
                "hat das Programm 2022 nicht", "H6", "31.02.2022", "C7", "B8", "D9", "L10", "N11", "K12").doesNotContain("Alles übernehmen");
        assertThat(reise.heraus("massnahmen")).isEqualTo(vorher);
    }
}
