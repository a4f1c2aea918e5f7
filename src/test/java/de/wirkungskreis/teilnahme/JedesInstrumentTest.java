package de.wirkungskreis.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.FrischeDatenbank;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.planung.Planungen;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.planung.KommunaleLeistung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.teilnahme.Person.Angaben;
import de.wirkungskreis.teilnahme.Person.Geschlecht;
import de.wirkungskreis.zugang.Rolle;
import de.wirkungskreis.web.Unzulaessig;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Nothing the programme names stands outside: each Instrument opens with its law, is recorded in the year, and counts. */
@Datenbanktest
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@AlsRolle({Rolle.CONTROLLING, Rolle.FALLMANAGEMENT})
class JedesInstrumentTest {

    private static final LocalDate TAG = LocalDate.of(2022, 9, 5);
    /** Not in force yet. */
    private static final Set<String> NICHT_2022 = Set.of("ganzheitliche-betreuung");
    /** Cases of before are paid out; nobody enters. */
    private static final Set<String> NUR_BESTAND = Set.of("beschaeftigungszuschuss");

    @Autowired MockMvc mvc;
    @Autowired Instrumente instrumente;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Planungen planungen;
    @Autowired Programminhalte inhalte;
    @Autowired Massnahmen massnahmen;
    @Autowired Personen personen;
    @Autowired Teilnahmen teilnahmen;
    @Autowired Ergebnisse ergebnisse;
    @Autowired Zahlen zahlen;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationContext context;

    @BeforeEach
    void frisch() {
        FrischeDatenbank.fuer(context);
    }

    /** Of the plan, of the services beside it, of every Vorhaben, of every Maßnahme. */
    private Set<String> genannte() {
        long fassung = fassungen.neueste(programme.alle().get(0).id()).id();
        var plan = planungen.derFassung(fassung);
        return new TreeSet<>(Stream.of(plan.zeilen().map(Planzeile::instrument), plan.kommunaleLeistungen().stream().map(KommunaleLeistung::instrument),
                inhalte.derFassung(fassung).vorhaben().flatMap(v -> v.instrumente().stream()),
                massnahmen.alle().stream().map(m -> m.angaben().instrument())).flatMap(s -> s).filter(Objects::nonNull).toList());
    }

    @Test
    void whateverTheProgrammeNamesStandsInTheCatalogue() {
        assertThat(genannte()).hasSizeGreaterThan(25).allSatisfy(i -> assertThat(instrumente.mit(i)).as(i).isPresent());
    }

    @Test
    void everyOneOpensWithItsNormOfTheDay() throws Exception {
        for (var instrument : instrumente.alle()) {
            for (int jahr : List.of(2019, 2022, 2026)) {
                var antwort = mvc.perform(get("/instrumente/" + instrument.schluessel()).param("am", jahr + "-07-01")).andExpect(status().isOk());
                var norm = instrument.am(LocalDate.of(jahr, 7, 1)).map(Instrument.Geltung::norm);
                if (norm.isPresent()) {
                    antwort.andExpect(content().string(containsString(norm.get().replace("&", "&amp;"))));
                }
            }
        }
    }

    @Test
    void aTeilnahmeOrAReferralOfEveryOneIsRecordedAndCounted() throws Exception {
        var ungezaehlt = new ArrayList<String>();
        var verwiesen = new ArrayList<String>();
        int nr = 0;
        for (var instrument : instrumente.alle()) {
            if (NICHT_2022.contains(instrument.schluessel())) {
                assertThat(instrument.nimmtAuf(TAG)).isFalse();
                continue;
            }
            long person = personen.anlegen("123E%05d".formatted(++nr), new Angaben(nr % 2 == 0 ? 2002 : 1980, Geschlecht.WEIBLICH, null, null, null, null),
                    List.of());
            if (instrument.bereich().equals("Kommunale Eingliederungsleistungen")) {
                ergebnisse.verweisen(person, instrument.schluessel(), TAG);
                verwiesen.add(instrument.name());
                continue;
            }
            if (NUR_BESTAND.contains(instrument.schluessel())) {
                var damals = LocalDate.of(2011, 5, 2);
                assertThatThrownBy(() -> teilnahmen.anlegen(person, instrument.schluessel(), null, null, List.of(new Schritt(Teilnahmezustand.EINGETRETEN, TAG))))
                        .isInstanceOf(Unzulaessig.class).hasMessageContaining("nahm am 05.09.2022 niemanden auf");
                teilnahmen.anlegen(person, instrument.schluessel(), null, null, List.of(new Schritt(Teilnahmezustand.EINGETRETEN, damals)));
                assertThat(zahlen.monate(YearMonth.from(TAG), YearMonth.from(TAG), Gruppe.GESAMT).stream()
                        .filter(z -> z.instrument().equals(instrument.schluessel())).mapToInt(Zahlen.Monatszahl::bestand).sum()).isEqualTo(1);
                continue;
            }
            teilnahmen.anlegen(person, instrument.schluessel(), null, null, List.of(new Schritt(Teilnahmezustand.ZUGEWIESEN, TAG.minusDays(7)),
                    new Schritt(Teilnahmezustand.EINGETRETEN, TAG)));
            var gezaehlt = zahlen.monate(YearMonth.from(TAG), YearMonth.from(TAG), Gruppe.GESAMT).stream()
                    .filter(z -> z.instrument().equals(instrument.schluessel())).mapToInt(Zahlen.Monatszahl::eintritte).sum();
            if (gezaehlt != 1) {
                ungezaehlt.add(instrument.schluessel() + ": " + gezaehlt);
            }
        }
        assertThat(ungezaehlt).isEmpty();
        String csv = mvc.perform(get("/leistungsketten/VERWEISUNGEN.csv").param("jahr", "2022")).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(verwiesen).hasSize(5).allSatisfy(name -> assertThat(csv).contains(name + ";1;1;0;0"));
    }
}
