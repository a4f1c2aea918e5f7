package de.wirkungskreis.programm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.zugang.Rolle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class EinfrierenTest {

    @Autowired private Programme programme;
    @Autowired private JdbcFassungen fassungen;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaktion;

    private long fassung;

    @BeforeEach
    void legtEinProgrammAn() {
        fassung = programme.desJahres(new Programmjahr(2022))
                .map(p -> fassungen.anlegen(p.id(), null, null))
                .orElseGet(() -> fassungen.neueste(
                        programme.anlegen(new Programmjahr(2022).zeitraum(), null).id())).id();
    }

    @Test
    void freezingWaitsForWhoeverIsStillWriting() throws Exception {
        var geschrieben = new CountDownLatch(1);
        var weiter = new CountDownLatch(1);
        var schreiben = CompletableFuture.runAsync(() -> transaktion.executeWithoutResult(status -> {
            schwerpunktEinfuegen("S1");
            geschrieben.countDown();
            warten(weiter);
            fassungen.beruehrt(fassung);
        }));
        assertThat(geschrieben.await(10, TimeUnit.SECONDS)).isTrue();
        var einfrieren = CompletableFuture.runAsync(this::einfrieren);

        assertThatThrownBy(() -> einfrieren.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        weiter.countDown();
        schreiben.get(10, TimeUnit.SECONDS);
        einfrieren.get(10, TimeUnit.SECONDS);

        assertThat(jdbc.sql("select count(*) from programm.schwerpunkt where fassung = :f").param("f", fassung)
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void writingWaitsForWhoeverIsFreezingAndIsThenRefused() throws Exception {
        var gesperrt = new CountDownLatch(1);
        var weiter = new CountDownLatch(1);
        var einfrieren = CompletableFuture.runAsync(() -> transaktion.executeWithoutResult(status -> {
            fassungen.sperren(fassung);
            gesperrt.countDown();
            warten(weiter);
            eingefrorenSetzen();
        }));
        assertThat(gesperrt.await(10, TimeUnit.SECONDS)).isTrue();
        var schreiben = CompletableFuture.runAsync(() -> schwerpunktEinfuegen("S1"));
        assertThatThrownBy(() -> schreiben.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        weiter.countDown();
        einfrieren.get(10, TimeUnit.SECONDS);

        assertThatThrownBy(() -> schreiben.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(DataAccessException.class)
                .hasMessageContaining("eingefroren");
    }

    private void einfrieren() {
        transaktion.executeWithoutResult(status -> {
            fassungen.sperren(fassung);
            eingefrorenSetzen();
        });
    }

    private void eingefrorenSetzen() {
        jdbc.sql("update programm.fassung set eingefroren = true where id = :f").param("f", fassung).update();
    }

    private void schwerpunktEinfuegen(String schluessel) {
        jdbc.sql("""
                insert into programm.schwerpunkt (fassung, schluessel, position, text)
                values (:f, :schluessel, 1, 'Fachkräfte gewinnen')
                """).param("f", fassung).param("schluessel", schluessel).update();
    }

    private static void warten(CountDownLatch riegel) {
        try {
            if (!riegel.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
