package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class ProtokollTest {

    @Autowired
    Protokoll protokoll;

    @Autowired
    JdbcClient jdbc;

    TransactionTemplate transaktion;

    @BeforeEach
    void setUp(@Autowired PlatformTransactionManager manager) {
        transaktion = new TransactionTemplate(manager);
    }

    @Test
    void werWasWannVonAltAufNeuGeaendertHatStehtDarin() {
        transaktion.executeWithoutResult(t ->
                protokoll.vermerken(7L, "planung/mabe-vergabe", "Eintritte 2022", "1.629", "1.348"));

        assertThat(protokoll.zu(7L, "planung/mabe-vergabe")).singleElement().satisfies(e -> {
            assertThat(e.kennung()).isEqualTo("controlling");
            assertThat(e.rollen()).isEqualTo("CONTROLLING");
            assertThat(e.wann()).isAfter(Instant.parse("2022-10-14T00:00:00Z"));
            assertThat(e.alt()).isEqualTo("1.629");
            assertThat(e.neu()).isEqualTo("1.348");
        });
        assertThat(protokoll.zu(8L, "planung/mabe-vergabe")).isEmpty();
    }

    @Test
    void aRolledBackChangeLeavesNoLine() {
        transaktion.executeWithoutResult(t -> {
            protokoll.vermerken(null, "test/zurueck", "Feld", "a", "b");
            assertThat(protokoll.zu(null, "test/zurueck")).hasSize(1);
            t.setRollbackOnly();
        });
        assertThat(protokoll.zu(null, "test/zurueck")).isEmpty();
    }

    @Test
    void refusesALineOutsideOfATransaction() {
        assertThatThrownBy(() -> protokoll.vermerken(null, "test/ohne", "Feld", "a", "b"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Transaktion");
    }

    @Test
    void theDatabaseRefusesUpdateDeleteAndTruncate() {
        transaktion.executeWithoutResult(t -> protokoll.vermerken(null, "test/fest", "Feld", "a", "b"));
        for (String anweisung : new String[] {"update zugang.protokoll set neu = 'c'", "delete from zugang.protokoll",
            "truncate zugang.protokoll"}) {
            assertThatThrownBy(() -> jdbc.sql(anweisung).update()).isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("nur fortgeschrieben");
        }
    }
}
