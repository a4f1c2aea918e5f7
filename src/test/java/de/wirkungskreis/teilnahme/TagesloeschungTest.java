package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.zugang.Handelnder;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Real days, on the clock the software goes by. */
@Datenbanktest
class TagesloeschungTest {

    @Autowired
    Loeschung loeschung;

    @Autowired
    Betriebsmodus modus;

    @Autowired
    Handelnder handelnder;

    @Autowired
    ScheduledTaskHolder plan;

    @Autowired
    JdbcClient jdbc;

    private static Clock am(LocalDate tag) {
        return Clock.fixed(tag.atTime(3, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant(), ZoneId.of("Europe/Berlin"));
    }

    @Test
    void derGeburtsmonatDesJuengstenKindesGehtAnSeinemTagOhneDassJemandArbeitet() throws Exception {
        Testhaus.mitPersonen(modus, handelnder);
        jdbc.sql("""
                insert into teilnahme.person (pseudonym, geburtsjahr, geschlecht, kind_geboren)
                values (repeat('e', 64), 1990, 'WEIBLICH', '2019-10-01'), (repeat('f', 64), 1990, 'WEIBLICH', '2019-11-01')
                """).update();
        var tagesloeschung = new Tagesloeschung(loeschung, handelnder, am(LocalDate.of(2022, 10, 15)));
        for (int stunde = 0; stunde < 3; stunde++) {
            CompletableFuture.runAsync(tagesloeschung::taeglich).get();
        }
        assertThat(jdbc.sql("select pseudonym from teilnahme.person where kind_geboren is null").query(String.class).list())
                .containsExactly("e".repeat(64));   // 3 Jahre am 01.10.2022; das andere am 01.11.2022
        assertThat(jdbc.sql("select count(*) from zugang.protokoll where gegenstand = 'teilnahme/loeschung'").query(Integer.class).single())
                .as("once a day, and nothing where nothing was due").isEqualTo(1);
    }

    @Test
    void isScheduled() throws Exception {
        Method methode = Tagesloeschung.class.getDeclaredMethod("taeglich");
        assertThat(methode.isAnnotationPresent(Scheduled.class)).isTrue();
        assertThat(plan.getScheduledTasks()).anyMatch(t -> t.toString().contains("Tagesloeschung.taeglich"));
    }
}
