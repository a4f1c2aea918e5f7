package de.wirkungskreis.programm;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.zugang.Rolle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What the next programme takes over, and what it only points at. */
@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
@TestPropertySource(properties = "wirkungskreis.beispiel=true")
@Transactional
class FortfuehrenTest {

    @Autowired private Programme programme;
    @Autowired private Fassungen fassungen;
    @Autowired private Programminhalte inhalte;
    @Autowired private Fortfuehren fortfuehren;
    @Autowired private JdbcClient jdbc;

    @Test
    void wasGeschahWirdZurWeiterfuehrungUndWasLiefBleibt() {
        assertThat(danach("NEU")).isEqualTo("WEITERFUEHRUNG");
        assertThat(danach("WEITERENTWICKLUNG", "AUSBAU")).isEqualTo("WEITERFUEHRUNG");
        assertThat(danach("VERSTETIGUNG")).isEqualTo("WEITERFUEHRUNG");
        assertThat(danach("NUTZUNG", "AUSBAU")).isEqualTo("NUTZUNG,WEITERFUEHRUNG");
        assertThat(danach("FORTSETZUNG", "AUSBAU")).isEqualTo("FORTSETZUNG");
        assertThat(danach("MITARBEIT")).isEqualTo("MITARBEIT");
        assertThat(danach()).isEmpty();
    }

    @Test
    void derPlanDesAltenJahresWirdVerbundenUndNichtAbgeschrieben() {
        var alt = inhalte.derFassung(fassung().id());
        var neu = inhalte.derFassung(naechste().id());
        assertThat(alt.vorhaben()).anyMatch(v -> v.plaetze() != null).anyMatch(v -> v.absicht() != null)
                .anyMatch(v -> !v.finanzierung().isEmpty());
        assertThat(neu.vorhaben()).hasSameSizeAs(alt.vorhaben().toList());
        assertThat(neu.vorhaben().filter(v -> v.art() != Vorhaben.Art.LEITLINIE)).allSatisfy(v -> {
            assertThat(v.vorgaenger()).isEqualTo(v.schluessel());
            assertThat(v.plaetze()).isNull();
            assertThat(v.absicht()).isNull();
            assertThat(v.finanzierung()).isEmpty();
        });
    }

    private String danach(String... status) {
        var fassung = fassungen.anlegen(fassung().programm(), fassung(), null);
        jdbc.sql("update programm.vorhaben set status = :status where fassung = :f and schluessel = 'V11'")
                .param("status", status).param("f", fassung.id()).update();
        fassungen.anlegen(fassung.programm(), fassung, null);
        var ergebnis = inhalte.derFassung(naechste().id()).vorhaben("V11").orElseThrow().status();
        // out of the way, so that 2023 can be begun again
        jdbc.sql("""
                update programm.programm
                   set zeitraum = daterange(make_date((2030 + id)::integer, 1, 1), make_date((2031 + id)::integer, 1, 1))
                 where lower(zeitraum) = '2023-01-01'
                """).update();
        return String.join(",", ergebnis.stream().map(Enum::name).toList());
    }

    private Fassung fassung() {
        return fassungen.neueste(programme.desJahres(new Programmjahr(2022)).orElseThrow().id());
    }

    private Fassung naechste() {
        var von = programme.desJahres(new Programmjahr(2022)).orElseThrow();
        return fassungen.neueste(fortfuehren.beginnen(von, fassung(), 1).id());
    }
}
