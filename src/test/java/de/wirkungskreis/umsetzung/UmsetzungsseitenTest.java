package de.wirkungskreis.umsetzung;

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
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Grund;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.teilnahme.Personen;
import de.wirkungskreis.teilnahme.Schritt;
import de.wirkungskreis.teilnahme.Teilnahmen;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import de.wirkungskreis.teilnahme.Testhaus;
import de.wirkungskreis.umsetzung.BaZahlen.BaZahl;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Plan and reality of the sample programme, whose people are typed here one by one. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle({Rolle.CONTROLLING, Rolle.FALLMANAGEMENT})
class UmsetzungsseitenTest {

    private static final String SEITE = "/programme/2022/umsetzung";

    @Autowired MockMvc mvc;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;
    @Autowired BaZahlen statistik;
    @Autowired JdbcClient jdbc;
    @Autowired Handelnder handelnder;
    @Autowired Betriebsmodus modus;
    @Autowired ApplicationContext context;

    @BeforeEach
    void frisch() {
        FrischeDatenbank.fuer(context);
    }

    private void eintritt(String nummer, Geschlecht geschlecht, int geburtsjahr, LocalDate tag, Schritt... danach) {
        long person = personen.anlegen(nummer, new Angaben(geburtsjahr, geschlecht, null, null, null, null), List.of());
        var schritte = new ArrayList<>(List.of(new Schritt(Teilnahmezustand.ZUGEWIESEN, tag.minusDays(5)),
                new Schritt(Teilnahmezustand.EINGETRETEN, tag)));
        schritte.addAll(List.of(danach));
        teilnahmen.anlegen(person, "mabe-vergabe", "coaching-center", null, schritte);
    }

    private void drei() {
        eintritt("123D000001", Geschlecht.WEIBLICH, 1985, LocalDate.of(2022, 3, 7));
        eintritt("123D000002", Geschlecht.MAENNLICH, 2001, LocalDate.of(2022, 4, 4));
        eintritt("123D000003", Geschlecht.MAENNLICH, 1975, LocalDate.of(2022, 4, 4));
    }

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void bis_September_sind_von_198_geplanten_Vergabe_Eintritten_150_geplant_und_drei_eingetreten() throws Exception {
        drei();
        // 198 : 12 = 16,5: sechs Monate 17, danach 16; 6 × 17 + 3 × 16 = 150; 3 − 150 = − 147; 3 : 198 = 1,5 %; 1 : 3 = 33,3 %
        assertThat(seite(SEITE)).contains("Plan und Ist 2022 bis 09/2022", "Vergabemaßnahmen 198 150 3 3 − 147 1,5 % 33,3 % 3 ");
    }

    @Test
    void wer_zweimal_eintritt_ist_zwei_Eintritte_und_eine_Person() throws Exception {
        long person = personen.anlegen("123D000009", new Angaben(1985, Geschlecht.WEIBLICH, null, null, null, null), List.of());
        teilnahmen.anlegen(person, "mabe-vergabe", "coaching-center", null, List.of(new Schritt(Teilnahmezustand.EINGETRETEN, LocalDate.of(2022, 3, 7)),
                new Schritt(Teilnahmezustand.BEENDET, LocalDate.of(2022, 4, 1), Grund.PLANMAESSIG)));
        teilnahmen.anlegen(person, "mabe-vergabe", "coaching-center", null, List.of(new Schritt(Teilnahmezustand.EINGETRETEN, LocalDate.of(2022, 6, 7))));
        assertThat(seite(SEITE)).contains("Vergabemaßnahmen 198 150 2 1 − 148");
        assertThat(seite(SEITE + "/mabe-vergabe/herleitung/PERSONEN?monat=2022-09")).contains("wer zweimal eintritt, zählt einmal");
    }

    /** The journey of a house that counts: in from a list, beside the plan, out again; no page knows anybody. */
    @Test
    void im_Modus_A_stehen_eingelesene_Zahlen_neben_dem_Plan_und_was_nicht_eingelesen_ist_als_Strich() throws Exception {
        Testhaus.ohnePersonen(modus, handelnder);
        String lauf = String.valueOf(mvc.perform(multipart("/einlesen/zahlen").file(new MockMultipartFile("datei", "zahlen.csv", null, """
                Monat;Instrument;Gruppe;Geschlecht;Zugewiesen;Bestand;Eintritte;Austritte;Abbrüche;Personen
                01.2022;mabe-vergabe;insgesamt;weiblich;9;7;6;1;0;6
                01.2022;mabe-vergabe;insgesamt;männlich;12;9;9;2;1;9
                02.2022;mabe-vergabe;insgesamt;weiblich;8;8;4;3;1;4
                02.2022;mabe-vergabe;insgesamt;männlich;16;14;8;3;2;8
                """.getBytes(StandardCharsets.UTF_8))).with(csrf())).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl());
        mvc.perform(post(lauf + "/uebernehmen").with(csrf())).andExpect(status().isSeeOther());
        // gleichmäßig 17 + 17 = 34; 6 + 9 + 4 + 8 = 27; 27 − 34 = − 7; 27 : 198 = 13,6 %; 10 : 27 = 37,0 %; Bestand 8 + 14 = 22
        assertThat(seite(SEITE)).contains("Plan und Ist 2022 bis 02/2022", "Gezählt", "Vergabemaßnahmen 198 34 27 – − 7 13,6 % 37,0 % 22 ",
                "Gutscheinverfahren 897 150 – – –");
        assertThat(seite(SEITE + "?monat=2022-03")).contains("Vergabemaßnahmen 198 51 – – –");
        assertThat(seite(SEITE + "/mabe-vergabe/herleitung/IST?monat=2022-02")).contains("01/2022 15", "02/2022 12");
        assertThat(mvc.perform(get(SEITE + "/tabelle.csv?monat=2022-02")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8)).contains("Vergabemaßnahmen;;198;34;27;");
        assertThat(seite("/leistungsketten")).contains("führt nur Zahlen (Modus A)");
        mvc.perform(get("/leistungsketten/tabelle.xlsx")).andExpect(status().isNotFound());
    }

    @Test
    void was_niemand_gezaehlt_hat_steht_als_Strich_und_nicht_als_null() throws Exception {
        assertThat(seite(SEITE)).contains("noch niemand gezählt; das ist nicht null", "Vergabemaßnahmen 198 150 – – – – –");
    }

    @Test
    void eine_Gruppe_hat_keinen_Plan_und_ihre_Eintritte_sind_Teil_der_Summe() throws Exception {
        drei();
        assertThat(seite(SEITE + "?gruppe=U25")).contains("Der Plan unterscheidet keine Gruppen", "Vergabemaßnahmen – – 1 1 – – 0,0 % 1 ");
    }

    @Test
    void every_number_of_a_line_says_where_it_comes_from_and_the_way_back_is_there() throws Exception {
        drei();
        assertThat(seite(SEITE + "/mabe-vergabe")).contains("04/2022 17 2 68 3 3", "Coaching Center 3 36", "unter 25 1 0,0 % 1");
        assertThat(seite(SEITE + "/mabe-vergabe/herleitung/DIFFERENZ?monat=2022-09")).contains("− 147", "Ist minus Plan", "150");
        assertThat(seite(SEITE + "/mabe-vergabe/herleitung/EINTRITTE/2022-04")).contains("Eintritte, 04/2022", " 2 ");
        mvc.perform(get(SEITE + "/mabe-vergabe")).andExpect(content().string(containsString("/massnahmen/coaching-center")))
                .andExpect(content().string(containsString("/teilnahmen/liste?instrument=mabe-vergabe")))
                .andExpect(content().string(containsString("/programme/2022/planung/zeilen/mabe-vergabe")));
        mvc.perform(get("/programme/2022/planung")).andExpect(content().string(containsString("/programme/2022/umsetzung/mabe-vergabe")))
                .andExpect(content().string(containsString("Bis 09/2022 sind 3 statt 150 Eintritte erreicht.")));
        mvc.perform(get(SEITE + "/gibt-es-nicht")).andExpect(status().isNotFound());
        mvc.perform(get(SEITE + "/mabe-vergabe/herleitung/EINTRITTE/2023-04")).andExpect(status().isNotFound());
    }

    @Test
    void the_files_say_the_same_as_the_page() throws Exception {
        drei();
        String csv = mvc.perform(get(SEITE + "/tabelle.csv?monat=2022-09")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("Vergabemaßnahmen;;198;150;3;3;-147;1,5");
        mvc.perform(get(SEITE + "/mabe-vergabe/tabelle.xlsx")).andExpect(status().isOk());
    }

    @Test
    void the_statistics_stand_beside_the_own_count_with_their_Datenstand_and_the_earlier_one_is_kept() throws Exception {
        drei();
        statistik.anfuegen(List.of(new BaZahl("mabe-vergabe", YearMonth.of(2022, 4), LocalDate.of(2022, 7, 29), 4, 1, 5, 0, "Musterquelle"),
                new BaZahl("mabe-vergabe", YearMonth.of(2022, 4), LocalDate.of(2022, 8, 30), 5, 1, 6, 0, "Musterquelle")));
        assertThat(seite(SEITE + "/mabe-vergabe")).contains("04/2022 2 5 − 3 3 6 30.08.2022", "Förderfälle, nicht Personen");
        assertThat(seite(SEITE + "/mabe-vergabe/herleitung/EINTRITTE/2022-04")).contains("Statistik der Bundesagentur: 5, Datenstand 30.08.2022",
                "Statistik der Bundesagentur: 4, Datenstand 29.07.2022");
    }

    private String senden(String zeilen) throws Exception {
        return String.valueOf(mvc.perform(multipart("/einlesen/ba-foerderstatistik").file(new MockMultipartFile("datei", "ba.csv", null,
                        ("Instrument;Monat;Datenstand;Eintritte;davon Frauen;Bestand;Austritte\n" + zeilen).getBytes(StandardCharsets.UTF_8))).with(csrf()))
                .andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl());
    }

    @Test
    void a_list_of_the_statistics_is_taken_over_once_and_never_changed() throws Exception {
        String lauf = senden("mabe-vergabe;04/2022;30.08.2022;5;1;6;0\n");
        mvc.perform(post(lauf + "/uebernehmen").with(csrf())).andExpect(status().isSeeOther());
        assertThat(statistik.monate("mabe-vergabe", YearMonth.of(2022, 1), YearMonth.of(2022, 12))).singleElement()
                .satisfies(z -> assertThat(z.eintritte()).isEqualTo(5));
        mvc.perform(get(senden("mabe-vergabe;04/2022;30.08.2022;5;1;6;0\n"))).andExpect(content().string(containsString("ändert nichts")));
        mvc.perform(get(senden("mabe-vergabe;04/2022;30.08.2022;7;1;6;0\n"))).andExpect(content().string(containsString("schon andere Zahlen da")));
        mvc.perform(get(senden("gibt-es-nicht;04/2022;30.03.2022;1;3;;\n"))).andExpect(content().string(containsString("im Katalog nicht")))
                .andExpect(content().string(containsString("vor dem Ende des Monats"))).andExpect(content().string(containsString("mehr Frauen")));
        assertThat(jdbc.sql("select count(*) from umsetzung.ba_zahl").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    @AlsRolle(Rolle.MASSNAHMETRAEGER)
    void who_may_not_see_counts_sees_neither_page_nor_link() throws Exception {
        mvc.perform(get(SEITE)).andExpect(status().isForbidden());
        mvc.perform(get("/programme")).andExpect(content().string(not(containsString("/umsetzung"))));
    }
}
