package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.personenmonat.Personenmonate.Quelle;
import de.wirkungskreis.personenmonat.Personenmonate.Sendung;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Testhaus;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Rolle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import picocli.CommandLine;

/** Ten women from January 2021 to February 2022, known on 10.3.2022; "heute" is 15.10.2022. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class AufnahmenTest {

    private static final String KOPF = "jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm;"
            + "minijob_eintritt;oegb_eintritt;gemeinde\n";
    private static final LocalDate MAERZ = LocalDate.of(2022, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 11);
    private static final YearMonth FEBRUAR = YearMonth.of(2022, 2);
    private static final String EREIGNISKOPF = "person;beginn;art;foerderung\n";
    private static final String STICHTAGE = "monat;stichtag;quelle\n2021-12;2021-12-13;Kalender der BA\n2022-01;2022-01-13;Kalender der BA\n"
            + "2022-02;2022-02-14;Kalender der BA\n";

    @Autowired Personenmonate personenmonate;
    @Autowired Aufnahmewerk aufnahmewerk;
    @Autowired AufnahmenBefehl befehl;
    @Autowired Kennzahlreihen reihen;
    @Autowired Betriebsmodus modus;
    @Autowired Handelnder handelnder;
    @Autowired Wortlaut worte;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;

    /** The ninth is gone in February; the eighth is said to have been integrated in January. */
    @BeforeEach
    void geliefert() {
        Testhaus.mitPersonen(modus, handelnder);
        personenmonate.vergessen();
        var text = new StringBuilder(KOPF);
        for (var monat = YearMonth.of(2021, 1); !monat.isAfter(FEBRUAR); monat = monat.plusMonths(1)) {
            for (int p = 0; p < (monat.equals(FEBRUAR) ? 9 : 10); p++) {
                text.append("35302;P000").append(p).append(';').append(monat).append(";w;1990;1;0;")
                        .append(p == 8 && monat.equals(YearMonth.of(2022, 1)) ? 1 : 0).append(";0;10000;0;0;0;0;\"Ort; \"\"alt\"\"\"\n");
            }
        }
        personenmonate.liefern(List.of(new Sendung(MAERZ, "Probe", quelle(text.toString()))));
    }

    private static Quelle quelle(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private Aufnahmewerk.Aufgenommen aufnehmen(String ereignisse) {
        return aufnahmewerk.aufnehmen(quelle(EREIGNISKOPF + ereignisse), quelle(STICHTAGE), APRIL, "Beschäftigungsmeldungen");
    }

    private Kennzahlwert wert(Kennzahl kennzahl, LocalDate stand) {
        return reihen.am(stand).reihe(kennzahl, Geschlecht.GESAMT, Ausschnitt.ALLE).stream().filter(w -> w.monat().equals(FEBRUAR)).findFirst().orElseThrow();
    }

    @Test
    void eineAufnahmeWirdZurIntegrationUndWasVorherBekanntWarBleibt() {
        var ergebnis = aufnehmen("p-0001;2022-02-10;svb;\nP0002;2022-01-14;geringfuegig;\nP0003;2022-02-14;svb;teilhabe-am-arbeitsmarkt\n");
        // Σ12: die des Januars wie geliefert, dazu eine im Februar; 120 Monate im Bestand
        assertThat(wert(Kennzahl.K2, MAERZ).zaehler()).isEqualTo(1);
        assertThat(wert(Kennzahl.K2, APRIL)).extracting(Kennzahlwert::zaehler, Kennzahlwert::nenner).containsExactly(2L, 120L);
        assertThat(wert(Kennzahl.K2E1, APRIL).zaehler()).as("der Minijob").isEqualTo(1);
        assertThat(wert(Kennzahl.K2E2, APRIL).zaehler()).as("§ 16i").isEqualTo(1);
        assertThat(ergebnis.lieferung()).hasValueSatisfying(l -> {
            assertThat(l.datenstand()).isEqualTo(APRIL);
            assertThat(List.of(l.erster(), l.letzter())).as("nur der geänderte Monat").containsOnly(FEBRUAR);
            assertThat(l.zeilen()).isEqualTo(9);
            assertThat(l.quelle()).isEqualTo("Beschäftigungsmeldungen");
        });
        assertThat(ergebnis.saetze(worte)).containsExactly("Neu geliefert sind Monate von 02/2022 bis 02/2022: eine Integration kam hinzu, keine fiel weg.");
        assertThat(personenmonate.neuRechnen()).as("aus den gelieferten Monaten kommt dasselbe heraus").isZero();
        assertThat(jdbc.sql("select distinct gemeinde from personenmonat.zeile").query(String.class).list()).containsExactly("Ort; \"alt\"");
        assertThat(jdbc.sql("select count(distinct person) from personenmonat.zeile").query(Long.class).single()).isEqualTo(10);
    }

    @Test
    void dieselbenAufnahmenNochEinmalLiefernNichts() {
        aufnehmen("P0001;2022-02-10;svb;\n");
        var nochmals = aufnehmen("P0001;2022-02-10;svb;\n");
        assertThat(nochmals.lieferung()).isEmpty();
        assertThat(nochmals.saetze(worte)).containsExactly("Die Aufnahmen ändern keinen Monat; es wurde nichts geliefert.");
        assertThat(personenmonate.lieferungen()).hasSize(2);
    }

    @Test
    void wasDieDateiVonEinerPersonNichtNenntIstNichtGeschehen() {
        var ergebnis = aufnehmen("P0008;2022-02-10;svb;\n");
        assertThat(ergebnis.hinzu()).isEqualTo(1);
        assertThat(ergebnis.weg()).isEqualTo(1);
        assertThat(ergebnis.lieferung()).hasValueSatisfying(l -> assertThat(l.erster()).isEqualTo(YearMonth.of(2022, 1)));
    }

    @Test
    void werNirgendsVorkommtOderKeineZeileHatWirdGenannt() {
        var ergebnis = aufnehmen("P7777;2022-02-10;svb;\nP0009;2022-02-10;svb;\n");
        assertThat(ergebnis.lieferung()).isEmpty();
        assertThat(ergebnis.saetze(worte)).hasSize(3).anySatisfy(s -> assertThat(s).startsWith("Eine Person kommt in keinem gelieferten Monat vor").contains("Zeile 2"))
                .anySatisfy(s -> assertThat(s).startsWith("Eine Person hat in dem Monat").contains("Zeile 3"));
    }

    @Test
    void ohneDenNoetigenStichtagWirdNichtsUebernommen() {
        assertThatThrownBy(() -> aufnahmewerk.aufnehmen(quelle(EREIGNISKOPF + "P0001;2022-02-10;svb;\n"),
                quelle("monat;stichtag;quelle\n2022-01;2022-01-13;BA\n"), APRIL, "Probe")).isInstanceOf(Lieferfehler.class)
                .hasMessage("Der Stichtag von 2022-02 fehlt; ohne ihn lässt sich nicht sagen, in welchem Monat eine Aufnahme zählt, und übernommen wurde nichts.");
        assertThat(personenmonate.lieferungen()).hasSize(1);
    }

    @Test
    void alleFalschenZeilenBeiderDateienWerdenGenannt() {
        assertThatThrownBy(() -> aufnahmewerk.aufnehmen(quelle("\uFEFF" + EREIGNISKOPF + "P0001;10.02.2022;svb;\nP0001;2022-02-10;beamtin;\n\nP0001;2022-02-10;svb;16x\n"
                + "niemand;2022-02-10;svb;\nP0001;2022-02-10\nP0001;1990-02-10;svb;teilhabe-am-arbeitsmarkt\n"),
                quelle("stichtag;monat;quelle\n2022-02-13;2022-01;BA\n2022-02-14;2022-02;\n2022-03-14;2022-03;BA\n2022-03-15;2022-03;BA\n"), APRIL, "Probe"))
                .isInstanceOfSatisfying(Lieferfehler.class, f -> {
                    assertThat(f).hasMessage("9 von 10 Zeilen sind falsch; übernommen wurde nichts.");
                    assertThat(f.zeilen()).map(z -> z.substring(0, z.indexOf(": ", z.indexOf(": ") + 1))).containsExactly(
                            "Beschäftigungsaufnahmen: Zeile 2, Spalte beginn", "Beschäftigungsaufnahmen: Zeile 3, Spalte art",
                            "Beschäftigungsaufnahmen: Zeile 5, Spalte foerderung", "Beschäftigungsaufnahmen: Zeile 6, Spalte person",
                            "Beschäftigungsaufnahmen: Zeile 7", "Beschäftigungsaufnahmen: Zeile 8, Spalte foerderung",
                            "Stichtage der Bundesagentur: Zeile 2, Spalte stichtag", "Stichtage der Bundesagentur: Zeile 3, Spalte quelle",
                            "Stichtage der Bundesagentur: Zeile 5, Spalte monat");
                });
        assertThatThrownBy(() -> aufnahmewerk.aufnehmen(quelle("person;beginn\n"), quelle(STICHTAGE), APRIL, "Probe")).hasMessageContaining("fehlen im Kopf: art");
        assertThat(personenmonate.lieferungen()).hasSize(1);
    }

    @Test
    void einHausDasNurZaehltKannNichtsAnwenden() {
        Testhaus.ohnePersonen(modus, handelnder);
        assertThatThrownBy(() -> aufnehmen("P0001;2022-02-10;svb;\n")).isInstanceOf(Lieferfehler.class).hasMessageContaining("Modus A");
    }

    private void senden(String ereignisse, int ende, String... erwartet) throws Exception {
        var antwort = mvc.perform(multipart("/kennzahlen/lieferungen/aufnahmen").file(new MockMultipartFile("ereignisse", "a.csv", "text/csv",
                        (EREIGNISKOPF + ereignisse).getBytes(StandardCharsets.UTF_8)))
                .file(new MockMultipartFile("stichtage", "s.csv", "text/csv", STICHTAGE.getBytes(StandardCharsets.UTF_8)))
                .param("datenstand", "2022-04-11").param("quelle", "Meldungen").with(csrf())).andExpect(status().is(ende));
        for (var satz : erwartet) {
            antwort.andExpect(content().string(containsString(satz)));
        }
        if (ende == 302) {
            antwort.andExpect(redirectedUrl("/kennzahlen/lieferungen")).andExpect(flash().attribute("meldung", containsString("eine Integration kam hinzu")));
        }
    }

    @Test
    void dieSeiteNenntJedeFalscheStelleUndWendetDannAn() throws Exception {
        mvc.perform(get("/kennzahlen/lieferungen")).andExpect(content().string(allOf(containsString("Vormonats-Stichtag"), containsString("id=\"stichtage\""))));
        mvc.perform(multipart("/kennzahlen/lieferungen/aufnahmen").param("datenstand", "gestern").with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("href=\"#ereignisse\""), containsString("href=\"#stichtage\""),
                        containsString("href=\"#aufnahmedatenstand\""), containsString("href=\"#aufnahmequelle\""), containsString("value=\"gestern\""))));
        senden("P0001;2022-02-10;beamtin;\n", 422, "Zeile 2, Spalte art", "beamtin", "value=\"Meldungen\"");
        senden("P0001;2022-02-10;svb;\n", 302);
        mvc.perform(get("/kennzahlen/lieferungen")).andExpect(content().string(containsString("02/2022 bis 02/2022")));
    }

    @Test
    @AlsRolle(Rolle.FACHKRAFT)
    void werNichtEinlesenDarfSiehtDasFormularNicht() throws Exception {
        mvc.perform(get("/kennzahlen/lieferungen")).andExpect(status().isOk()).andExpect(content().string(not(containsString("id=\"stichtage\""))));
        mvc.perform(multipart("/kennzahlen/lieferungen/aufnahmen").with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void aufDerKommandozeileDasselbe(@TempDir Path ordner) throws IOException {
        var ereignisse = Files.writeString(ordner.resolve("aufnahmen.csv"), EREIGNISKOPF + "P0001;2022-02-10;svb;\n");
        var stichtage = Files.writeString(ordner.resolve("stichtage.csv"), STICHTAGE);
        var err = new StringWriter();
        var zeile = new CommandLine(befehl).setErr(new PrintWriter(err, true));
        String[] aufruf = {"--ereignisse", ereignisse.toString(), "--stichtage", stichtage.toString(), "--datenstand", "2022-04-11", "--quelle", "Meldungen"};
        assertThat(zeile.execute(aufruf)).isZero();
        assertThat(err.toString()).contains("eine Integration kam hinzu");
        Files.writeString(ereignisse, EREIGNISKOPF + "P0001;2022-02-10;beamtin;\n");
        assertThat(zeile.execute(aufruf)).isEqualTo(2);
        assertThat(err.toString()).contains("Zeile 2, Spalte art", "übernommen wurde nichts");
    }
}
