package de.wirkungskreis.einfuhr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.einfuhr.Einfuhrlauf.Stand;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** While a long list is read, the page says how far it is, and whoever sent it can stop it. */
@Datenbanktest
@AlsRolle({Rolle.MASSNAHMEMANAGEMENT, Rolle.CONTROLLING})
class GrosseListeTest {

    private static final int ZEILEN = 150_000;

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Einfuhrbetrieb betrieb;
    @Autowired Einfuhrwerk werk;

    @Test
    @Timeout(60)
    void progressIsSeenAndTheRunStopsOnDemandWithoutATrace() throws Exception {
        byte[] liste = ("Monat;Instrument;Gemeinde;Bestand\n" + IntStream.range(0, ZEILEN).mapToObj(n -> "%02d.2022;einstiegsgeld;;%d\n"
                .formatted(n % 10 + 1, n)).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
        long id = betrieb.annehmen(werk.ziel("zahlen"), new ByteArrayInputStream(liste), "gross.csv");
        while (werk.lauf(id).gelesen() == 0 && werk.lauf(id).stand() == Stand.LIEST) {
            Thread.sleep(5);
        }
        assertThat(werk.lauf(id).gelesen()).as("told beside the transaction that reads").isBetween(1, ZEILEN - 1);
        mvc.perform(get("/einlesen/lauf/" + id)).andExpect(content().string(containsString("Zeilen gelesen")))
                .andExpect(content().string(containsString("Einlesen abbrechen")));
        mvc.perform(post("/einlesen/lauf/" + id + "/verwerfen").with(csrf())).andExpect(status().isSeeOther());
        assertThat(betrieb.abwarten(Duration.ofSeconds(30))).isTrue();
        assertThat(werk.lauf(id).stand()).isEqualTo(Stand.ABGEBROCHEN);
        assertThat(jdbc.sql("select count(*) from einfuhr.zeile where lauf = :id").param("id", id).query(Long.class).single()).isZero();
        mvc.perform(get("/einlesen/lauf/" + id)).andExpect(content().string(containsString("es ist nichts gespeichert")));
    }
}
