package de.wirkungskreis.zielnachhaltung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.muster.Musterdaten;
import de.wirkungskreis.muster.Vorgabe;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Rolle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The targets of Kreis Herford through 2022, on the months of a made-up Kreis; "heute" is 15.10.2022. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
class HerfordZieleTest {

    private static final LocalDate HEUTE = LocalDate.of(2022, 10, 15);
    private static final List<String> MIT_ZAHL = List.of("B2/iq-gesamt", "B2/iq-frauen", "B2/iq-maenner", "B3/lzb-gesamt");
    private static final List<String> BEOBACHTET = List.of("B1", "B1/b1-1", "B1/b1-2", "B1/b1-3", "B1/b1-4");

    @Autowired Zielnachhaltungen nachhaltungen;
    @Autowired Kennzahlreihen reihen;
    @Autowired Musterdaten muster;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Schwellen schwellen;
    @Autowired MockMvc mvc;

    @BeforeEach
    void musterkreis() {
        muster.aufbauen(Vorgabe.uebliche(1500));
    }

    private List<Zielstand> am(LocalDate tag) {
        var programm = programme.desJahres(new Programmjahr(2022)).orElseThrow();
        return nachhaltungen.stand(fassungen.neueste(programm.id()).id(), 2022, tag);
    }

    private Zielstand ziel(String schluessel, LocalDate tag) {
        return am(tag).stream().filter(z -> z.schluessel().equals(schluessel)).findFirst().orElseThrow();
    }

    @Test
    void wasEineZahlHatHatSollIstPrognoseUndAmpel() {
        for (var schluessel : MIT_ZAHL) {
            var ziel = ziel(schluessel, HEUTE);
            assertThat(ziel.monate()).as(schluessel).hasSize(9).allMatch(m -> m.soll().isPresent() && m.vorjahr().isPresent());
            assertThat(ziel.prognose()).as(schluessel).isPresent();
            assertThat(ziel.ampel()).as(schluessel).isPresent();
            assertThat(ziel.ampelPrognose()).as(schluessel).isPresent();
            assertThat(ziel.wahrscheinlichkeit().orElseThrow()).as(schluessel).isBetween(0.0, 1.0);
        }
        // Soll im September: Jahresfortschrittswert des Vorjahres − 1,5 %
        var september = ziel("B2/iq-gesamt", HEUTE).letzter().orElseThrow();
        assertThat(september.soll().orElseThrow()).isEqualTo(Sollrechnung.soll(september.vorjahr().orElseThrow(), new BigDecimal("-1.5")));
    }

    @Test
    void wasNurBeobachtetWirdHatEineTendenzUndNieEineAmpel() {
        for (var schluessel : BEOBACHTET) {
            var ziel = ziel(schluessel, HEUTE);
            assertThat(ziel.ampel()).as(schluessel).isEmpty();
            assertThat(ziel.tendenz()).as(schluessel).isPresent();
            assertThat(ziel.monate()).as(schluessel).isNotEmpty();
        }
        assertThat(ziel("B1", HEUTE).prognose()).as("vier Jahre Leistungen").isPresent();
        assertThat(ziel("B1/b1-3", HEUTE).prognose()).as("Integrationsquote der LZB: braucht 36 Monate, hat 22 Werte").isEmpty();
    }

    @Test
    void einmuendungenZaehlenImBerichtsjahrVonOktoberBisSeptember() {
        var ziel = ziel("L3/einmuendungen", HEUTE);
        assertThat(ziel.monate()).first().extracting(Zielstand.Monat::monat).isEqualTo(YearMonth.of(2021, 10));
        assertThat(ziel.letzter().orElseThrow().monat()).isEqualTo(YearMonth.of(2022, 9));
        assertThat(ziel.letzter().orElseThrow().soll().orElseThrow().gerundet(0)).as("am Ende des Jahres das ganze Ziel").isEqualTo("250");
        assertThat(ziel.ampel()).isPresent();
    }

    @Test
    void derJahresfortschrittIstDerDesRechenwerks() {
        for (var g : List.of(Geschlecht.GESAMT, Geschlecht.W, Geschlecht.M)) {
            var ziel = ziel(g == Geschlecht.W ? "B2/iq-frauen" : g == Geschlecht.M ? "B2/iq-maenner" : "B2/iq-gesamt", HEUTE);
            var gerechnet = reihen.am(HEUTE).reihe(Kennzahl.K2_JFW, g, Ausschnitt.ALLE);
            ziel.monate().forEach(m -> assertThat(m.ist()).isEqualTo(gerechnet.stream().filter(w -> w.monat().equals(m.monat())).findFirst()
                    .orElseThrow().quote().orElseThrow()));
        }
        var lzb = ziel("B3/lzb-gesamt", HEUTE).letzter().orElseThrow();
        assertThat(Sollrechnung.abweichungProzent(lzb.ist(), lzb.vorjahr().orElseThrow()).orElseThrow().gerundet(1)).isEqualTo(
                reihen.am(HEUTE).reihe(Kennzahl.K3_JFW, Geschlecht.GESAMT, Ausschnitt.ALLE).stream().filter(w -> w.monat().equals(YearMonth.of(2022, 9)))
                        .findFirst().orElseThrow().veraenderung(1).orElseThrow());
    }

    @Test
    void durchDasJahrWaechstWasBekanntIstUndEinFruehererStandBleibt() {
        for (int monat = 2; monat <= 9; monat++) {
            assertThat(ziel("B2/iq-gesamt", LocalDate.of(2022, monat, 12)).monate()).hasSize(monat - 1);
        }
        var damals = ziel("B2/iq-gesamt", LocalDate.of(2022, 7, 12)).letzter().orElseThrow();
        var heute = ziel("B2/iq-gesamt", HEUTE).monate().get(5);
        assertThat(damals.monat()).isEqualTo(heute.monat()).isEqualTo(YearMonth.of(2022, 6));
        assertThat(heute.ist()).as("spät Erfasstes ist nachgekommen").isGreaterThan(damals.ist());
    }

    @Test
    void eineSchwelleDesHausesAendertDieAmpelUndNichtDasIst() {
        var vorher = ziel("B3/lzb-gesamt", HEUTE);
        schwellen.setzen(2022, "B3/lzb-gesamt", BigDecimal.ZERO, BigDecimal.ONE, "Beschluss der Leitung");
        assertThat(ziel("B3/lzb-gesamt", HEUTE).ampel().orElseThrow()).isNotEqualTo(Ampel.GELB);
        schwellen.setzen(2022, "B3/lzb-gesamt", BigDecimal.valueOf(50), BigDecimal.ONE, "Beschluss der Leitung");
        assertThat(ziel("B3/lzb-gesamt", HEUTE).ampel().orElseThrow()).isNotEqualTo(Ampel.ROT);
        assertThat(ziel("B3/lzb-gesamt", HEUTE).letzter()).isEqualTo(vorher.letzter());
    }

    @Test
    void jedesZielHatSeineSeiteUndJedeZahlIhreHerleitung() throws Exception {
        mvc.perform(get("/programme/2022/zielnachhaltung")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("IQ Frauen"), containsString("Tendenz:"), containsString("gegenüber dem Soll"))));
        for (var ort : List.of("B2/iq-gesamt", "B3/lzb-gesamt", "B1/gesamt", "B1/b1-2", "L3/einmuendungen")) {
            mvc.perform(get("/programme/2022/zielnachhaltung/ziel/" + ort)).andExpect(status().isOk());
        }
        mvc.perform(get("/programme/2022/zielnachhaltung/ziel/B2/iq-gesamt")).andExpect(content().string(allOf(
                containsString("Annahme"), containsString("24,4"), containsString("12/2022 erwartet"))));
        for (var groesse : Zielgroesse.values()) {
            mvc.perform(get("/programme/2022/zielnachhaltung/ziel/B2/iq-gesamt/herleitung/" + groesse + "/9")).andExpect(status().isOk());
        }
        mvc.perform(get("/programme/2022/zielnachhaltung/ziel/B2/iq-gesamt/herleitung/IST/11")).andExpect(status().isNotFound());
        mvc.perform(get("/programme/2022/zielnachhaltung/tabelle.xlsx")).andExpect(status().isOk());
        mvc.perform(get("/programme/2022/zielnachhaltung?stand=2021-01-01")).andExpect(content().string(containsString("noch keine zu diesem Datenstand")));
        mvc.perform(post("/programme/2022/zielnachhaltung/schwellen").param("gelb", "viel").param("gleich", "1").with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("viel")));
        mvc.perform(post("/programme/2022/zielnachhaltung/schwellen").param("gelb", "3").param("gleich", "1").param("begruendung", "").with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(allOf(containsString("Begründung"), containsString("value=\"3\""))));
        mvc.perform(post("/programme/2022/zielnachhaltung/schwellen").param("gelb", "-1").param("gleich", "51").param("begruendung", "Grund")
                .param("ziel", "gibt es nicht").with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("zwischen 0 und 50 Prozent"), containsString("Dieses Ziel hat das Programm nicht"))));
    }
}
