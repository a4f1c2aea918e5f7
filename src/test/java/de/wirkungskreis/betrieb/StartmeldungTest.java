package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.wirkungskreis.Datenbanktest;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
class StartmeldungTest {

    @Autowired private DataSource datenbank;
    @Autowired private JdbcClient jdbc;

    @Test
    void aDatabaseOfAnotherVersionIsRefusedInOneSentence() {
        assertThat(jdbc.sql("update flyway_schema_history_programm set checksum = checksum + 1 where version = '001'")
                .update()).isEqualTo(1);
        var flyway = Flyway.configure().dataSource(datenbank).table("flyway_schema_history_programm")
                .locations("classpath:db/migration/programm").baselineVersion("0").load();

        var fehler = catchThrowable(flyway::migrate);

        assertThat(Startmeldung.satz(new IllegalStateException(fehler))).hasValueSatisfying(satz ->
                assertThat(satz).startsWith("Die Datenbank gehört zu einem anderen Stand").doesNotContain("\n"));
    }
}
