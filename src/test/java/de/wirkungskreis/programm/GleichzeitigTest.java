package de.wirkungskreis.programm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.zugang.Rolle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody writes while somebody else reads or copies: two connections, one Fassung. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class GleichzeitigTest {

    @Autowired private Programme programme;
    @Autowired private Fassungen fassungen;
    @Autowired private Fortfuehren fortfuehren;
    @Autowired private Programminhalte inhalte;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaktion;

    private final CountDownLatch mittendrin = new CountDownLatch(1);
    private final CountDownLatch weiter = new CountDownLatch(1);
    private Executor alsIch;
    private Programm programm;
    private Fassung fassung;

    @BeforeEach
    void legtEinProgrammAn() {
        alsIch = new DelegatingSecurityContextExecutor(auftrag -> new Thread(auftrag).start());
        programm = programme.desJahres(new Programmjahr(2022))
                .orElseGet(() -> programme.anlegen(new Programmjahr(2022).zeitraum(), null));
        fassung = fassungen.anlegen(programm.id(), null, null);
        schwerpunkt("S1", "alt");
    }

    @Test
    void aNewFassungWaitsForWhoeverIsStillWritingItsGrundlage() throws Exception {
        var schreiben = schreiben();
        var anlegen = CompletableFuture.supplyAsync(() -> fassungen.anlegen(programm.id(), fassung, null), alsIch);
        wartet(anlegen);
        weiter.countDown();
        schreiben.get(10, TimeUnit.SECONDS);
        assertThat(inhalte.derFassung(anlegen.get(10, TimeUnit.SECONDS).id()).schwerpunkte())
                .extracting(Schwerpunkt::schluessel).containsExactly("S1", "S2", "S3");
    }

    @Test
    void theNextProgrammeWaitsForWhoeverIsStillWritingItsGrundlage() throws Exception {
        var schreiben = schreiben();
        var beginnen = CompletableFuture.supplyAsync(() -> fortfuehren.beginnen(programm, fassung, 1), alsIch);
        wartet(beginnen);
        weiter.countDown();
        schreiben.get(10, TimeUnit.SECONDS);
        var neue = fassungen.neueste(beginnen.get(10, TimeUnit.SECONDS).id());
        assertThat(inhalte.derFassung(neue.id()).schwerpunkte()).extracting(Schwerpunkt::schluessel)
                .containsExactly("S1", "S2", "S3");
    }

    @Test
    void whatIsReadBelongsToOneMoment() throws Exception {
        // holds up the reader between the Schwerpunkte it has read and the Handlungsfelder it will read
        var schreiben = CompletableFuture.runAsync(() -> transaktion.executeWithoutResult(status -> {
            jdbc.sql("lock table programm.handlungsfeld in access exclusive mode").update();
            jdbc.sql("update programm.schwerpunkt set text = 'neu' where fassung = :f").param("f", fassung.id()).update();
            jdbc.sql("""
                    insert into programm.handlungsfeld (fassung, schluessel, position, titel, titel_erschlossen)
                    values (:f, 'HF1', 1, 'neu', false)
                    """).param("f", fassung.id()).update();
            mittendrin.countDown();
            warten(weiter);
        }), alsIch);
        assertThat(mittendrin.await(10, TimeUnit.SECONDS)).isTrue();
        var lesen = CompletableFuture.supplyAsync(() -> inhalte.derFassung(fassung.id()), alsIch);
        wartet(lesen);
        weiter.countDown();
        schreiben.get(10, TimeUnit.SECONDS);
        var gelesen = lesen.get(10, TimeUnit.SECONDS);
        assertThat(gelesen.schwerpunkte()).extracting(Schwerpunkt::text).containsExactly("alt");
        assertThat(gelesen.handlungsfelder()).as("as old as the Schwerpunkte").isEmpty();
        assertThat(inhalte.derFassung(fassung.id()).handlungsfelder()).hasSize(1);
    }

    /** Two statements of one edit, with a pause between them. */
    private CompletableFuture<Void> schreiben() throws InterruptedException {
        var schreiben = CompletableFuture.runAsync(() -> transaktion.executeWithoutResult(status -> {
            schwerpunkt("S2", "erste Hälfte");
            mittendrin.countDown();
            warten(weiter);
            schwerpunkt("S3", "zweite Hälfte");
            fassungen.beruehrt(fassung.id());
        }), alsIch);
        assertThat(mittendrin.await(10, TimeUnit.SECONDS)).isTrue();
        return schreiben;
    }

    private void schwerpunkt(String schluessel, String text) {
        jdbc.sql("insert into programm.schwerpunkt (fassung, schluessel, position, text) values (:f, :s, :p, :t)")
                .param("f", fassung.id()).param("s", schluessel).param("p", Integer.parseInt(schluessel.substring(1)))
                .param("t", text).update();
    }

    private static void wartet(CompletableFuture<?> vorhaben) {
        assertThatThrownBy(() -> vorhaben.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
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
