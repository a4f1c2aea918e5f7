package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.EINGETRETEN;
import static de.wirkungskreis.teilnahme.Teilnahmezustand.ZUGEWIESEN;
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
import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung;
import de.wirkungskreis.teilnahme.Ergebnisse.Kettenglied;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class ErgebnisseTest {

    private static int nummer = 4000;

    @Autowired
    Ergebnisse ergebnisse;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Gutscheine gutscheine;

    @Autowired
    Personen personen;

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

    private static LocalDate am(int monat, int tag) {
        return LocalDate.of(2022, monat, tag);
    }

    private long person() {
        return personen.anlegen("ERG" + nummer++, Testhaus.frau(2003), List.of());
    }

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void eineEinmuendungZaehltJePersonUndBerichtsjahrEinmal() throws Exception {
        assertThat(Einmuendung.berichtsjahr(am(9, 30))).isEqualTo(2022);
        assertThat(Einmuendung.berichtsjahr(am(10, 1))).isEqualTo(2023);
        long person = person();
        String weg = "/personen/" + person + "/einmuendung";
        mvc.perform(post(weg).with(csrf()).param("am", "1.8.2022").param("ausbildungsart", "BETRIEBLICH").param("herkunft", "EQ")
                .param("beruf", "beruf")).andExpect(status().is(422));
        mvc.perform(post(weg).with(csrf()).param("am", "1.8.2022").param("ausbildungsart", "BETRIEBLICH").param("herkunft", "EQ")
                .param("beruf", "62102")).andExpect(status().isSeeOther());
        mvc.perform(post(weg).with(csrf()).param("am", "1.9.2022").param("ausbildungsart", "SCHULISCH").param("herkunft", "OHNE"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("zählt darin einmal")));
        mvc.perform(post(weg).with(csrf()).param("am", "4.10.2022").param("ausbildungsart", "SCHULISCH").param("herkunft", "OHNE"))
                .andExpect(status().isSeeOther());
        assertThat(ergebnisse.einmuendungen(2022)).isEqualTo(1);
        assertThat(jdbc.sql("select berichtsjahr from teilnahme.v_einmuendung order by 1").query(Integer.class).list()).containsExactly(2022, 2023);
    }

    @Test
    void dieLeistungsketteZeigtWasWarUndWasVerspaetetIst() throws Exception {
        long person = person();
        long berechtigung = gutscheine.ausstellen(person, Gutschein.Art.BERUFSSPRACHKURS, am(1, 10), am(12, 31));
        gutscheine.weiter(berechtigung, 0, Gutschein.Stand.EINGELOEST, am(3, 1), null);
        teilnahmen.anlegen(person, "berufssprachkurs", null, null, List.of(new Schritt(ZUGEWIESEN, am(2, 1)), new Schritt(EINGETRETEN, am(3, 1))));
        ergebnisse.planen(person, new Kettenglied("mabe-vergabe", am(9, 1)));
        ergebnisse.verweisen(person, "schuldnerberatung", am(5, 2));
        assertThat(seite("/personen/" + person)).contains("nach 50 Tagen eingelöst").contains("nach 28 Tagen angetreten")   // 10.1.–1.3.; 1.2.–1.3.
                .contains("verspätet").contains("Verwiesen an");
        mvc.perform(post("/personen/" + person + "/kette/mabe-vergabe/entfernen").with(csrf())).andExpect(status().isSeeOther());
        assertThat(seite("/personen/" + person)).doesNotContain("verspätet");
    }

    @Test
    void werZugleichZumErstenMalAusfuelltUeberschreibtNiemanden() {
        long tq = teilnahmen.anlegen(person(), "fbw-abschluss", null, null, List.of(new Schritt(EINGETRETEN, am(3, 1))));
        var eine = new Ergebnisse.Weiterbildung(Ergebnisse.Weiterbildung.Art.ANPASSUNG, "51312", null, null, Ergebnisse.Weiterbildung.Ergebnis.OFFEN, 0);
        var andere = new Ergebnisse.Weiterbildung(Ergebnisse.Weiterbildung.Art.UMSCHULUNG_EINZELN, "62102", null, null, Ergebnisse.Weiterbildung.Ergebnis.OFFEN, 0);
        assertThat(ergebnisse.weiterbildungSetzen(tq, eine)).isTrue();
        assertThat(ergebnisse.weiterbildungSetzen(tq, andere)).isFalse();
        assertThat(ergebnisse.weiterbildung(tq)).get().extracting(Ergebnisse.Weiterbildung::bildungsziel).isEqualTo("51312");
    }

    @Test
    void weiterbildungUndAnwesenheitTragenIhreTatsachen() throws Exception {
        long tq = teilnahmen.anlegen(person(), "fbw-abschluss", null, null, List.of(new Schritt(EINGETRETEN, am(3, 1))));
        long agh = teilnahmen.anlegen(person(), "arbeitsgelegenheit", null, null, List.of(new Schritt(EINGETRETEN, am(3, 1))));
        String weg = "/teilnahmen/" + tq + "/weiterbildung";
        mvc.perform(post(weg).with(csrf()).param("version", "0").param("weiterbildungsart", "TEILQUALIFIZIERUNG").param("bildungsziel", "51312"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("der wievielte von wie vielen")));
        mvc.perform(post(weg).with(csrf()).param("version", "0").param("weiterbildungsart", "TEILQUALIFIZIERUNG").param("bildungsziel", "51312")
                .param("schritt", "2").param("schritte", "5").param("pruefung", "BESTANDEN")).andExpect(status().isSeeOther());
        assertThat(seite("/teilnahmen/" + tq)).contains("Schritt 2 von 5").contains("bestanden");
        mvc.perform(post("/teilnahmen/" + agh + "/anwesenheit").with(csrf()).param("anwesenheitsmonat", "9/2022").param("stunden", "64,5")
                .param("krank", "2")).andExpect(status().isSeeOther());
        assertThat(seite("/teilnahmen/" + agh)).contains("64,5");
        mvc.perform(post("/teilnahmen/" + agh + "/anwesenheit").with(csrf()).param("anwesenheitsmonat", "2/2022").param("stunden", "10"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("nicht teilgenommen")));
        assertThatThrownBy(() -> jdbc.sql("insert into teilnahme.anwesenheit (teilnahme, monat, minuten, kennung) values (:id, '2022-02-01', 60, 'x')")
                .param("id", agh).update()).hasMessageContaining("nicht teilgenommen");
        mvc.perform(get("/teilnahmen/" + agh + "/weiterbildung")).andExpect(status().isNotFound());
    }
}
