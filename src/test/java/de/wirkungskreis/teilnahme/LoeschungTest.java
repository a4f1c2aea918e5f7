package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.teilnahme.Teilnahmezustand.*;
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
import de.wirkungskreis.foerderung.Einzelfallfrage;
import de.wirkungskreis.teilnahme.Loeschung.Art;
import de.wirkungskreis.teilnahme.Loeschung.Posten;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.teilnahme.Person.Merkmal;
import de.wirkungskreis.teilnahme.Person.Merkmalsart;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import picocli.CommandLine;

/** heute is the 15.10.2022, so that with 24 months goes whose last day lies before the 15.10.2020. */
@Datenbanktest
@AlsRolle(Rolle.FACH_ADMIN)
@Transactional
class LoeschungTest {

    private static final String ALLES = "select m::text from teilnahme.v_monatszahl m order by 1";
    private static int nummer = 6000;

    @Autowired
    MockMvc mvc;

    @Autowired
    Loeschung loeschung;

    @Autowired
    LoeschenBefehl befehl;

    @Autowired
    Personen personen;

    @Autowired
    Teilnahmen teilnahmen;

    @Autowired
    Einzelfallentscheidungen entscheidungen;

    @Autowired
    Zahlen zahlen;

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
        jdbc.sql("""
                insert into teilnahme.moduswechsel (nach, dsfa, beantragt_am, beantragt, beantragt_von, beantragt_rolle,
                       entscheidung, entschieden_am, entschieden, entschieden_von, entschieden_rolle)
                values ('PSEUDONYM', 'DSFA', '2022-01-01', now(), 'fa', 'FACH_ADMIN', 'FREIGEGEBEN', '2022-01-01', now(), 'dsb', 'DATENSCHUTZ')
                """).update();
    }

    private static LocalDate am(String tag) {
        return LocalDate.parse(tag);
    }

    private long person(Merkmal... merkmale) {
        return angelegt(personen.anlegen("123L" + nummer++, new Angaben(1990, Geschlecht.WEIBLICH, null, null, null, null), List.of(merkmale)));
    }

    /** As if recorded long ago. */
    private long angelegt(long person) {
        jdbc.sql("update teilnahme.person set angelegt = '2018-01-01' where id = :id").param("id", person).update();
        return person;
    }

    private long teilnahme(long person, Schritt... schritte) {
        return teilnahmen.anlegen(person, "mabe-vergabe", null, null, List.of(schritte));
    }

    private long bis(String austritt, Merkmal... merkmale) {
        long person = person(merkmale);
        teilnahme(person, new Schritt(EINGETRETEN, am("2019-03-01")), new Schritt(BEENDET, am(austritt), Grund.PLANMAESSIG));
        return person;
    }

    private List<String> alleZahlen() {
        return jdbc.sql(ALLES).query(String.class).list();
    }

    private boolean da(long person) {
        return personen.mit(person).isPresent();
    }

    @Test
    void werBisZumStichtagEtwasErfasstHatBleibtWerVorherEndeteGehtMitAllem() {
        long weg = bis("2020-10-14", new Merkmal(Merkmalsart.LZB, "", am("2019-01-01"), null, "fm"));
        long bleibt = bis("2020-10-15");
        jdbc.sql("insert into teilnahme.gutschein (person, art, ausgestellt, gueltig_bis) values (:p, 'AVGS_MASSNAHME', '2019-01-10', '2019-04-10')")
                .param("p", weg).update();
        var vorschau = loeschung.vorschau();
        assertThat(vorschau.stichtag()).isEqualTo("2020-10-15");
        assertThat(vorschau.posten()).containsExactly(new Posten(Art.PERSON, 1, null), new Posten(Art.TEILNAHME, 1, am("2019-03-01")),
                new Posten(Art.EREIGNIS, 2, am("2019-03-01")), new Posten(Art.MERKMAL, 1, am("2019-01-01")),
                new Posten(Art.GUTSCHEIN, 1, am("2019-01-10")));
        assertThat(da(weg)).as("a preview deletes nothing").isTrue();
        loeschung.ausfuehren(null);
        assertThat(da(weg)).isFalse();
        assertThat(da(bleibt)).isTrue();
        for (String tabelle : List.of("teilnahme", "merkmal", "gutschein")) {
            assertThat(jdbc.sql("select count(*) from teilnahme." + tabelle + " where person = :p").param("p", weg).query(Integer.class).single())
                    .as(tabelle).isZero();
        }
    }

    @Test
    void keineZahlEinesVergangenenMonatsAendertSich() {
        bis("2020-06-30", new Merkmal(Merkmalsart.LZA, "", am("2019-01-01"), am("2020-01-01"), "fm"));
        bis("2020-06-30");
        bis("2020-12-31");
        var vorher = alleZahlen();
        var massnahmen = zahlen.monate(YearMonth.of(2019, 1), YearMonth.of(2020, 12), Gruppe.GESAMT);
        assertThat(massnahmen.stream().mapToInt(Zahlen.Monatszahl::eintritte).sum()).isEqualTo(3);
        loeschung.ausfuehren(null);
        assertThat(jdbc.sql("select count(*) from teilnahme.person").query(Integer.class).single()).isEqualTo(1);
        assertThat(alleZahlen()).isEqualTo(vorher);
        assertThat(zahlen.monate(YearMonth.of(2019, 1), YearMonth.of(2020, 12), Gruppe.GESAMT)).isEqualTo(massnahmen);
        bis("2019-06-30");
        assertThat(loeschung.ausfuehren(null).personen()).as("a second time adds to what is kept").isEqualTo(1);
        assertThat(zahlen.monate(YearMonth.of(2019, 3), YearMonth.of(2019, 3), Gruppe.GESAMT).get(0).eintritte()).isEqualTo(4);
    }

    @Test
    void werTeilnimmtOderImLeistungsbezugStehtBleibt() {
        long laeuft = person();
        teilnahme(laeuft, new Schritt(EINGETRETEN, am("2019-03-01")));
        long bezug = bis("2019-12-31", new Merkmal(Merkmalsart.BEZUG, "", am("2019-01-01"), null, "fm"));
        long ausBezug = bis("2019-12-31", new Merkmal(Merkmalsart.BEZUG, "", am("2019-01-01"), am("2020-03-01"), "fm"));
        long spaeterErgaenzt = person();
        long ergaenzt = teilnahmen.anlegen(spaeterErgaenzt, "teilhabe-am-arbeitsmarkt", null, null, List.of(
                new Schritt(EINGETRETEN, am("2019-03-01")), new Schritt(BEENDET, am("2019-12-31"), Grund.PLANMAESSIG)));
        entscheidungen.entscheiden(ergaenzt, Einzelfallfrage.KURZZEITIG, true, "Aushilfen von wenigen Wochen");
        loeschung.ausfuehren(null);
        assertThat(List.of(da(laeuft), da(bezug), da(ausBezug), da(spaeterErgaenzt))).containsExactly(true, true, false, true);
    }

    @Test
    void werNieTeilnahmGehtNachDemTagAnDemErErfasstWurde() {
        long alt = person();
        long neu = personen.anlegen("123L" + nummer++, Testhaus.mann(1990), List.of());
        loeschung.ausfuehren(null);
        assertThat(List.of(da(alt), da(neu))).containsExactly(false, true);
    }

    @Test
    void derGeburtsmonatGehtAnSeinemTagUndDieGruppeWarTrotzdemSoGross() {
        long mutter = person();
        teilnahme(mutter, new Schritt(EINGETRETEN, am("2021-03-01")));
        jdbc.sql("update teilnahme.person set kind_geboren = '2019-10-01' where id = :id").param("id", mutter).update();
        var vorher = alleZahlen();
        assertThat(vorher.toString()).contains("KIND_UNTER_3");
        assertThat(loeschung.vorschau().kinder()).isEqualTo(1);
        assertThat(loeschung.kinderLoeschen()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from teilnahme.person where kind_geboren is not null").query(Integer.class).single()).isZero();
        assertThat(alleZahlen()).isEqualTo(vorher);
        assertThat(loeschung.kinderLoeschen()).isZero();
    }

    @Test
    void verzeichnetWirdWieVieleUndNichtWer() {
        long weg = bis("2019-12-31");
        String pseudonym = personen.mit(weg).orElseThrow().pseudonym();
        loeschung.ausfuehren(null);
        assertThat(protokoll.zu(null, "teilnahme/loeschung")).hasSize(1).first()
                .satisfies(e -> assertThat(e.neu()).isEqualTo("Personen: 1, Förderungen: 1, Ereignisse: 2").doesNotContain(pseudonym.substring(0, 8)));
        assertThat(loeschung.letzte().orElseThrow().zahlen()).containsEntry(Art.PERSON, 1).containsEntry(Art.EREIGNIS, 2);
        assertThat(loeschung.bisher()).hasSize(1);
        assertThat(loeschung.ausfuehren(null).personen()).isZero();
        assertThat(loeschung.bisher()).as("nobody: nothing to tell").hasSize(1);
    }

    @Test
    void verzeichnetesLaesstSichNichtAendern() {
        bis("2019-12-31");
        loeschung.ausfuehren(null);
        assertThatThrownBy(() -> jdbc.sql("delete from teilnahme.loeschzahl").update()).hasMessageContaining("auf Dauer verzeichnet");
    }

    @Test
    void geloeschtWirdNurWasDieVorschauGezeigtHat() {
        long weg = bis("2019-12-31");
        assertThatThrownBy(() -> loeschung.ausfuehren(2)).isInstanceOf(Unzulaessig.class).hasMessageContaining("Inzwischen sind 1 Personen fällig");
        assertThat(da(weg)).isTrue();
    }

    @Test
    void dieAufbewahrungBeschliesstDasHausMitBegruendung() throws Exception {
        bis("2021-01-31");
        assertThat(loeschung.frist().monate()).isEqualTo(24);
        assertThat(loeschung.vorschau().personen()).isZero();
        assertThatThrownBy(() -> loeschung.fristSetzen(18, " ")).isInstanceOf(Unzulaessig.class);
        assertThatThrownBy(() -> loeschung.fristSetzen(6, "kurz")).isInstanceOf(Unzulaessig.class).hasMessageContaining("zwischen 12 und 120");
        mvc.perform(post("/teilnahmen/loeschen/frist").with(csrf()).param("aufbewahrung", "6").param("fristgrund", "")).andExpect(status().is(422))
                .andExpect(content().string(containsString("zwischen 12 und 120 Monaten")));
        mvc.perform(post("/teilnahmen/loeschen/frist").with(csrf()).param("aufbewahrung", "18").param("fristgrund", "Löschkonzept 7"))
                .andExpect(status().isSeeOther());
        assertThat(loeschung.frist().monate()).isEqualTo(18);
        assertThat(loeschung.vorschau().personen()).isEqualTo(1);   // 31.01.2021 liegt vor dem 15.04.2021
        mvc.perform(get("/teilnahmen/loeschen")).andExpect(status().isOk()).andExpect(content().string(containsString("Eine Person endgültig löschen")))
                .andExpect(content().string(containsString("Löschkonzept 7")));
        mvc.perform(post("/teilnahmen/loeschen").with(csrf()).param("personen", "1")).andExpect(status().is(422))
                .andExpect(content().string(containsString("Bestätigen Sie zuerst")));
        mvc.perform(post("/teilnahmen/loeschen").with(csrf()).param("personen", "1").param("bestaetigt", "true")).andExpect(status().isSeeOther());
        mvc.perform(get("/teilnahmen/loeschen")).andExpect(content().string(containsString("Niemand ist fällig")))
                .andExpect(content().string(containsString("Bisher gelöscht")));
    }

    @Test
    @AlsRolle(Rolle.FALLMANAGEMENT)
    void werFaelleBearbeitetLoeschtNicht() throws Exception {
        mvc.perform(get("/teilnahmen/loeschen")).andExpect(status().isForbidden());
    }

    @Test
    void derBefehlZeigtOderLoescht() {
        long weg = bis("2019-12-31");
        assertThat(befehl("--vorschau")).contains("letzter Tag vor dem 15.10.2020").contains("Personen: 1").contains("nichts gelöscht");
        assertThat(da(weg)).isTrue();
        assertThat(befehl("--ausfuehren")).contains("Personen: 1").contains("Gelöscht.");
        assertThat(da(weg)).isFalse();
        assertThat(befehl()).contains("--vorschau").contains("--ausfuehren");
        assertThat(befehl("--vorschau", "--ausfuehren")).doesNotContain("Personen:");
    }

    private String befehl(String... schalter) {
        var aus = new StringWriter();
        new CommandLine(befehl).setOut(new PrintWriter(aus)).setErr(new PrintWriter(aus)).execute(schalter);
        return aus.toString();
    }
}
