package de.wirkungskreis.personenmonat;

import static org.assertj.core.api.Assertions.assertThat;

import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Suchfenster.Beschaeftigung;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Delivered are November 2021 to March 2022; the Stichtage are those of a made-up calendar. */
class AufnahmeregelTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);
    private static final YearMonth DEZEMBER = YearMonth.of(2021, 12);
    private static final YearMonth JANUAR = YearMonth.of(2022, 1);
    private static final YearMonth FEBRUAR = YearMonth.of(2022, 2);
    private static final YearMonth MAERZ = YearMonth.of(2022, 3);
    private static final Set<YearMonth> GELIEFERT = Set.of(NOVEMBER, DEZEMBER, JANUAR, FEBRUAR, MAERZ);
    private static final Map<YearMonth, LocalDate> STICHTAGE = Map.of(NOVEMBER, LocalDate.of(2021, 11, 11), DEZEMBER, LocalDate.of(2021, 12, 13),
            JANUAR, LocalDate.of(2022, 1, 13), FEBRUAR, LocalDate.of(2022, 2, 14), MAERZ, LocalDate.of(2022, 3, 14));

    private final Aufnahmeregel regel = new Aufnahmeregel(STICHTAGE, GELIEFERT);

    private static Aufnahme am(String tag, Beschaeftigung art, boolean oeffentlichGefoerdert) {
        return new Aufnahme(2, "P0001", LocalDate.parse(tag), art, oeffentlichGefoerdert);
    }

    private boolean integration(YearMonth monat, Set<YearMonth> bestand, String... beginne) {
        return regel.werte(monat, bestand, List.of(beginne).stream().map(b -> am(b, Beschaeftigung.SVB, false)).toList()).orElseThrow().contains(Spalte.INTEGRATION);
    }

    @Test
    void derTagNachDemVormonatsStichtagZaehltImMonat() {
        assertThat(integration(FEBRUAR, GELIEFERT, "2022-01-14")).as("Stichtag Januar: 13.1.").isTrue();
        assertThat(integration(JANUAR, GELIEFERT, "2022-01-14")).isFalse();
    }

    @Test
    void derStichtagSelbstZaehltUndDerTagDanachErstImNaechstenMonat() {
        assertThat(integration(FEBRUAR, GELIEFERT, "2022-02-14")).as("Stichtag Februar: 14.2.").isTrue();
        assertThat(integration(FEBRUAR, GELIEFERT, "2022-02-15")).isFalse();
        assertThat(integration(MAERZ, GELIEFERT, "2022-02-15")).isTrue();
    }

    @Test
    void werImVormonatNeuImBestandWarZaehltAuchMitDemFensterDavor() {
        assertThat(integration(MAERZ, Set.of(FEBRUAR, MAERZ), "2022-01-14")).as("14.1. liegt nach dem Stichtag 13.1. und vor dem 14.2.").isTrue();
        assertThat(integration(MAERZ, Set.of(FEBRUAR, MAERZ), "2022-01-13")).as("am Stichtag 13.1. selbst ist es zu früh").isFalse();
        assertThat(integration(MAERZ, Set.of(JANUAR, FEBRUAR), "2022-01-14")).as("schon im Januar im Bestand: das war die Integration des Februars").isFalse();
    }

    @Test
    void werNieImBestandWarWirdNieGezaehlt() {
        assertThat(List.of(JANUAR, FEBRUAR, MAERZ)).noneMatch(m -> integration(m, Set.of(), "2022-01-20"));
        assertThat(integration(FEBRUAR, Set.of(FEBRUAR), "2022-01-20")).as("erst am Stichtag des Monats im Bestand").isFalse();
    }

    @Test
    void zweiBeginneInEinemMonatSindEineIntegration() {
        assertThat(regel.werte(FEBRUAR, GELIEFERT, List.of(am("2022-01-20", Beschaeftigung.SVB, false), am("2022-02-07", Beschaeftigung.SELBSTAENDIG, false))))
                .contains(Set.of(Spalte.INTEGRATION, Spalte.INTEGRATION_SV));
    }

    @Test
    void einMinijobIstNurEinEintrittInGeringfuegigeBeschaeftigung() {
        assertThat(regel.werte(FEBRUAR, GELIEFERT, List.of(am("2022-02-01", Beschaeftigung.GERINGFUEGIG, false)))).contains(Set.of(Spalte.MINIJOB_EINTRITT));
    }

    @Test
    void oeffentlichGefoerdertIstNurEinEintrittInGefoerderteBeschaeftigung() {
        assertThat(regel.werte(FEBRUAR, GELIEFERT, List.of(am("2022-02-01", Beschaeftigung.SVB, true)))).contains(Set.of(Spalte.OEGB_EINTRITT));
    }

    @Test
    void ausbildungUndSelbstaendigkeitSindIntegrationAberKeineMitSozialversicherung() {
        assertThat(regel.werte(FEBRUAR, GELIEFERT, List.of(am("2022-02-01", Beschaeftigung.AUSBILDUNG, false)))).contains(Set.of(Spalte.INTEGRATION));
        assertThat(regel.werte(FEBRUAR, GELIEFERT, List.of(am("2022-02-01", Beschaeftigung.SELBSTAENDIG, false)))).contains(Set.of(Spalte.INTEGRATION));
    }

    @Test
    void inDenErstenBeidenGeliefertenMonatenWeissNiemandWerNeuIst() {
        assertThat(regel.werte(NOVEMBER, GELIEFERT, List.of(am("2021-11-02", Beschaeftigung.SVB, false)))).isEmpty();
        assertThat(regel.werte(DEZEMBER, GELIEFERT, List.of(am("2021-12-02", Beschaeftigung.SVB, false)))).isEmpty();
        assertThat(regel.werte(JANUAR, GELIEFERT, List.of(am("2022-01-03", Beschaeftigung.SVB, false)))).isPresent();
        assertThat(regel.fehlende()).isEmpty();
    }

    @Test
    void einFehlenderStichtagWirdGenanntWoErGebrauchtWirdUndSonstNicht() {
        var ohne = new Aufnahmeregel(Map.of(JANUAR, LocalDate.of(2022, 1, 13), FEBRUAR, LocalDate.of(2022, 2, 14)), GELIEFERT);
        var beginn = List.of(am("2022-02-01", Beschaeftigung.SVB, false));
        assertThat(ohne.werte(FEBRUAR, GELIEFERT, beginn)).as("schon im Dezember im Bestand: 13.1. bis 14.2. genügt").isPresent();
        assertThat(ohne.werte(JANUAR, GELIEFERT, beginn)).as("der Dezember fehlt, aber im Januar begann nichts").isEmpty();
        assertThat(ohne.fehlende()).isEmpty();
        assertThat(ohne.werte(FEBRUAR, Set.of(JANUAR, FEBRUAR), beginn)).as("neu im Bestand, aber der 1.2. liegt ohnehin nach dem 13.1.")
                .contains(Set.of(Spalte.INTEGRATION, Spalte.INTEGRATION_SV));
        assertThat(ohne.werte(MAERZ, GELIEFERT, beginn)).as("der 1.2. liegt vor dem 14.2., wo immer der Stichtag des März liegt").isEmpty();
        assertThat(ohne.fehlende()).isEmpty();
        assertThat(ohne.werte(FEBRUAR, Set.of(JANUAR, FEBRUAR), List.of(am("2022-01-10", Beschaeftigung.SVB, false))))
                .as("neu im Bestand: war der 10.1. nach dem Stichtag des Dezembers?").isEmpty();
        assertThat(ohne.werte(MAERZ, GELIEFERT, List.of(am("2022-02-20", Beschaeftigung.SVB, false)))).isEmpty();
        assertThat(ohne.fehlende()).containsExactly(DEZEMBER, MAERZ);
    }
}
