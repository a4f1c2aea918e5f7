package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Personengruppe;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Testhaus;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deliveries into a fresh database; "heute" is 15.10.2022. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class PersonenmonateTest {

    private static final String KOPF = "jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm;gemeinde\n";
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 10);
    private static final LocalDate SEPTEMBER = LocalDate.of(2022, 9, 10);
    private static final YearMonth JULI = YearMonth.of(2022, 7);

    @Autowired Personenmonate personenmonate;
    @Autowired Kennzahlreihen reihen;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void mitPersonen() {
        Testhaus.mitPersonen(modus, handelnder);
        personenmonate.vergessen();
    }

    private static String zeile(String person, String monat, String geschlecht, int elb, int integration, int cent, String gemeinde) {
        return "35302;" + person + ";" + monat + ";" + geschlecht + ";1990;" + elb + ";0;" + integration + ";0;" + cent + ";0;0;" + gemeinde + "\n";
    }

    private static Sendung sendung(LocalDate datenstand, String zeilen) {
        return new Sendung(datenstand, "Probe", () -> new ByteArrayInputStream((KOPF + zeilen).getBytes(StandardCharsets.UTF_8)));
    }

    /** Two women and a man in June and July; one woman moves from Herford to Bünde. */
    private static final String ERSTE = zeile("P00A1", "2022-06", "w", 1, 0, 10000, "05758012") + zeile("P00A1", "2022-07", "w", 1, 0, 10000, "05758004")
            + zeile("P00B2", "2022-06", "w", 1, 0, 20000, "05758012") + zeile("P00B2", "2022-07", "w", 1, 1, 20000, "05758012")
            + zeile("P00C3", "2022-06", "m", 1, 0, 30000, "05758004") + zeile("P00C3", "2022-07", "m", 0, 0, 0, "05758004");

    private long wert(Kennzahl kennzahl, Geschlecht g, Ausschnitt a, YearMonth monat, LocalDate stand) {
        return reihen.am(stand).reihe(kennzahl, g, a).stream().filter(w -> w.monat().equals(monat)).map(Kennzahlwert::zaehler).findFirst().orElseThrow();
    }

    @Test
    void gezaehltWirdJeGeschlechtGemeindeUndGruppe() {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        assertThat(wert(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, Ausschnitt.ALLE, JULI, AUGUST)).isEqualTo(2);   // A1, B2
        assertThat(wert(Kennzahl.BESTAND_ELB, Geschlecht.W, Ausschnitt.gemeinde("05758012"), JULI, AUGUST)).isEqualTo(1);   // B2
        assertThat(wert(Kennzahl.BESTAND_ELB, Geschlecht.W, Ausschnitt.gemeinde("05758004"), JULI, AUGUST)).isEqualTo(1);   // A1
        assertThat(wert(Kennzahl.SUMME_LLU_CENT, Geschlecht.GESAMT, Ausschnitt.ALLE, YearMonth.of(2022, 6), AUGUST)).isEqualTo(60_000);
        assertThat(wert(Kennzahl.ZUGANG_ELB, Geschlecht.GESAMT, Ausschnitt.ALLE, JULI, AUGUST)).as("ein Umzug ist kein Zugang").isZero();
        assertThat(wert(Kennzahl.ABGANG_ELB, Geschlecht.M, Ausschnitt.ALLE, JULI, AUGUST)).isEqualTo(1);   // C3
        assertThat(wert(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, Ausschnitt.gruppe(Personengruppe.U25), JULI, AUGUST)).isZero();
    }

    /** Zwei Frauen tauschen ihre Integration: Die Zahl des Monats bleibt, die Zeilen sind andere, und K3E1 hängt später an der Person. */
    @Test
    void eineBerichtigungDieHeuteKeineZahlAendertBleibtTrotzdemErhalten() {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        var getauscht = zeile("P00A1", "2022-07", "w", 1, 1, 20000, "05758012") + zeile("P00B2", "2022-07", "w", 1, 0, 10000, "05758004")
                + zeile("P00C3", "2022-07", "m", 0, 0, 0, "05758004");
        assertThat(personenmonate.liefern(List.of(sendung(SEPTEMBER, getauscht)))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from personenmonat.zeile where monat = '2022-07-01' and integration = 1 and llu_cent = 20000 and gemeinde = '05758012'")
                .query(Long.class).single()).isEqualTo(1);
        assertThat(personenmonate.liefern(List.of(sendung(SEPTEMBER, getauscht)))).as("noch einmal dasselbe").isEmpty();
        assertThat(personenmonate.neuRechnen()).isZero();
    }

    /** Zwei Dateien im selben Augenblick: Die zweite wird auf die erste gezählt, nicht an ihr vorbei. */
    @Test
    void zweiLieferungenZugleichErgebenDasselbeWieNacheinander() throws Exception {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        var start = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var versuche = Stream.of(sendung(SEPTEMBER, zeile("P00A1", "2022-08", "w", 1, 1, 10000, "05758004")),
                    sendung(SEPTEMBER, zeile("P00B2", "2022-07", "w", 1, 0, 5000, "05758012"))).map(s -> pool.submit(() -> {
                        start.await();
                        handelnder.alsBetrieb("Probe", () -> personenmonate.liefern(List.of(s)));
                        return true;
                    })).toList();
            for (var versuch : versuche) {
                versuch.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(personenmonate.lieferungen()).hasSize(3);
        assertThat(wert(Kennzahl.INTEGRATIONEN, Geschlecht.W, Ausschnitt.ALLE, JULI, SEPTEMBER)).isZero();
        assertThat(wert(Kennzahl.INTEGRATIONEN, Geschlecht.W, Ausschnitt.ALLE, YearMonth.of(2022, 8), SEPTEMBER)).isEqualTo(1);
        assertThat(personenmonate.neuRechnen()).as("Zählungen, die nicht zu den Zeilen passen").isZero();
    }

    @Test
    void eineBerichtigungStehtNebenDemWasVorherBekanntWar() {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        var neue = personenmonate.liefern(List.of(sendung(SEPTEMBER,
                zeile("P00A1", "2022-07", "w", 1, 1, 10000, "05758004") + zeile("P00B2", "2022-07", "w", 1, 1, 20000, "05758012")
                        + zeile("P00A1", "2022-08", "w", 1, 0, 10000, "05758004"))));
        assertThat(neue).singleElement().satisfies(l -> assertThat(l.letzter()).isEqualTo(YearMonth.of(2022, 8)));
        assertThat(wert(Kennzahl.INTEGRATIONEN, Geschlecht.W, Ausschnitt.ALLE, JULI, AUGUST)).isEqualTo(1);
        assertThat(wert(Kennzahl.INTEGRATIONEN, Geschlecht.W, Ausschnitt.ALLE, JULI, SEPTEMBER)).isEqualTo(2);
        assertThat(reihen.am(AUGUST).reihe(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, Ausschnitt.ALLE)).hasSize(2);
        assertThat(reihen.am(LocalDate.of(2022, 8, 9)).reihe(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, Ausschnitt.ALLE)).isEmpty();
        assertThat(personenmonate.neuRechnen()).as("aus den gelieferten Monaten kommt dasselbe heraus").isZero();
        assertThat(wert(Kennzahl.ABGANG_ELB, Geschlecht.W, Ausschnitt.ALLE, YearMonth.of(2022, 8), SEPTEMBER)).isEqualTo(1);   // B2
    }

    @Test
    void theSameMonthsAgainAreNoDelivery() {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        assertThat(personenmonate.liefern(List.of(sendung(SEPTEMBER, ERSTE)))).isEmpty();
        assertThat(personenmonate.lieferungen()).hasSize(1);
    }

    @Test
    void personsAreKeptAsPseudonymsOnly() {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        assertThat(jdbc.sql("select distinct person from personenmonat.zeile union select person from personenmonat.verlauf")
                .query(String.class).list()).hasSize(3).allMatch(p -> p.matches("[0-9a-f]{64}"));
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsTaken() {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        assertThatThrownBy(() -> personenmonate.liefern(List.of(sendung(LocalDate.of(2022, 8, 9), ERSTE)))).hasMessageContaining("10.08.2022");
        assertThatThrownBy(() -> personenmonate.liefern(List.of(sendung(LocalDate.of(2022, 11, 1), ERSTE)))).hasMessageContaining("Zukunft");
        assertThatThrownBy(() -> personenmonate.liefern(List.of(sendung(SEPTEMBER, zeile("P00A1", "2022-09", "w", 1, 0, 1, "05758004")))))
                .hasMessageContaining("Stichtag");
        assertThatThrownBy(() -> personenmonate.liefern(List.of(sendung(LocalDate.of(2022, 10, 10), zeile("P00A1", "2022-09", "w", 1, 0, 1, "05758004")))))
                .hasMessageContaining("fehlt 2022-08");
        assertThatThrownBy(() -> personenmonate.liefern(List.of(sendung(SEPTEMBER, zeile("P00A1", "2022-08", "z", 1, 0, 1, "05758004")))))
                .isInstanceOfSatisfying(Lieferfehler.class, f -> assertThat(f.zeilen()).singleElement().asString().startsWith("Zeile 2, Spalte geschlecht"));
        assertThat(personenmonate.lieferungen()).hasSize(1);
        assertThatThrownBy(() -> jdbc.sql("update personenmonat.zaehlung set elb = 9").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void wohinGezaehltWirdOhnePersonenBleibtNiemandStehen() {
        personenmonate.liefern(List.of(sendung(AUGUST, ERSTE)));
        Testhaus.ohnePersonen(modus, handelnder);
        assertThat(jdbc.sql("select count(*) from personenmonat.zeile").query(Long.class).single()).isZero();
        assertThat(wert(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, Ausschnitt.ALLE, JULI, AUGUST)).isEqualTo(2);
        assertThatThrownBy(() -> personenmonate.liefern(List.of(sendung(SEPTEMBER, zeile("P00A1", "2022-08", "w", 1, 0, 1, "05758004")))))
                .hasMessageContaining("Modus A");
        personenmonate.liefern(List.of(sendung(SEPTEMBER, ERSTE + zeile("P00A1", "2022-08", "w", 1, 0, 1, "05758004"))));
        assertThat(wert(Kennzahl.BESTAND_ELB, Geschlecht.GESAMT, Ausschnitt.ALLE, YearMonth.of(2022, 8), SEPTEMBER)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from personenmonat.verlauf").query(Long.class).single()).isZero();
    }
}
