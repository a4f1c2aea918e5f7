package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.teilnahme.Person.Merkmalsart;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle(Rolle.FALLMANAGEMENT)
class SteuerungsherleitungTest {

    private static int nummer = 1;
    private static boolean gefuellt;

    @Autowired MockMvc mvc;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;
    @Autowired Gutscheine gutscheine;

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private long person(Merkmal... merkmale) {
        return personen.anlegen("HERL" + nummer++, Testhaus.frau(2000), List.of(merkmale));
    }

    @BeforeEach
    void fuenfMenschen() {
        if (gefuellt) {
            return;
        }
        gefuellt = true;
        long doppelt = person();
        teilnahmen.anlegen(doppelt, "mabe-vergabe", "coaching-center", null, List.of(new Schritt(EINGETRETEN, am(5, 2))));
        teilnahmen.anlegen(doppelt, "berufssprachkurs", null, null, List.of(new Schritt(EINGETRETEN, am(5, 2))));
        teilnahmen.anlegen(person(), "mabe-vergabe", "coaching-center", null, List.of(new Schritt(ZUGEWIESEN, am(10, 4))));
        person();
        long ohneBezug = person(new Merkmal(Merkmalsart.BEZUG, "", am(1, 1), am(9, 1), "x"));
        teilnahmen.anlegen(ohneBezug, "mabe-vergabe", "coaching-center", null, List.of(new Schritt(EINGETRETEN, am(5, 2))));
        long gegangen = person();
        teilnahmen.anlegen(gegangen, "mabe-vergabe", "coaching-center", null, List.of(new Schritt(EINGETRETEN, am(5, 2)),
                new Schritt(BEENDET, am(9, 30), Grund.PLANMAESSIG)));
        gutscheine.ausstellen(person(), Gutschein.Art.BILDUNGSGUTSCHEIN, am(6, 1), am(9, 1));
        gutscheine.ausstellen(person(), Gutschein.Art.AVGS_MASSNAHME, am(6, 1), am(9, 1));
    }

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(java.net.URI.create(pfad))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Set<String> zahlen(String seite) {
        Set<String> pfade = new TreeSet<>();
        Pattern.compile("class=\"zahl-link\" href=\"([^\"]+)\"").matcher(seite).results().forEach(m -> pfade.add(m.group(1).replace("&amp;", "&")));
        return pfade;
    }

    @Test
    void everyNumberOfTheStepsOpensADerivationWithAndWithoutJavaScript() throws Exception {
        for (String pfad : List.of("/teilnahmen/bedarf", "/teilnahmen/plaetze", "/teilnahmen/plaetze?am=1.11.2022", "/teilnahmen/absolventen", "/gutscheine")) {
            var pfade = zahlen(seite(pfad));
            assertThat(pfade).as(pfad).isNotEmpty().allMatch(p -> p.contains("/herleitung"));
            for (String herleitung : pfade.stream().limit(30).toList()) {
                assertThat(seite(herleitung)).as(herleitung).contains("herleitung__wert").contains("herleitung__formel");
            }
            mvc.perform(get(java.net.URI.create(pfade.iterator().next())).header("HX-Request", "true")).andExpect(status().isOk());
        }
        mvc.perform(get("/teilnahmen/plaetze/herleitung/keine/FREI")).andExpect(status().isNotFound());
    }

    @Test
    void inFoerderungZaehltPersonenImBezugUndDieListeNenntSie() throws Exception {
        // eine mit zwei Förderungen; wer den Bezug verlassen hat, zählt nicht
        assertThat(seite("/teilnahmen/bedarf/herleitung/GESAMT/GEFOERDERT")).contains("herleitung__wert\">1<");
        assertThat(seite("/teilnahmen/liste?art=GEFOERDERT")).contains("2 Förderungen von 1 Personen");
        assertThat(seite("/teilnahmen/bedarf/herleitung/GESAMT/BEVORSTEHEND")).contains("herleitung__wert\">1<").contains("/teilnahmen/liste?art=BEVORSTEHEND");
        assertThat(seite("/teilnahmen/liste?art=BEVORSTEHEND")).contains("1 Förderungen von 1 Personen");
    }

    @Test
    void besetztFuehrtZuDenenDieDortSitzen() throws Exception {
        // die Doppelte und die ohne Bezug: Auf einem Platz sitzt, wer teilnimmt
        assertThat(seite("/teilnahmen/plaetze/herleitung/coaching-center/BESETZT?am=2022-11-01")).contains("herleitung__wert\">2<")
                .contains("/teilnahmen/liste?massnahme=coaching-center&amp;art=BESETZT&amp;am=2022-11-01");
        assertThat(seite("/teilnahmen/liste?massnahme=coaching-center&art=BESETZT&am=2022-11-01")).contains("2 Förderungen von 2 Personen");
        assertThat(seite("/teilnahmen/plaetze/herleitung/coaching-center/FREI")).contains("/plaetze/herleitung/coaching-center/ERWARTET");
    }

    @Test
    void einGutscheinFuehrtZuSeinerArtUndSeinemStand() throws Exception {
        assertThat(seite("/gutscheine/herleitung/BILDUNGSGUTSCHEIN?stand=VERFALLEN")).contains("herleitung__wert\">1<")
                .contains("/gutscheine?art=BILDUNGSGUTSCHEIN&amp;stand=VERFALLEN");
        assertThat(seite("/gutscheine?art=BILDUNGSGUTSCHEIN&stand=VERFALLEN")).contains("Ein Gutschein von einer Person");
    }

    @Test
    @AlsRolle(Rolle.BCA)
    void whoReadsCountsSeesTheStepsAndNobodyInPerson() throws Exception {
        assertThat(seite("/teilnahmen/bedarf/herleitung/GESAMT/GEFOERDERT")).contains("herleitung__formel").doesNotContain("/teilnahmen/liste");
        mvc.perform(get("/gutscheine/herleitung/BILDUNGSGUTSCHEIN")).andExpect(status().isForbidden());
        mvc.perform(get("/teilnahmen/absolventen/herleitung")).andExpect(status().isForbidden());
    }
}
