package de.wirkungskreis.faelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.instrument.Katalogprobe;
import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Auszaehlung;
import de.wirkungskreis.kennzahl.Ergebnis;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Leistungsbezug;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Suchfenster;
import de.wirkungskreis.kennzahl.Suchfenster.Beschaeftigung;
import de.wirkungskreis.kennzahl.Verbleib;
import de.wirkungskreis.kennzahl.Verlaufsbau;
import de.wirkungskreis.kennzahl.Zeilenmerkmal;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked cases that are rules: a test bears the id of each. Months count from 0; one person, unless more are named. */
class KennzahlregelnTest {

    private static final int ERSTER = Verlaufsbau.monat(2024, 1);
    private static final YearMonth FEBRUAR = YearMonth.of(2026, 2);
    private static final YearMonth MAERZ = YearMonth.of(2026, 3);
    private static final Map<YearMonth, LocalDate> STICHTAGE = Map.of(YearMonth.of(2026, 1), LocalDate.of(2026, 1, 13), FEBRUAR,
            LocalDate.of(2026, 2, 13), MAERZ, LocalDate.of(2026, 3, 13));

    private static Verlaufsbau bau(Spalte... zusaetzlich) {
        var spalten = EnumSet.copyOf(Spalte.PFLICHT);
        spalten.addAll(List.of(zusaetzlich));
        return new Verlaufsbau(spalten);
    }

    private static void zeile(Verlaufsbau bau, int person, String jobcenter, int monat, Zeilenmerkmal... merkmale) {
        int bits = Stream.of(merkmale).mapToInt(Zeilenmerkmal::bit).reduce(0, (a, b) -> a | b);
        bau.zeile(person, bau.jobcenter(jobcenter), Geschlecht.W, 0, ERSTER + monat, bits, 0, 0, 0, 0);
    }

    private static List<Kennzahlwert> reihe(Verlaufsbau bau, String jobcenter, Kennzahl kennzahl) {
        Ergebnis ergebnis = Auszaehlung.aus(bau.fertig());
        return ergebnis.reihe(jobcenter, kennzahl, Geschlecht.GESAMT, Ausschnitt.ALLE);
    }

    @Test
    void every_rule_of_the_file_has_its_test() throws IOException {
        try (var strom = Objects.requireNonNull(getClass().getResourceAsStream("/faelle/kennzahlen.yaml"))) {
            var namen = Stream.of(getClass().getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Test.class)).map(m -> m.getName()).toList();
            assertThat(Falldatei.lesen("kennzahlen.yaml", strom).stream().filter(f -> f.instrument().equals(Fall.REGEL))
                    .map(f -> "k_" + f.id().replace('-', '_'))).isNotEmpty().allMatch(namen::contains);
        }
    }

    @Test
    void k_lzb_638() {
        // the reader sets the mark from 638 days on (PanelzeilenregelnTest); one such month is one LZB
        var bau = bau(Spalte.ELB_TAGE_730);
        int person = bau.neuePerson();
        zeile(bau, person, "A", 0, Zeilenmerkmal.ELB, Zeilenmerkmal.LZB_NACH_TAGEN);
        zeile(bau, person, "A", 1, Zeilenmerkmal.ELB);
        assertThat(reihe(bau, "A", Kennzahl.BESTAND_LZB)).extracting(Kennzahlwert::zaehler).containsExactly(1L, 0L);
    }

    @Test
    void k_lzb_jc_wechsel() {
        var bau = bau();
        int person = bau.neuePerson();
        for (int m = 0; m < 30; m++) {
            zeile(bau, person, m < 27 ? "A" : "B", m, Zeilenmerkmal.ELB);
        }
        zeile(bau, bau.neuePerson(), "A", 29);
        assertThat(reihe(bau, "A", Kennzahl.ABGANG_LZB)).extracting(Kennzahlwert::zaehler).containsOnly(0L);
        assertThat(reihe(bau, "B", Kennzahl.ZUGANG_LZB)).extracting(Kennzahlwert::zaehler).containsOnly(0L);
        assertThat(reihe(bau, "B", Kennzahl.BESTAND_LZB)).extracting(Kennzahlwert::zaehler).containsExactly(0L, 0L, 0L, 0L, 1L, 1L, 1L);
    }

    @Test
    void k_lza_363() {
        // 363 days bear no mark (PanelzeilenregelnTest); with days twelve months are not asked for
        var bau = bau(Spalte.ALO_TAGE);
        int person = bau.neuePerson();
        for (int m = 0; m < 12; m++) {
            zeile(bau, person, "A", m, Zeilenmerkmal.ARBEITSLOS);
        }
        assertThat(reihe(bau, "A", Kennzahl.BESTAND_LZA)).extracting(Kennzahlwert::zaehler).containsOnly(0L);
    }

    @Test
    void k_int_max1() {
        var beginne = List.of(LocalDate.of(2026, 2, 20), LocalDate.of(2026, 3, 2));
        assertThat(new Suchfenster(STICHTAGE).integration(MAERZ, Set.of(FEBRUAR, MAERZ.minusMonths(2)), beginne)).as("zwei Beginne, eine Integration").isTrue();
    }

    @Test
    void k_int_window_A() {
        var fenster = new Suchfenster(STICHTAGE);
        var bestand = Set.of(YearMonth.of(2025, 12), YearMonth.of(2026, 1), FEBRUAR);
        var beginn = List.of(LocalDate.of(2026, 1, 20));
        assertThat(fenster.integration(MAERZ, bestand, beginn)).isFalse();
        assertThat(fenster.integration(FEBRUAR, bestand, beginn)).isTrue();
        assertThat(fenster.integration(MAERZ, Set.of(FEBRUAR), beginn)).as("vorher nicht im Bestand: auch der Vormonat wird abgesucht").isTrue();
        assertThat(fenster.integration(MAERZ, Set.of(), List.of(LocalDate.of(2026, 3, 1)))).as("nie im Bestand").isFalse();
    }

    @Test
    void k_int_16i() {
        var wirkung = Katalogprobe.wirkung("teilhabe-am-arbeitsmarkt", LocalDate.of(2022, 6, 1));
        assertThat(Suchfenster.zaehltAlsIntegration(Beschaeftigung.SVB, wirkung.oeffentlichGefoerdert())).isFalse();
        assertThat(wirkung.oeffentlichGefoerdert()).isTrue();
        assertThat(wirkung.aktivierung()).isTrue();
    }

    @Test
    void k_int_egz() {
        var wirkung = Katalogprobe.wirkung("eingliederungszuschuss", LocalDate.of(2022, 6, 1));
        assertThat(Suchfenster.zaehltAlsIntegration(Beschaeftigung.SVB, wirkung.oeffentlichGefoerdert())).isTrue();
        assertThat(wirkung.integration()).isTrue();
        assertThat(wirkung.aktivierung()).isFalse();
    }

    @Test
    void k_int_minijob() {
        assertThat(Suchfenster.zaehltAlsIntegration(Beschaeftigung.GERINGFUEGIG, false)).isFalse();
        assertThat(Suchfenster.zaehltAlsMinijob(Beschaeftigung.GERINGFUEGIG)).isTrue();
    }

    @Test
    void k_akt_vb() {
        assertThat(Katalogprobe.wirkung("vermittlungsbudget", LocalDate.of(2022, 6, 1)).aktivierung()).isFalse();
    }

    @Test
    void k_akt_16j() {
        // the bonus is no Förderung anybody takes part in: nothing in the catalogue could activate by it
        assertThat(Katalogprobe.normen()).isNotEmpty().noneMatch(norm -> norm.contains("16j"));
        assertThat(Katalogprobe.wirkung("ganzheitliche-betreuung", LocalDate.of(2023, 9, 1)).aktivierung()).isFalse();
    }

    @Test
    void k_akt_16f() {
        assertThat(Katalogprobe.wirkung("freie-foerderung", LocalDate.of(2022, 6, 1)).aktivierung()).isTrue();
    }

    @Test
    void k_k2e3_gap() {
        var bau = bau(Spalte.INTEGRATION_SV, Spalte.SVB);
        int person = bau.neuePerson();
        zeile(bau, person, "A", 0, Zeilenmerkmal.ELB, Zeilenmerkmal.INTEGRATION, Zeilenmerkmal.INTEGRATION_SV);
        for (int m = 1; m < 18; m++) {
            if (m == 3) {
                zeile(bau, person, "A", m);
            } else {
                zeile(bau, person, "A", m, Zeilenmerkmal.SVB);
            }
        }
        // svB 1 1 0 1 1 1: of one integration none lasted
        assertThat(reihe(bau, "A", Kennzahl.K2E3)).singleElement().satisfies(w -> {
            assertThat(w.zaehler()).isZero();
            assertThat(w.nenner()).isEqualTo(1L);
        });
    }

    @Test
    void k_bd_3m() {
        var bau = bau(Spalte.RLB);
        int person = bau.neuePerson();
        zeile(bau, person, "A", 0, Zeilenmerkmal.ELB, Zeilenmerkmal.INTEGRATION, Zeilenmerkmal.RLB);
        zeile(bau, person, "A", 1, Zeilenmerkmal.RLB);
        zeile(bau, person, "A", 2, Zeilenmerkmal.RLB);
        zeile(bau, person, "A", 3);
        assertThat(reihe(bau, "A", Kennzahl.BEDARFSDECKEND)).singleElement().extracting(Kennzahlwert::zaehler).isEqualTo(1L);
    }

    @Test
    void k_aufstocker() {
        var bezug = new Leistungsbezug(true, true, false);
        assertThat(bezug.aufstocker()).isTrue();
        assertThat(bezug.erwerbstaetigerLeistungsberechtigter()).isFalse();
    }

    @Test
    void k_vq_alo_svb() {
        assertThat(new Verbleib(true, true).nichtArbeitslos()).isTrue();
        assertThat(new Verbleib(true, false).nichtArbeitslos()).isFalse();
    }
}
