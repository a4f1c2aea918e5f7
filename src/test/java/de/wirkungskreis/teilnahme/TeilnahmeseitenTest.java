package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.zugang.Rolle;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.FALLMANAGEMENT)
class TeilnahmeseitenTest {

    private static int nummer = 2000;

    @Autowired
    MockMvc mvc;

    @Autowired
    Personen personen;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Gutscheine gutscheine;

    @Autowired
    Einspielung einspielung;

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private long person() {
        return personen.anlegen("TEST" + nummer++, Testhaus.frau(2000), List.of());
    }

    private long in(String massnahme, String instrument, Schritt... schritte) {
        return teilnahmen.anlegen(person(), instrument, massnahme, null, List.of(schritte));
    }

    @Test
    void everyPageTellsTheModeAndSoDoesItsFoot() throws Exception {
        for (String pfad : List.of("/teilnahmen", "/teilnahmen/liste", "/personen", "/hilfe")) {
            assertThat(seite(pfad)).as(pfad).contains("Modus B – pseudonym");
        }
    }

    @Test
    void findsSomebodyByANumberThatStandsInNoAddress() throws Exception {
        long id = personen.anlegen("123D777777", Testhaus.frau(1990), List.of());
        mvc.perform(post("/personen").with(csrf()).param("kundennummer", "123 d 777777")).andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/personen/" + id));
        mvc.perform(post("/personen").with(csrf()).param("kundennummer", "123D777778")).andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("Zu dieser Nummer ist niemand erfasst")));
        mvc.perform(post("/personen").with(csrf()).param("kundennummer", "nein")).andExpect(status().is(422))
                .andExpect(content().string(containsString("Das ist keine Kundennummer")));
        mvc.perform(get("/personen").param("kundennummer", "123D777777")).andExpect(content().string(not(containsString("123D777777"))));
        assertThat(seite("/personen/" + id)).contains("1990").contains("weiblich").doesNotContain("777777");
    }

    @Test
    void recordsAPersonWithWhatTheProgrammeSteersBy() throws Exception {
        mvc.perform(post("/personen/neu").with(csrf()).param("kundennummer", "555D1").param("geburtsjahr", "88").param("geschlecht", "WEIBLICH")
                        .param("kindGeboren", "3/2019")).andExpect(status().is(422))
                .andExpect(content().string(containsString("Jahr vierstellig"))).andExpect(content().string(containsString("schon drei Jahre alt")))
                .andExpect(content().string(containsString("value=\"555D1\"")));
        String ort = mvc.perform(post("/personen/neu").with(csrf()).param("kundennummer", "555D1").param("geburtsjahr", "1988")
                        .param("geschlecht", "WEIBLICH").param("gemeinde", "").param("kindGeboren", "3/2021"))
                .andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
        mvc.perform(post(ort + "/merkmale/neu").with(csrf()).param("version", "0").param("art", "MARKTNAEHE").param("wert", "B1")
                .param("giltVon", "1.2.2022")).andExpect(status().is(422)).andExpect(content().string(containsString("marktnah, marktfern")));
        mvc.perform(post(ort + "/merkmale/neu").with(csrf()).param("version", "0").param("art", "MARKTNAEHE").param("wert", "MARKTFERN")
                .param("giltVon", "1.2.2022")).andExpect(status().isSeeOther());
        mvc.perform(post(ort + "/merkmale/neu").with(csrf()).param("version", "1").param("art", "MARKTNAEHE").param("wert", "MARKTNAH")
                .param("giltVon", "1.3.2022")).andExpect(status().is(422)).andExpect(content().string(containsString("überschneidet sich")));
        assertThat(seite(ort)).contains("jüngstes Kind unter 3, marktfern").contains("wird am 01.03.2024 gelöscht");
        mvc.perform(post(ort + "/angaben").with(csrf()).param("version", "0").param("geburtsjahr", "1987").param("geschlecht", "DIVERS"))
                .andExpect(status().isConflict());
    }

    @Test
    void werVorDerAenderungBewilligtIstTrittNachAltemRechtEin() throws Exception {
        long person = personen.anlegen("RST1", Testhaus.frau(1980), List.of());
        String weg = "/personen/" + person + "/teilnahmen/neu";
        mvc.perform(post(weg).with(csrf()).param("instrument", "einstiegsgeld").param("ereignis", "ZUGEWIESEN").param("am", "06.07.2022")
                .param("rechtsstand", "30.06.2022")).andExpect(status().is(422)).andExpect(content().string(containsString("trägt der Eintritt")));
        mvc.perform(post(weg).with(csrf()).param("instrument", "einstiegsgeld").param("ereignis", "EINGETRETEN").param("am", "06.07.2022")
                .param("rechtsstand", "30.06.2022")).andExpect(status().isSeeOther());
        assertThat(teilnahmen.derPerson(person)).singleElement().satisfies(n -> assertThat(n.ereignisse().get(0).rechtsstand())
                .isEqualTo(java.time.LocalDate.of(2022, 6, 30)));
    }

    @Test
    void assignsEntersAndDropsOut() throws Exception {
        long person = person();
        String ort = mvc.perform(post("/personen/" + person + "/teilnahmen/neu").with(csrf()).param("massnahme", "produktionsschule")
                        .param("ereignis", "ZUGEWIESEN").param("am", "1.9.2022").param("von", "12.9.2022").param("bis", "31.12.2022"))
                .andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
        assertThat(seite(ort)).contains("Produktionsschule").contains(ort + "/schritt/EINGETRETEN").contains(ort + "/schritt/NICHT_ANGETRETEN");
        mvc.perform(post(ort + "/schritt/EINGETRETEN").with(csrf()).param("version", "0").param("am", "12.9.2022")).andExpect(status().isSeeOther());
        mvc.perform(post(ort + "/schritt/ABGEBROCHEN").with(csrf()).param("version", "1").param("am", "1.9.2022").param("grund", ""))
                .andExpect(status().is(422)).andExpect(content().string(containsString("läge vor dem Eintritt am 12.09.2022")))
                .andExpect(content().string(containsString("gehört ein Grund")));
        mvc.perform(post(ort + "/schritt/BEENDET").with(csrf()).param("version", "0").param("am", "10.10.2022").param("grund", "PLANMAESSIG"))
                .andExpect(status().isConflict());
        mvc.perform(post(ort + "/schritt/ABGEBROCHEN").with(csrf()).param("version", "1").param("am", "10.10.2022").param("grund", "FEHLZEITEN"))
                .andExpect(status().isSeeOther());
        assertThat(seite(ort)).contains("abgebrochen").contains("Fehlzeiten").contains("bis 07.11.2022 fällig").contains("wird ab 10.04.2023 gefragt");
        assertThat(seite("/personen/" + person)).contains("Produktionsschule");
    }

    @Test
    void dieListeZaehltFoerderungenUndPersonenNebeneinander() throws Exception {
        long person = person();
        teilnahmen.anlegen(person, "mabe-vergabe", "perspektivwerkstatt", null, List.of(new Schritt(EINGETRETEN, am(4, 4)),
                new Schritt(BEENDET, am(4, 29), Grund.PLANMAESSIG)));
        teilnahmen.anlegen(person, "mabe-vergabe", "perspektivwerkstatt", null, List.of(new Schritt(ZUGEWIESEN, am(4, 20)), new Schritt(EINGETRETEN, am(4, 30))));
        in("perspektivwerkstatt", "mabe-vergabe", new Schritt(ZUGEWIESEN, am(4, 1)), new Schritt(NICHT_ANGETRETEN, am(4, 5), Grund.KRANKHEIT));
        assertThat(seite("/teilnahmen/liste?massnahme=perspektivwerkstatt&monat=2022-04&art=EINTRITTE")).contains("2 Förderungen von 1 Personen");
        assertThat(seite("/teilnahmen/liste?massnahme=perspektivwerkstatt&monat=2022-04&art=AUSTRITTE")).contains("1 Förderungen von 1 Personen");
        assertThat(seite("/teilnahmen/liste?massnahme=perspektivwerkstatt&zustand=NICHT_ANGETRETEN")).contains("1 Förderungen von 1 Personen");
        assertThat(seite("/teilnahmen?monat=2022-04")).contains("Perspektivwerkstatt").contains("massnahme=perspektivwerkstatt");
        assertThat(seite("/massnahmen/perspektivwerkstatt")).contains("Teilnahmen bis");
        mvc.perform(get("/teilnahmen/tabelle.csv?monat=2022-04")).andExpect(status().isOk());
        mvc.perform(get("/teilnahmen/tabelle.xlsx?monat=2022-04")).andExpect(status().isOk());
    }

    @Test
    void whatSampleDataTellBeyondTodayIsHiddenAndGivesWay() throws Exception {
        long person = person();
        einspielung.kopieren(Einspielung.Tabelle.TEILNAHME, new StringReader("70001\t" + person + "\tmabe-vergabe\tcoaching-center\t\\N\n"));
        einspielung.kopieren(Einspielung.Tabelle.EREIGNIS, new StringReader(
                "70001\t1\t\\N\tEINGETRETEN\t2022-05-02\t\\N\t\\N\t2022-05-02\t2022-05-02 10:00+02\tmuster\n"
                        + "70001\t2\tEINGETRETEN\tBEENDET\t2022-12-30\tPLANMAESSIG\t\\N\t\\N\t2022-12-30 10:00+01\tmuster\n"));
        einspielung.kopieren(Einspielung.Tabelle.GUTSCHEIN, new StringReader("70001\t" + person + "\tAVGS_MASSNAHME\t2022-09-01\t2022-11-30\t\\N\n"));
        einspielung.kopieren(Einspielung.Tabelle.GUTSCHEINEREIGNIS,
                new StringReader("70001\t1\tAUSGESTELLT\tEINGELOEST\t2022-11-02\t2022-11-02 10:00+01\tmuster\n"));
        assertThat(teilnahmen.mit(70_001).orElseThrow().zustand()).isEqualTo(EINGETRETEN);
        assertThat(gutscheine.weiter(70_001, 0, Gutschein.Stand.EINGELOEST, am(10, 4), null)).isTrue();
        assertThat(teilnahmen.weiter(70_001, 0, new Schritt(ABGEBROCHEN, am(10, 14), Grund.KRANKHEIT))).isTrue();
        assertThat(seite("/teilnahmen/70001")).contains("abgebrochen").doesNotContain("30.12.2022");
        assertThat(seite("/gutscheine/70001")).contains("04.10.2022").doesNotContain("02.11.2022");
    }

    @Test
    void freePlacesShowDeliberateOverAssignment() throws Exception {
        long person = person();
        for (int i = 0; i < 25; i++) {
            in("crema", "aktivierungshilfe", new Schritt(ZUGEWIESEN, am(10, 3)));
        }
        assertThat(seite("/teilnahmen/plaetze")).contains("Crema").containsPattern("überbucht um \\d+");
        assertThat(seite("/teilnahmen/plaetze?am=1.11.2022&person=" + person)).contains("massnahme=crema");
        mvc.perform(get("/teilnahmen/plaetze?am=1.1.2020")).andExpect(status().is(422));
        assertThat(seite("/teilnahmen/bedarf")).contains("überbucht um").contains("insgesamt");
    }

    @Test
    void werOhneNaechstenSchrittGehtStehtImAbsolventenmanagement() throws Exception {
        var bisMitteNovember = new Zeitraum(am(5, 2), am(11, 16));
        long ohne = person();
        teilnahmen.anlegen(ohne, "mabe-vergabe", "coaching-center", bisMitteNovember, List.of(new Schritt(EINGETRETEN, am(5, 2))));
        long mit = person();
        teilnahmen.anlegen(mit, "mabe-vergabe", "coaching-center", bisMitteNovember, List.of(new Schritt(EINGETRETEN, am(5, 2))));
        teilnahmen.anlegen(mit, "berufssprachkurs", null, null, List.of(new Schritt(VORGEMERKT, am(10, 4))));
        long inArbeit = person();
        teilnahmen.anlegen(inArbeit, "mabe-vergabe", "coaching-center", bisMitteNovember, List.of(new Schritt(EINGETRETEN, am(5, 2)),
                new Schritt(BEENDET, am(9, 30), Grund.ARBEITSAUFNAHME)));
        assertThat(seite("/teilnahmen/absolventen")).contains("15.11.2022").contains("/personen/" + ohne + "\"")
                .doesNotContain("/personen/" + mit + "\"").doesNotContain("/personen/" + inArbeit + "\"");
    }

    @Test
    @AlsRolle(Rolle.DATENSCHUTZ)
    void theModePageLetsOneOfficeAskAndOnlyTheOtherRelease() throws Exception {
        assertThat(seite("/teilnahmen/modus")).contains("Wechsel beantragen: A – aggregiert").contains("Musterdaten");
        mvc.perform(post("/teilnahmen/modus").with(csrf()).param("dsfa", "")).andExpect(status().is(422));
        mvc.perform(post("/teilnahmen/modus").with(csrf()).param("dsfa", "DSFA 9")).andExpect(status().isSeeOther());
        String wartet = seite("/teilnahmen/modus");
        assertThat(wartet).contains("Freigeben kann ihn nur eine zweite Person").doesNotContain("/FREIGEGEBEN");
        String ablehnen = wartet.replaceAll("(?s).*action=\"(/teilnahmen/modus/\\d+/ABGELEHNT)\".*", "$1");
        mvc.perform(post(ablehnen.replace("ABGELEHNT", "FREIGEGEBEN")).with(csrf())).andExpect(status().isConflict());
        mvc.perform(post(ablehnen).with(csrf())).andExpect(status().isSeeOther());
        mvc.perform(get("/teilnahmen/liste")).andExpect(status().isForbidden());
    }

    @Test
    @AlsRolle(Rolle.BCA)
    void whoReadsCountsSeesNobodyInPerson() throws Exception {
        assertThat(seite("/teilnahmen")).doesNotContain("/teilnahmen/liste");
        mvc.perform(get("/personen")).andExpect(status().isForbidden());
        mvc.perform(get("/teilnahmen/liste")).andExpect(status().isForbidden());
    }
}
