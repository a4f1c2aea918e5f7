package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.teilnahme.Ergebnisse.Anwesenheit;
import de.wirkungskreis.web.Aufgabenquelle.Aufgabe;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is due on 15.10.2022, of few people. */
@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class TeilnahmeaufgabenTest {

    private static int nummer = 1;
    private static boolean gefuellt;

    @Autowired Teilnahmeaufgaben aufgaben;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;
    @Autowired Gutscheine gutscheine;
    @Autowired Ergebnisse ergebnisse;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired MockMvc mvc;

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private long person() {
        return personen.anlegen("AUFG" + nummer++, Testhaus.frau(1990), List.of());
    }

    @BeforeEach
    void wasAnsteht() {
        if (gefuellt) {
            return;
        }
        gefuellt = true;
        Testhaus.mitPersonen(modus, handelnder);
        gutscheine.ausstellen(person(), Gutschein.Art.BILDUNGSGUTSCHEIN, am(7, 20), am(10, 20));
        gutscheine.ausstellen(person(), Gutschein.Art.BILDUNGSGUTSCHEIN, am(7, 30), am(10, 30));   // in 15 Tagen: noch nicht
        long vergessen = person();
        gutscheine.ausstellen(vergessen, Gutschein.Art.AVGS_MASSNAHME, am(6, 1), am(9, 1));
        gutscheine.ausstellen(vergessen, Gutschein.Art.AVGS_VERMITTLUNG, am(6, 1), am(9, 1));
        gutscheine.ausstellen(vergessen, Gutschein.Art.AVGS_VERMITTLUNG, am(9, 2), am(12, 1));   // der ältere ist ersetzt
        long agh = teilnahmen.anlegen(person(), "arbeitsgelegenheit", null, null, List.of(new Schritt(EINGETRETEN, am(8, 1))));
        long gemeldet = teilnahmen.anlegen(person(), "arbeitsgelegenheit", null, null, List.of(new Schritt(EINGETRETEN, am(8, 1))));
        ergebnisse.anwesenheitSetzen(gemeldet, new Anwesenheit(YearMonth.of(2022, 9), 3600, 0, 0, 0));
        ergebnisse.anwesenheitSetzen(agh, new Anwesenheit(YearMonth.of(2022, 8), 3600, 0, 0, 0));
        teilnahmen.anlegen(person(), "egz", null, null, List.of(new Schritt(EINGETRETEN, am(1, 10)), new Schritt(BEENDET, am(4, 1), Grund.PLANMAESSIG)));
        teilnahmen.anlegen(person(), "egz", null, null, List.of(new Schritt(EINGETRETEN, am(1, 10)), new Schritt(BEENDET, am(4, 30), Grund.PLANMAESSIG)));
    }

    private Aufgabe zu(Arbeitsliste liste) {
        return aufgaben.offene().stream().filter(a -> a.pfad().endsWith("/" + liste)).findFirst().orElseThrow();
    }

    @Test
    void einGutscheinDerInZweiWochenVerfaelltIstEineAufgabe() {
        assertThat(zu(Arbeitsliste.GUTSCHEIN_BALD).satz()).startsWith("Ein Gutschein verfällt").contains("eine Person");
        assertThat(zu(Arbeitsliste.GUTSCHEIN_BALD).frist()).isEqualTo(am(10, 20));
    }

    @Test
    void einVerfallenerGutscheinOhneNachfolgerIstEineAufgabe() {
        assertThat(zu(Arbeitsliste.GUTSCHEIN_VERFALLEN).satz()).startsWith("Ein Gutschein ist");
        assertThat(zu(Arbeitsliste.GUTSCHEIN_VERFALLEN).frist()).isEqualTo(am(9, 1));
    }

    @Test
    void dieAnwesenheitDesVormonatsFehltBeiEinerVonZweien() {
        assertThat(zu(Arbeitsliste.ANWESENHEIT).satz()).startsWith("Bei einer Arbeitsgelegenheit");
        assertThat(zu(Arbeitsliste.ANWESENHEIT).frist()).isEqualTo(am(9, 30));
    }

    @Test
    void sechsMonateNachDemAustrittIstDerVerbleibZuErfragen() {
        assertThat(zu(Arbeitsliste.VERBLEIB).satz()).startsWith("Bei einem Austritt");   // der vom 1.4., nicht der vom 30.4.
        assertThat(zu(Arbeitsliste.VERBLEIB).frist()).isEqualTo(am(10, 1));
    }

    @Test
    void everyTaskStandsOnTheLandingPageAndLeadsToItsList() throws Exception {
        mvc.perform(get("/")).andExpect(status().isOk()).andExpect(content().string(containsString("/teilnahmen/arbeitslisten/GUTSCHEIN_BALD")));
        for (var aufgabe : aufgaben.offene()) {
            mvc.perform(get(aufgabe.pfad())).andExpect(status().isOk()).andExpect(content().string(containsString("Eine Zeile")));
        }
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void whoDoesNotRecordTeilnahmenIsNotAsked() throws Exception {
        assertThat(aufgaben.offene()).isEmpty();
        mvc.perform(get("/")).andExpect(status().isOk()).andExpect(content().string(not(containsString("/teilnahmen/arbeitslisten/"))));
    }
}
