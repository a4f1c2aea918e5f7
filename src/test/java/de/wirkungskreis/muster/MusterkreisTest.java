package de.wirkungskreis.muster;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.teilnahme.Grund;
import de.wirkungskreis.teilnahme.Teilnahmezustand;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The default Kreis, without a database and without Maßnahmen whose places could run out. */
class MusterkreisTest {

    private static final Kreisdaten DATEN = Kreisdaten.gelesen();
    private static final Eintrittsplan PLAN = new Eintrittsplan(jahre());
    private static final Musterkreis KREIS = kreis(1);

    private static Map<String, NavigableMap<Integer, Long>> jahre() {
        Map<String, NavigableMap<Integer, Long>> jahre = new HashMap<>();
        Map.of("mabe-vergabe", 198L, "mabe-gutschein", 897L, "arbeitsgelegenheit", 150L, "teilhabe-am-arbeitsmarkt", 70L)
                .forEach((i, n) -> jahre.put(i, new TreeMap<>(Map.of(2022, n))));
        return jahre;
    }

    private static Musterkreis kreis(long saat) {
        return Musterkreis.von(new Vorgabe(14_000, 60, YearMonth.of(2023, 12), saat), DATEN, PLAN, List.of());
    }

    private static long imSchnitt(Monatsfrage ja) {
        return IntStream.range(Zeitachse.VORLAUF, KREIS.achse().laenge())
                .mapToLong(nr -> KREIS.menschen().stream().filter(m -> ja.gilt(m, nr)).count()).sum() / 60;
    }

    private interface Monatsfrage {
        boolean gilt(Mensch mensch, int monat);
    }

    @Test
    void von_14000_Personen_sind_in_einem_Monat_rund_10400_im_Bezug_zwei_Drittel_davon_seit_langem() {
        long elb = imSchnitt((m, nr) -> m.elb.get(nr));
        long lzb = imSchnitt(Mensch::langzeitbezug);
        assertThat(elb).isBetween(10_200L, 10_600L);
        assertThat(100 * lzb / elb).as("%d von %d", lzb, elb).isBetween(64L, 69L);
    }

    @Test
    void rund_45_von_100_sind_arbeitslos_die_Haelfte_davon_seit_einem_Jahr() {
        long elb = imSchnitt((m, nr) -> m.elb.get(nr));
        long alo = imSchnitt((m, nr) -> m.arbeitslos.get(nr));
        long lza = imSchnitt(Mensch::langzeitarbeitslos);
        assertThat(100 * alo / elb).isBetween(40L, 48L);
        assertThat(100 * lza / alo).isBetween(42L, 56L);
    }

    @Test
    void die_Integrationsquote_liegt_zwischen_20_und_28_Prozent_und_die_der_Frauen_deutlich_darunter() {
        assertThat(quote(m -> true)).isBetween(20L, 28L);
        assertThat(quote(Mensch::weiblich)).isLessThan(quote(m -> !m.weiblich()) - 5);
    }

    private static long quote(Predicate<Mensch> wer) {
        var menschen = KREIS.menschen().stream().filter(wer).toList();
        int ab = KREIS.achse().nr(YearMonth.of(2022, 1));
        long integrationen = menschen.stream().mapToLong(m -> m.integration.get(ab, ab + 12).cardinality()).sum();
        long elb = IntStream.range(ab, ab + 12).mapToLong(nr -> menschen.stream().filter(m -> m.elb.get(nr)).count()).sum() / 12;
        return 100 * integrationen / elb;
    }

    @Test
    void Geschlecht_und_Gemeinde_kommen_genau_nach_Gewicht_heraus() {
        // 14.000 × 5.080 : 10.000 = 7.112; 14.000 × 65.050 : 254.725 = 3.575,2
        assertThat(KREIS.menschen().stream().filter(Mensch::weiblich)).hasSize(7_112);
        assertThat(KREIS.menschen().stream().filter(m -> m.zuege.gemeinde().equals("herford"))).hasSize(3_575);
    }

    @Test
    void es_treten_so_viele_ein_wie_der_Plan_mal_seine_Erreichung_sagt() {
        // 897 × 103 % = 923,9; 198 × 97 % = 192,1; 70 × 84 % = 58,8
        assertThat(eintritte("mabe-gutschein")).isEqualTo(924);
        assertThat(eintritte("mabe-vergabe")).isEqualTo(192);
        assertThat(eintritte("teilhabe-am-arbeitsmarkt")).isEqualTo(59);
        assertThat(eintritte("begleitendes-coaching")).as("abgeleitet").isEqualTo(59);
    }

    private static long eintritte(String instrument) {
        return KREIS.foerderungen().stream().filter(f -> f.instrument().equals(instrument))
                .filter(f -> f.eintritt().filter(t -> t.getYear() == 2022).isPresent()).count();
    }

    @Test
    void the_same_seed_gives_the_same_people_and_another_seed_others() {
        assertThat(panel(kreis(1))).isEqualTo(panel(KREIS));
        assertThat(kreis(1).foerderungen().toString().replaceAll("mensch=[^,]*", "")).isEqualTo(
                KREIS.foerderungen().toString().replaceAll("mensch=[^,]*", ""));
        assertThat(panel(kreis(2))).isNotEqualTo(panel(KREIS));
    }

    private static int panel(Musterkreis kreis) {
        var aus = new StringBuilder();
        Panel.schreiben(kreis, aus);
        return aus.toString().hashCode();
    }

    @Test
    void the_panel_counts_what_the_people_live() {
        var aus = new StringBuilder();
        long zeilen = Panel.schreiben(KREIS, aus);
        var gelesen = List.of(aus.toString().split("\n"));
        assertThat(gelesen.get(0) + "\n").isEqualTo(Panel.KOPF);
        assertThat(zeilen).isEqualTo(gelesen.size() - 1L).isEqualTo(KREIS.menschen().stream()
                .mapToLong(m -> m.elb.get(Zeitachse.VORLAUF, KREIS.achse().laenge()).cardinality()).sum());
        assertThat(gelesen.get(1)).matches("35302;\\d{6};2019-01;[wmdx];\\d{4};1;[01];[01];[01];\\d+;\\d+;[01];[01];05758\\d{3}");
    }

    @Test
    void nobody_is_in_two_offers_at_a_time_and_no_day_lies_before_the_one_before() {
        Map<Mensch, LocalDate> frei = new HashMap<>();
        for (var f : KREIS.foerderungen()) {
            var tage = new ArrayList<>(f.ereignisse().stream().map(Foerderung.Ereignis::am).toList());
            assertThat(tage).as(f.instrument()).isNotEmpty().isSorted();
            assertThat(tage.get(tage.size() - 1)).isBeforeOrEqualTo(LocalDate.of(2023, 12, 31));
            if (f.eintritt().isPresent() && !f.instrument().equals("begleitendes-coaching")) {
                assertThat(f.eintritt().get()).isAfterOrEqualTo(frei.getOrDefault(f.mensch(), LocalDate.MIN));
                frei.put(f.mensch(), f.austritt().map(a -> a.am().plusDays(1)).orElse(LocalDate.MAX));
            }
        }
    }

    @Test
    void somebody_comes_late_lapses_falls_ill_stays_longer_and_finds_work() {
        var zustaende = KREIS.foerderungen().stream().flatMap(f -> f.ereignisse().stream()).map(Foerderung.Ereignis::nach).distinct();
        assertThat(zustaende).contains(Teilnahmezustand.NICHT_ANGETRETEN, Teilnahmezustand.UNTERBROCHEN, Teilnahmezustand.VERLAENGERT,
                Teilnahmezustand.ABGEBROCHEN, Teilnahmezustand.BEURTEILT, Teilnahmezustand.VERBLEIB);
        assertThat(KREIS.foerderungen().stream().flatMap(f -> f.ereignisse().stream()).filter(e -> e.grund() == Grund.ARBEITSAUFNAHME)).isNotEmpty();
        long verfallen = KREIS.gutscheine().stream().filter(g -> g.ereignisse().isEmpty()).count();
        assertThat(100 * verfallen / KREIS.gutscheine().size()).isBetween(10L, 35L);
    }
}
