package de.wirkungskreis.muster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import de.wirkungskreis.betrieb.Stichtag;
import de.wirkungskreis.personenmonat.Personenmonate;
import de.wirkungskreis.zugang.HeuteGestellt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A small Kreis in the real database, whose constraints and triggers hold for made-up people as for others. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class MusterdatenTest {

    private static final Vorgabe KLEIN = new Vorgabe(700, 24, YearMonth.of(2023, 12), 7);

    @Autowired Musterdaten daten;
    @Autowired Musterbau bau;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void aufbauen() {
        daten.aufbauen(KLEIN);
    }

    private long zahl(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Test
    void the_database_holds_what_was_made_up() {
        var kreis = bau.kreis(KLEIN);
        assertThat(zahl("select count(*) from teilnahme.person")).isEqualTo(700);
        assertThat(zahl("select count(*) from teilnahme.teilnahme")).isEqualTo(kreis.foerderungen().size());
        assertThat(zahl("select count(*) from teilnahme.teilnahme where eintritt is not null"))
                .isEqualTo(kreis.foerderungen().stream().filter(f -> f.eintritt().isPresent()).count()).isPositive();
        assertThat(zahl("select count(*) from teilnahme.gutschein")).isEqualTo(kreis.gutscheine().size());
        assertThat(zahl("select count(*) from teilnahme.einmuendung")).isEqualTo(kreis.einmuendungen().size());
        assertThat(zahl("select count(*) from teilnahme.verweisung")).isEqualTo(kreis.verweisungen().size()).isPositive();
        assertThat(zahl("select max(am) - date '2023-12-31' from teilnahme.ereignis")).isLessThanOrEqualTo(0);
    }

    @Test
    void months_come_as_a_house_gets_them_and_a_day_set_forward_brings_more(@Autowired Personenmonate personenmonate,
            @Autowired ApplicationEventPublisher ereignisse, @Autowired Stichtag stichtag) {
        assertThat(personenmonate.lieferungen()).extracting(Personenmonate.Lieferung::datenstand)
                .startsWith(LocalDate.of(2022, 1, 10)).endsWith(LocalDate.of(2022, 10, 10)).hasSize(10);
        assertThat(personenmonate.neuRechnen()).as("counts that do not follow from the rows").isZero();
        var heute = stichtag.heute();
        try {
            stichtag.setzen(LocalDate.of(2022, 12, 9));
            ereignisse.publishEvent(new HeuteGestellt(stichtag.heute()));
        } finally {
            stichtag.setzen(heute);
        }
        assertThat(personenmonate.lieferungen()).hasSize(11).last().extracting(Personenmonate.Lieferung::letzter)
                .isEqualTo(YearMonth.of(2022, 10));
        daten.aufbauen(new Vorgabe(300, 24, YearMonth.of(2023, 12), 3));
    }

    @Test
    void the_same_again_changes_nothing_and_another_seed_replaces_everybody() {
        String vorher = fingerabdruck();
        assertThat(daten.aufbauen(KLEIN)).isFalse();
        assertThat(fingerabdruck()).isEqualTo(vorher);
        assertThat(daten.aufbauen(new Vorgabe(700, 24, YearMonth.of(2023, 12), 8))).isTrue();
        assertThat(fingerabdruck()).isNotEqualTo(vorher);
        assertThat(zahl("select count(*) from teilnahme.person")).isEqualTo(700);
        assertThat(daten.aufbauen(KLEIN)).isTrue();
        assertThat(fingerabdruck()).isEqualTo(vorher);
    }

    private String fingerabdruck() {
        return jdbc.sql("""
                select md5(string_agg(concat_ws('|', e.teilnahme, e.nr, e.nach, e.am, e.grund, p.geburtsjahr, p.gemeinde), ',' order by e.teilnahme, e.nr))
                  from teilnahme.ereignis e join teilnahme.teilnahme t on t.id = e.teilnahme join teilnahme.person p on p.id = t.person
                """).query(String.class).single();
    }

    @Test
    void no_Massnahme_has_more_people_than_places() {
        assertThat(zahl("""
                select count(*) from (
                    select t.massnahme from teilnahme.teilnahme t join massnahme.platzkontingent k on k.massnahme = t.massnahme
                     where t.eintritt <= date '2022-10-15' and (t.austritt is null or t.austritt >= date '2022-10-15')
                       and k.gilt @> date '2022-10-15'
                     group by t.massnahme, k.plaetze having count(*) > k.plaetze) zu_voll
                """)).isZero();
    }

    @Test
    void every_page_says_that_nobody_here_is_real_and_counts_as_of_today(@Autowired MockMvc mvc)
            throws Exception {
        mvc.perform(get("/teilnahmen")).andExpect(status().isOk())
                .andExpect(content().string(containsString("alle Personen sind erfunden")));
        long bisHeute = zahl("select count(*) from teilnahme.v_teilnahme where eintritt between date '2022-01-01' and date '2022-10-15'");
        long gezaehlt = zahl("select sum(eintritte) from teilnahme.monatszahlen(date '2022-10-15') where gruppe = 'GESAMT' and monat >= date '2022-01-01'");
        assertThat(gezaehlt).isEqualTo(bisHeute).isPositive();
    }

    @Test
    void who_left_the_Leistungsbezug_needs_no_offer() {
        var kreis = bau.kreis(KLEIN);
        int heute = kreis.achse().nr(YearMonth.of(2022, 10));
        assertThat(zahl("select count(*) from teilnahme.person p where teilnahme.im_bezug(p.id, date '2022-10-15')")).isEqualTo(
                kreis.menschen().stream().filter(m -> m.elb.get(heute) || m.elb.nextSetBit(Zeitachse.VORLAUF) < 0).count());
    }

    @Test
    void an_installation_in_earnest_takes_nobody_who_is_made_up(@Autowired Musterablage ablage, @Autowired Musterlieferung lieferung,
            @Autowired Clock uhr, @Autowired Protokoll protokoll, @Autowired Wortlaut worte) {
        var ernst = new JdbcMusterdaten(jdbc, ablage, bau, lieferung, uhr, protokoll, worte, false);
        assertThatThrownBy(() -> ernst.aufbauen(KLEIN)).isInstanceOf(Unzulaessig.class).hasMessageContaining("nur in der Beispielinstallation");
    }
}
