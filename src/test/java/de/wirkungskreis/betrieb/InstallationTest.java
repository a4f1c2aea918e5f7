package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.Datenbanktest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
class InstallationTest {

    @Autowired private JdbcClient jdbc;

    @Test
    void aDatabaseInEarnestIsNeverStartedAsASample() {
        assertThatCode(() -> new Installation(jdbc, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Installation(jdbc, true)).isInstanceOf(Startfehler.class)
                .hasMessageContaining("echten Installation").hasMessageContaining("--leer");
    }
}
