package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.teilnahme.Gutschein.Art;
import de.wirkungskreis.teilnahme.Gutschein.Stand;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class GutscheinTest {

    private static int nummer = 3000;

    @Autowired
    Gutscheine gutscheine;

    @Autowired
    Personen personen;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Betriebsmodus modus;

    @Autowired
    Handelnder handelnder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void mitPersonen() {
        Testhaus.mitPersonen(modus, handelnder);
    }

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private long neuer(Art art, LocalDate am, LocalDate bis) {
        return gutscheine.ausstellen(personen.anlegen("GUT" + nummer++, Testhaus.frau(1990), List.of()), art, am, bis);
    }

    private long person() {
        return personen.anlegen("GUT" + nummer++, Testhaus.frau(1990), List.of());
    }

    private Gutschein der(long id) {
        return gutscheine.mit(id).orElseThrow();
    }

    @Test
    void wasNiemandEinloestVerfaelltVonSelbst() {
        var g = der(neuer(Art.AVGS_MASSNAHME, am(7, 1), am(9, 30)));
        assertThat(g.stand(am(9, 30))).as("der letzte Tag gilt noch").isEqualTo(Stand.AUSGESTELLT);
        assertThat(g.stand(am(10, 1))).isEqualTo(Stand.VERFALLEN);
        assertThatThrownBy(() -> gutscheine.weiter(g.id(), 0, Stand.EINGELOEST, am(10, 3), null)).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("galt bis 30.09.2022 und ist verfallen");
        assertThatThrownBy(() -> jdbc.sql("""
                insert into teilnahme.gutscheinereignis (gutschein, nr, von, nach, am, erfasst, kennung)
                values (:id, 1, 'AUSGESTELLT', 'EINGELOEST', '2022-10-03', now(), 'x')
                """).param("id", g.id()).update()).hasMessageContaining("am 30.09.2022 verfallen");
        assertThat(gutscheine.weiter(g.id(), 0, Stand.EINGELOEST, am(9, 30), null)).as("in time, recorded late").isTrue();
        assertThat(der(g.id()).stand(HEUTE)).isEqualTo(Stand.EINGELOEST);
    }

    @Test
    void dieErsteRateGibtEsNachSechsWochenUndDenRestNachSechsMonaten() {
        long id = neuer(Art.AVGS_VERMITTLUNG, am(1, 3), am(4, 3));
        gutscheine.weiter(id, 0, Stand.EINGELOEST, am(2, 1), null);
        assertThat(der(id).hindernis(Stand.RATE_1, am(3, 14), HEUTE)).get().extracting(Hindernis::text).asString().endsWith("rate1");
        gutscheine.weiter(id, 1, Stand.RATE_1, am(3, 15), null);   // 1.2. + 42 Tage = 15.3.
        assertThatThrownBy(() -> gutscheine.weiter(id, 2, Stand.ABGERECHNET, am(7, 31), null)).hasMessageContaining("frühestens am 01.08.2022");
        assertThat(gutscheine.weiter(id, 2, Stand.ABGERECHNET, am(8, 1), null)).isTrue();
    }

    @Test
    void eineBerechtigungIstNochKeinKursbeginnUndNichtsZumAbrechnen() {
        long id = neuer(Art.BERUFSSPRACHKURS, am(7, 1), am(12, 31));
        assertThat(der(id).eingeloest()).isEmpty();
        gutscheine.weiter(id, 0, Stand.EINGELOEST, am(9, 5), null);
        assertThat(der(id).eingeloest()).contains(am(9, 5));
        assertThat(der(id).naechste()).isEmpty();
    }

    @Test
    void einGutscheinWirdNurFuerDieEigeneTeilnahmeEingeloestUndKeineMitZweien() {
        long eine = person();
        long andere = person();
        long fremde = teilnahmen.anlegen(andere, "mabe-gutschein", null, null, List.of(new Schritt(Teilnahmezustand.EINGETRETEN, LocalDate.of(2022, 3, 1))));
        long eigene = teilnahmen.anlegen(eine, "mabe-gutschein", null, null, List.of(new Schritt(Teilnahmezustand.EINGETRETEN, LocalDate.of(2022, 3, 1))));
        long erster = gutscheine.ausstellen(eine, Gutschein.Art.AVGS_MASSNAHME, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 5, 1));
        long zweiter = gutscheine.ausstellen(eine, Gutschein.Art.AVGS_MASSNAHME, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 5, 1));
        assertThatThrownBy(() -> gutscheine.weiter(erster, 0, Gutschein.Stand.EINGELOEST, LocalDate.of(2022, 3, 1), fremde)).hasMessageContaining("foreign key");
        assertThat(gutscheine.weiter(erster, 0, Gutschein.Stand.EINGELOEST, LocalDate.of(2022, 3, 1), eigene)).isTrue();
        assertThatThrownBy(() -> gutscheine.weiter(zweiter, 0, Gutschein.Stand.EINGELOEST, LocalDate.of(2022, 3, 1), eigene)).hasMessageContaining("gutschein_teilnahme");
        assertThatThrownBy(() -> jdbc.sql("""
                insert into teilnahme.gutschein (person, art, ausgestellt, gueltig_bis, stand) values (:person, 'AVGS_MASSNAHME', '2022-02-01', '2022-05-01', 'ABGERECHNET')
                """).param("person", eine).update()).hasMessageContaining("ergibt sich aus seinen Ereignissen");
    }

    @Test
    void dieDatenbankKenntDieselbenWegeWieDasProgramm() {
        Set<String> wege = new HashSet<>();
        for (var art : Art.values()) {
            for (var stand : Stand.values()) {
                if (stand == Stand.RATE_1 && art != Art.AVGS_VERMITTLUNG) {
                    continue;
                }
                stand.nach(art).forEach(n -> wege.add(art + " " + stand + " " + n));
            }
        }
        assertThat(jdbc.sql("select art || ' ' || von || ' ' || nach from teilnahme.gutscheinweg").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(wege);
    }

    @Test
    void issuesAVoucherAndSeesItLapse() throws Exception {
        long person = personen.anlegen("GUT" + nummer++, Testhaus.frau(1990), List.of());
        long vermittlung = neuer(Art.AVGS_VERMITTLUNG, am(5, 2), am(8, 1));
        mvc.perform(post("/personen/" + person + "/gutscheine/neu").with(csrf()).param("gutscheinart", "AVGS_MASSNAHME")
                .param("ausgestellt", "1.7.2022").param("gueltigBis", "1.6.2022")).andExpect(status().is(422))
                .andExpect(content().string(containsString("bevor er ausgestellt ist")));
        String ort = mvc.perform(post("/personen/" + person + "/gutscheine/neu").with(csrf()).param("gutscheinart", "AVGS_MASSNAHME")
                .param("ausgestellt", "1.7.2022").param("gueltigBis", "30.9.2022")).andExpect(status().isSeeOther())
                .andReturn().getResponse().getHeader("Location");
        assertThat(seite(ort)).contains("am 30.09.2022 verfallen");
        mvc.perform(post(ort + "/schritt/EINGELOEST").with(csrf()).param("version", "0").param("am", "5.10.2022")).andExpect(status().is(422))
                .andExpect(content().string(containsString("galt bis 30.09.2022")));
        assertThat(seite("/gutscheine?stand=VERFALLEN")).contains(ort).contains("AVGS Maßnahme");
        assertThat(seite("/personen/" + person)).contains("verfallen");
        assertThat(seite("/gutscheine/" + vermittlung)).contains("erste Rate").contains("€");
    }

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
