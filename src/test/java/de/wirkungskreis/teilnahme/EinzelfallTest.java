package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.foerderung.Einzelfallfrage;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the law leaves to judgement is decided by somebody, with a reason, and stays. */
@Datenbanktest
@AlsRolle(Rolle.FALLMANAGEMENT)
class EinzelfallTest {

    private static final String GRUND = "Zwei Aushilfen von je sechs Wochen in sieben Jahren";
    private static int nummer = 4000;

    @Autowired
    MockMvc mvc;

    @Autowired
    Personen personen;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Einzelfallentscheidungen entscheidungen;

    @Autowired
    Betriebsmodus modus;

    @Autowired
    Handelnder handelnder;

    @Autowired
    Protokoll protokoll;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mitPersonen() {
        Testhaus.mitPersonen(modus, handelnder);
    }

    private long fall(String instrument, Schritt... schritte) {
        return teilnahmen.anlegen(personen.anlegen("123F" + nummer++, Testhaus.frau(1980), List.of()), instrument, null, null,
                List.of(schritte));
    }

    private static Schritt eintritt(String rechtsstand) {
        return new Schritt(EINGETRETEN, LocalDate.of(2022, 3, 1), null, null, LocalDate.parse(rechtsstand));
    }

    private String seite(String pfad) throws Exception {
        return mvc.perform(get(pfad)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void dieDatenbankKenntDieselbenFragenWieDasProgramm() {
        assertThat(jdbc.sql("""
                select pg_get_constraintdef(oid) from pg_constraint where conname = 'einzelfallentscheidung_frage_check'
                """).query(String.class).single()).contains(Arrays.stream(Einzelfallfrage.values()).map(Enum::name).toList())
                .satisfies(regel -> assertThat(regel.split("::text").length - 1).isEqualTo(Einzelfallfrage.values().length));
    }

    @Test
    void eineSpaetereEntscheidungLoestDieFruehereAbUndBeideBleibenSichtbar() throws Exception {
        long id = fall("teilhabe-am-arbeitsmarkt", eintritt("2022-03-01"));
        assertThat(seite("/teilnahmen/" + id)).contains("ist noch nicht entschieden");
        String weg = "/teilnahmen/" + id + "/entscheidungen/KURZZEITIG";
        mvc.perform(post(weg).with(csrf()).param("entscheidung", "nein").param("begruendung", "Vier Jahre Vollzeit")).andExpect(status().isSeeOther());
        mvc.perform(post(weg).with(csrf()).param("entscheidung", "ja").param("begruendung", GRUND)).andExpect(status().isSeeOther());
        assertThat(entscheidungen.zu(id)).extracting(e -> e.bejaht() + " " + e.gilt() + " " + e.grund())
                .containsExactly("true true " + GRUND, "false false Vier Jahre Vollzeit");
        assertThat(seite("/teilnahmen/" + id)).contains(GRUND).contains("Vier Jahre Vollzeit").contains("abgelöst").contains("Neu entscheiden");
        assertThat(protokoll.zu(null, "teilnahme/" + id)).extracting(Protokoll.Eintrag::neu).doesNotContain(GRUND);
    }

    @Test
    void ohneBegruendungKeineEntscheidungUndInIhrStehtNiemand() throws Exception {
        long id = fall("teilhabe-am-arbeitsmarkt", eintritt("2022-03-01"));
        String weg = "/teilnahmen/" + id + "/entscheidungen/KURZZEITIG";
        mvc.perform(post(weg).with(csrf()).param("entscheidung", "").param("begruendung", " ")).andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#entscheidung\""))).andExpect(content().string(containsString("href=\"#begruendung\"")));
        for (String verraeterisch : List.of("siehe 123D456789", "Tel. 05221 12345", "an x@y.de", "BG 3170212345")) {
            mvc.perform(post(weg).with(csrf()).param("entscheidung", "ja").param("begruendung", verraeterisch)).andExpect(status().is(422))
                    .andExpect(content().string(containsString("die zu jemandem führt")));
        }
        assertThat(EinzelfallController.FUEHRT_ZU_JEMANDEM.matcher("2015-2019 und 01.03.2020 bis 14.04.2020, 03/2021, 450 € je Monat").find()).isFalse();
        assertThatThrownBy(() -> entscheidungen.entscheiden(id, Einzelfallfrage.KURZZEITIG, true, " ")).isInstanceOf(Unzulaessig.class);
        assertThatThrownBy(() -> entscheidungen.entscheiden(id, Einzelfallfrage.TRAGFAEHIG, true, GRUND)).isInstanceOf(Unzulaessig.class)
                .hasMessageContaining("nicht zu entscheiden");
        assertThat(entscheidungen.zu(id)).isEmpty();
    }

    @Test
    void eineEntscheidungAendertUndEntferntAuchDieDatenbankNicht() {
        long id = fall("arbeitsgelegenheit", eintritt("2022-03-01"));
        entscheidungen.entscheiden(id, Einzelfallfrage.ERNEUT_GEPRUEFT, true, "Weiter zusätzlich und im öffentlichen Interesse");
        for (String sql : List.of("update teilnahme.einzelfallentscheidung set bejaht = false where teilnahme = :id",
                "delete from teilnahme.einzelfallentscheidung where teilnahme = :id")) {
            assertThatThrownBy(() -> jdbc.sql(sql).param("id", id).update()).hasMessageContaining("bleibt stehen");
        }
        assertThatThrownBy(() -> jdbc.sql("truncate teilnahme.einzelfallentscheidung").update()).hasMessageContaining("nur fortgeschrieben");
    }

    @Test
    void obEineUnterbrechungKurzzeitigIstFragtNurWerUnterbrochenHat() throws Exception {
        long id = fall("mabe-vergabe", new Schritt(EINGETRETEN, LocalDate.of(2022, 3, 1)));
        long unterbrochen = fall("mabe-vergabe", new Schritt(EINGETRETEN, LocalDate.of(2022, 3, 1)),
                new Schritt(UNTERBROCHEN, LocalDate.of(2022, 4, 1), Grund.KRANKHEIT));
        mvc.perform(get("/teilnahmen/" + id + "/entscheidungen/UNTERBRECHUNG_KURZZEITIG")).andExpect(status().isNotFound());
        mvc.perform(get("/teilnahmen/" + unterbrochen + "/entscheidungen/UNTERBRECHUNG_KURZZEITIG")).andExpect(status().isOk());
        assertThat(seite("/teilnahmen/" + unterbrochen)).contains("Unterbrechung nur kurzzeitig");
    }

    @Test
    void dieRechnungNenntDieEntscheidungAlsFehlendBisSieErfasstIstUndRechnetDannMitIhr() throws Exception {
        long id = fall("teilhabe-am-arbeitsmarkt", eintritt("2022-03-01"));
        String rechner = "/teilnahmen/" + id + "/abschnitte/1/foerderrechner/teilhabe-zuweisung";
        assertThat(seite("/teilnahmen/" + id)).contains(rechner);
        assertThat(seite(rechner)).contains("Es gilt das Recht vom 01.03.2022").contains("value=\"01.03.2022\"")
                .doesNotContain("name=\"nur_kurzzeitig_beschaeftigt\"").doesNotContain("name=\"rechtsstand\"");
        var anfrage = post(rechner).with(csrf()).param("alter", "42").param("monate_leistung_letzte_84", "80").param("vorfoerderung_16i_monate", "0");
        mvc.perform(anfrage).andExpect(status().is(422)).andExpect(content().string(containsString("nicht oder nur kurzzeitig beschäftigt")))
                .andExpect(content().string(containsString("#entscheidungen"))).andExpect(content().string(not(containsString("Rechenweg"))))
                .andExpect(content().string(containsString("value=\"80\"")));
        var entscheidung = post("/teilnahmen/" + id + "/entscheidungen/KURZZEITIG").with(csrf()).param("begruendung", GRUND);
        mvc.perform(entscheidung.param("entscheidung", "ja")).andExpect(status().isSeeOther());
        mvc.perform(anfrage).andExpect(status().isOk()).andExpect(content().string(containsString("Rechenweg")))
                .andExpect(content().string(containsString("<dd>ja</dd>")));
        mvc.perform(post("/teilnahmen/" + id + "/entscheidungen/KURZZEITIG").with(csrf()).param("entscheidung", "nein")
                .param("begruendung", "Doch zwei Jahre Vollzeit")).andExpect(status().isSeeOther());
        mvc.perform(anfrage).andExpect(status().isOk()).andExpect(content().string(containsString("<dd>nein</dd>")));
    }

    @Test
    void derFallRechnetNachDemRechtSeinesRechtsstandsNichtNachDemSeinesBeginns() throws Exception {
        // begun in 2022, kept with the law of 30.06.2026 or that of 01.07.2026: months unemployed, or months of Leistungsbezug
        String frage = "/abschnitte/1/foerderrechner/langzeit-zugang";
        long alt = fall("eingliederung-langzeitarbeitsloser", eintritt("2026-06-30"));
        long neu = fall("eingliederung-langzeitarbeitsloser", eintritt("2026-07-01"));
        for (long id : List.of(alt, neu)) {
            entscheidungen.entscheiden(id, Einzelfallfrage.KURZZEITIG, true, GRUND);
        }
        mvc.perform(post("/teilnahmen/" + alt + frage).with(csrf()).param("start", "01.07.2026").param("vertrag_monate", "24")
                        .param("geringfuegig", "nein").param("vorbeschaeftigung_gleicher_arbeitgeber_monate", "0")
                        .param("monate_arbeitslos", "24")).andExpect(status().isOk()).andExpect(content().string(containsString("(bis 30.06.2026)")));
        mvc.perform(post("/teilnahmen/" + neu + frage).with(csrf()).param("start", "30.06.2026").param("vertrag_monate", "24")
                        .param("geringfuegig", "nein").param("vorbeschaeftigung_gleicher_arbeitgeber_monate", "0")
                        .param("monate_leistungsbezug_letzte_24", "21")).andExpect(status().isOk())
                .andExpect(content().string(containsString("(ab 01.07.2026)")));
        mvc.perform(get("/teilnahmen/" + neu + "/abschnitte/2/foerderrechner/langzeit-zugang")).andExpect(status().isNotFound());
        mvc.perform(get("/teilnahmen/" + neu + "/abschnitte/1/foerderrechner/einstiegsgeld")).andExpect(status().isNotFound());
    }

    @Test
    @AlsRolle(Rolle.CONTROLLING)
    void werNurLiestSiehtDieEntscheidungenUndTrifftKeine() throws Exception {
        mvc.perform(get("/teilnahmen/1/entscheidungen/KURZZEITIG")).andExpect(status().isForbidden());
    }
}
