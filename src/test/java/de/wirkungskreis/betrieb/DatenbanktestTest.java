package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.Datenbanktest;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
class DatenbanktestTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Stichtag stichtag;

    @Test
    void everyModuleIsMigrated() {
        assertThat(jdbc.sql("select count(*) from programm.fassung").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 18");
    }

    @Test
    void theClockFollowsTheStichtag() {
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2022, 10, 15)).isEqualTo(stichtag.heute());
    }
}
