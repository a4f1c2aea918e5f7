package de.wirkungskreis.planung;

import static de.wirkungskreis.planung.Herford2022.J21;
import static de.wirkungskreis.planung.Herford2022.J22;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.AlsRolle;
import de.wirkungskreis.Datenbanktest;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Rolle;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Datenbanktest
@AlsRolle(Rolle.CONTROLLING)
class PlanungsablageTest {

    @Autowired Planungen planungen;
    @Autowired Planbearbeitung bearbeitung;
    @Autowired Planungsinhalt inhalt;
    @Autowired Programme programme;
    @Autowired Fassungen fassungen;
    @Autowired Protokoll protokoll;
    @Autowired JdbcClient jdbc;

    Fassung fassung;

    @BeforeEach
    void setUp() {
        var programm = programme.desJahres(J22).orElseGet(() -> programme.anlegen(J22.zeitraum(), null));
        fassung = fassungen.anlegen(programm.id(), null, null);
        planungen.ersetzen(fassung.id(), Herford2022.planung());
    }

    @Test
    void keepsWhatItWasGiven() {
        assertThat(planungen.derFassung(fassung.id()).gleichenInhalts(Herford2022.planung())).isTrue();
    }

    @Test
    void replacingTheSameTwiceChangesNothing() {
        var stand = fassungen.mit(fassung.id()).orElseThrow().geaendertAm();
        var vorher = planungen.derFassung(fassung.id());
        planungen.ersetzen(fassung.id(), Herford2022.planung());
        assertThat(planungen.derFassung(fassung.id())).isEqualTo(vorher);
        assertThat(fassungen.mit(fassung.id()).orElseThrow().geaendertAm()).isEqualTo(stand);
    }

    @Test
    void replacesAnyPlanByAnyOther() {
        var zufall = new Random(5);
        for (int i = 0; i < 40; i++) {
            var plan = Zufallsplan.plan(zufall);
            assertThat(plan.maengel()).isEmpty();
            planungen.ersetzen(fassung.id(), plan);
            assertThat(planungen.derFassung(fassung.id()).gleichenInhalts(plan)).as("Plan %s", i).isTrue();
            sichtGleichtJava(planungen.derFassung(fassung.id()));
        }
    }

    @Test
    void dieSichtRechnetWieJava1348Gegen1475() {
        sichtGleichtJava(planungen.derFassung(fassung.id()));
        assertThat(summeDerSicht("mabe", J22)).isEqualByComparingTo("1348");
        assertThat(summeDerSicht("mabe", J21)).isEqualByComparingTo("1475");
        assertThat(summeDerSicht("teilhabe", J22)).isEqualByComparingTo("90");   // 70 + 20, Coaching nicht noch einmal
    }

    private BigDecimal summeDerSicht(String gruppe, Programmjahr jahr) {
        return jdbc.sql("select summe from planung.v_gruppensumme where fassung = :f and gruppe = :g and jahr = :j")
                .param("f", fassung.id()).param("g", gruppe).param("j", jahr.jahr()).query(BigDecimal.class).single();
    }

    private record Zahl(BigDecimal wert, String genauigkeit) {}

    private void sichtGleichtJava(Planung plan) {
        for (var spalte : plan.spalten()) {
            for (var gruppe : plan.gruppen()) {
                var summe = jdbc.sql("""
                        select summe, genauigkeit from planung.v_gruppensumme
                         where fassung = :f and gruppe = :g and jahr = :j
                        """).param("f", fassung.id()).param("g", gruppe.schluessel()).param("j", spalte.jahr().jahr())
                        .query((rs, n) -> new Zahl(rs.getBigDecimal(1), rs.getString(2))).optional();
                gleich(summe.orElse(null), plan.summe(gruppe, spalte.jahr()), gruppe.einheit(),
                        plan.genauigkeit(gruppe, spalte.jahr()), false);
            }
            plan.zeilen().forEach(zeile -> {
                for (var einheit : Einheit.values()) {
                    var wert = jdbc.sql("""
                            select wert, genauigkeit from planung.v_planzeile
                             where fassung = :f and zeile = :z and jahr = :j and einheit = :e
                            """).param("f", fassung.id()).param("z", zeile.schluessel()).param("j", spalte.jahr().jahr())
                            .param("e", einheit.name())
                            .query((rs, n) -> new Zahl(rs.getBigDecimal(1), rs.getString(2))).optional();
                    gleich(wert.orElse(null), plan.wert(zeile, spalte.jahr(), einheit), einheit,
                            plan.genauigkeit(zeile, spalte.jahr(), einheit), true);
                }
            });
        }
    }

    private static void gleich(Zahl sicht, OptionalLong java, Einheit einheit, Genauigkeit genauigkeit, boolean genau) {
        assertThat(sicht != null).isEqualTo(java.isPresent());
        if (sicht != null) {
            assertThat(sicht.wert()).isEqualByComparingTo(Zahlenformat.alsDezimal(java.getAsLong(), einheit));
            if (genau) {
                assertThat(sicht.genauigkeit()).isEqualTo(genauigkeit.name());
            }
        }
    }

    @Test
    void eineAenderungStehtImProtokollUndSonstNichts() {
        bearbeitung.aendern(fassung.id(), plan -> Planaenderung.wert(plan, "mabe-vergabe", J22, Einheit.EINTRITTE,
                new Planwert(J22, Einheit.EINTRITTE, 200, Genauigkeit.EXAKT)));
        assertThat(protokoll.zu(fassung.id(), "planung/mabe-vergabe")).singleElement().satisfies(e -> {
            assertThat(e.feld()).isEqualTo("Eintritte 2022");
            assertThat(e.alt()).isEqualTo("198");
            assertThat(e.neu()).isEqualTo("200");
            assertThat(e.kennung()).isEqualTo("controlling");
        });
        assertThat(protokoll.zu(fassung.id(), "planung/mabe-gutschein")).isEmpty();
        var plan = planungen.derFassung(fassung.id());
        assertThat(plan.summe(plan.gruppe("mabe").orElseThrow(), J22)).hasValue(200 + 897 + 253);
        assertThat(plan.zeile("mabe-vergabe").orElseThrow().version()).isEqualTo(1);
        assertThat(plan.zeile("mabe-gutschein").orElseThrow().version()).isZero();
    }

    @Test
    void dieDatenbankLehntMonateAbDieDasJahrNichtErgeben() {
        bearbeitung.aendern(fassung.id(), plan -> Planaenderung.zeile(plan, "mabe-vergabe", z ->
                z.mitProfil(Monatsprofil.gleichmaessig(J22, Einheit.EINTRITTE, 198))));
        assertThatThrownBy(() -> jdbc.sql("""
                update planung.monatsprofil set monate[1] = monate[1] + 1 where fassung = :f and zeile = 'mabe-vergabe'
                """).param("f", fassung.id()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("ergeben 199");
        assertThatThrownBy(() -> jdbc.sql("""
                update planung.planwert set wert = 1 where fassung = :f and zeile = 'mabe-vergabe' and jahr = 2022
                """).param("f", fassung.id()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("ergeben 198");
    }

    @Test
    void eineAbgeleiteteZeileNimmtKeinenWertAn() {
        assertThatThrownBy(() -> jdbc.sql("""
                insert into planung.planwert values (:f, 'begleitendes-coaching', 2022, 'EINTRITTE', 90, 'EXAKT')
                """).param("f", fassung.id()).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("abgeleitete Zeile");
    }

    @Test
    void refusesChangesOfAFrozenFassung() {
        var andere = fassungen.anlegen(fassung.programm(), fassung, null);
        jdbc.sql("update programm.fassung set eingefroren = true where id = :f")
                .param("f", andere.id()).update();
        assertThatThrownBy(() -> planungen.ersetzen(andere.id(), Planung.leer()))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("eingefroren");
    }

    @Test
    void copiesAFassungWithEverything() {
        bearbeitung.aendern(fassung.id(), plan -> Planaenderung.zeile(plan, "mabe-vergabe", z ->
                z.mitProfil(Monatsprofil.gleichmaessig(J22, Einheit.EINTRITTE, 198))));
        var kopie = fassungen.anlegen(fassung.programm(), fassungen.mit(fassung.id()).orElseThrow(), null);
        assertThat(planungen.derFassung(kopie.id()).gleichenInhalts(planungen.derFassung(fassung.id()))).isTrue();
    }

    @Test
    void naechstesJahrIstDerPlanVonHeuteDieVergleichsspalte() {
        var plan = Planungsinhalt.fortgefuehrt(Herford2022.planung(), List.of(J22.folgejahr()), java.util.Set.of());
        assertThat(plan.spalten()).extracting(s -> s.jahr() + " " + s.vergleich() + " " + s.wertart())
                .containsExactly("2023 false PLAN", "2022 true PLAN");
        var mabe = plan.gruppe("mabe").orElseThrow();
        assertThat(plan.summe(mabe, J22)).hasValue(1348);
        assertThat(plan.summe(mabe, J22.folgejahr())).isEmpty();
        assertThat(plan.zeilen().flatMap(z -> z.werte().stream())).allMatch(w -> w.jahr().equals(J22));
        assertThat(plan.maengel()).isEmpty();
    }

    @Test
    void eineZeileBezahltImNaechstenJahrNurVorhabenDieWeitergehen() {
        var alt = Planaenderung.zeile(Herford2022.planung(), "mabe-vergabe", z -> new Planzeile(z.schluessel(), z.name(),
                z.instrument(), z.rolle(), z.ableitung(), z.einheit(), z.absicht(), z.beschaffungsweg(), z.raum(),
                z.personengruppe(), List.of("bleibt", "endet"), z.werte(), z.profile(), z.version()));
        var neu = Planungsinhalt.fortgefuehrt(alt, List.of(J22.folgejahr()), java.util.Set.of("bleibt"));
        assertThat(neu.zeile("mabe-vergabe").orElseThrow().vorhaben()).containsExactly("bleibt");
    }

    @Test
    void punkteNameEverySumAndValueOnce(@Autowired List<Fassungsinhalt> alle) {
        var punkte = inhalt.punkte(fassung);
        assertThat(punkte).extracting(p -> p.schluessel() + "|" + p.feld()).doesNotHaveDuplicates()
                .contains("gruppe/mabe|Gesamt 2022", "mabe-vergabe|Eintritte 2022", "begleitendes-coaching|Eintritte 2022");
        assertThat(alle).contains(inhalt);
    }
}
