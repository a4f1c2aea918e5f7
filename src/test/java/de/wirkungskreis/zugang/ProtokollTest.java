package de.wirkungskreis.zugang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
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
    Handelnder handelnder;

    @Autowired
    JdbcProtokollbuch buch;

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

    @Test
    void theChainHoldsAndShowsWhereSomebodyTamperedWithIt() {
        transaktion.executeWithoutResult(t -> {
            for (int i = 1; i <= 300; i++) {
                protokoll.vermerken(3L, "kette/zeile-" + i, "Wert \"ä\"\n", i % 2 == 0 ? null : "" + i, "\u0001\\");
            }
        });
        var vorher = buch.pruefen(Optional.empty());
        assertThat(vorher.bruch()).isEmpty();
        assertThat(vorher.zeilen()).isGreaterThanOrEqualTo(300);
        assertThat(buch.pruefen(Optional.of(vorher.kopf())).bruch()).isEmpty();

        // as a superuser could: without the trigger
        long mitte = vorher.zeilen() - 100;
        ohneTrigger("update zugang.protokoll set neu = 'gefälscht' where nr = " + mitte);
        assertThat(buch.pruefen(Optional.empty()).bruch()).contains(mitte);
        ohneTrigger("update zugang.protokoll set neu = E'\\x01\\\\' where nr = " + mitte);
        assertThat(buch.pruefen(Optional.empty()).bruch()).isEmpty();

        ohneTrigger("delete from zugang.protokoll where nr = " + vorher.zeilen());
        assertThat(buch.pruefen(Optional.empty()).bruch()).as("a cut end only shows against an anchor").isEmpty();
        assertThat(buch.pruefen(Optional.of(vorher.kopf())).bruch()).contains(vorher.zeilen());
    }

    @Test
    void hundredsOfLinesCostLittle() {
        var beginn = System.nanoTime();
        transaktion.executeWithoutResult(t -> {
            for (int i = 0; i < 1000; i++) {
                protokoll.vermerken(1L, "masse/" + i, "Feld", null, "Wert " + i);
            }
        });
        assertThat(Duration.ofNanos(System.nanoTime() - beginn)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void twoTransactionsAtOnceStillMakeOneChain() throws Exception {
        var faeden = Executors.newFixedThreadPool(4);
        try {
            var laeufe = IntStream.range(0, 40).mapToObj(i -> faeden.submit(() ->
                    handelnder.alsBetrieb("Test", () -> transaktion.executeWithoutResult(t ->
                            protokoll.vermerken(2L, "gleichzeitig/" + i, "Feld", "a", "b"))))).toList();
            for (var lauf : laeufe) {
                lauf.get();
            }
        } finally {
            faeden.shutdown();
        }
        assertThat(buch.pruefen(Optional.empty()).bruch()).isEmpty();
    }

    @Test
    void theCanonicalFormIsFixedForever() {
        var eintrag = new Protokoll.Eintrag(Instant.parse("2022-10-15T08:00:00.000001Z"), "erika", "BCA, CONTROLLING", null,
                "ziele/k3", "Wert \"x\"", null, "ä\n\u0002");
        assertThat(Kettenglied.kanonisch(1, eintrag)).isEqualTo("{\"alt\":null,\"fassung\":null,\"feld\":\"Wert \\\"x\\\"\","
                + "\"gegenstand\":\"ziele/k3\",\"kennung\":\"erika\",\"neu\":\"ä\\n\\u0002\",\"nr\":1,"
                + "\"rollen\":\"BCA, CONTROLLING\",\"wann\":\"2022-10-15T08:00:00.000001Z\"}");
    }

    private void ohneTrigger(String anweisung) {
        transaktion.executeWithoutResult(t -> {
            jdbc.sql("alter table zugang.protokoll disable trigger user").update();
            jdbc.sql(anweisung).update();
            jdbc.sql("alter table zugang.protokoll enable trigger user").update();
        });
    }
}
