package de.wirkungskreis.recht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.recht.KeinRecht.Grund;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RechtsquelleTest {

    private final Gesetzessammlung gesetze = Gesetzessammlung.geladen();

    private static LocalDate tag(String tag) {
        return LocalDate.parse(tag);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-30, 9.82", "2022-07-01, 10.45", "2022-09-30, 10.45", "2022-10-01, 12.00", "2023-12-31, 12.00",
        "2024-01-01, 12.41", "2026-12-31, 13.90", "2027-01-01, 14.60", "2027-12-31, 14.60"})
    void derMindestlohnGiltVomErstenTagAnBisZumNaechsten(LocalDate tag, BigDecimal stunde) {
        assertThat(gesetze.am(Mindestlohnrecht.class, tag).stunde()).isEqualTo(Bruch.von(stunde).inEuro());
    }

    @Test
    void nachDemLetztenGeprueftenTagGibtEsKeinenMindestlohnStattDesNeuesten() {
        keinRecht(() -> gesetze.am(Mindestlohnrecht.class, tag("2028-01-01")), Grund.NACH_GEPRUEFT_BIS, "mindestlohn/stunde");
        keinRecht(() -> gesetze.am(Regelbedarfsrecht.class, tag("2027-01-01")), Grund.NACH_GEPRUEFT_BIS, "regelbedarf/stufe1");
    }

    @Test
    void vorDemErstenTagUndNichtInKraftUndUnbekanntSindVerschiedeneAntworten() {
        keinRecht(() -> gesetze.am(Mindestlohnrecht.class, tag("2018-12-31")), Grund.VOR_DEM_ERSTEN_TAG, "mindestlohn/stunde");
        keinRecht(() -> reihe("buergergeldbonus", "monatsbetrag").am(tag("2024-03-28")), Grund.NICHT_IN_KRAFT, "buergergeldbonus/monatsbetrag");
        keinRecht(() -> reihe("aktivierung", "durchschnittskosten_nr1_gruppe").am(tag("2024-07-01")), Grund.UNBEKANNT,
                "aktivierung/durchschnittskosten_nr1_gruppe");
        keinRecht(() -> reihe("aktivierung", "durchschnittskosten_nr1_gruppe").falls(tag("2024-07-01")), Grund.UNBEKANNT,
                "aktivierung/durchschnittskosten_nr1_gruppe");
        keinRecht(() -> reihe("freie-foerderung", "hoechstanteil").am(tag("2022-06-01")), Grund.UNBEGRENZT,
                "freie-foerderung/hoechstanteil");
    }

    @Test
    void dieFreieFoerderungIstVon2019BisJuni2026UnbegrenztUndDanachZehnProzent() {
        assertThat(freie("2018-12-31")).contains(new BigDecimal("0.20"));
        assertThat(freie("2019-01-01")).isEmpty();
        assertThat(freie("2026-06-30")).isEmpty();
        assertThat(freie("2026-07-01")).contains(new BigDecimal("0.10"));
    }

    @Test
    void derBuergergeldbonusGiltBisZumSiebenundzwanzigstenMaerz2024() {
        assertThat(gesetze.am(Buergergeldbonusrecht.class, tag("2023-06-30")).monatsbetrag()).isEmpty();
        assertThat(gesetze.am(Buergergeldbonusrecht.class, tag("2024-03-27")).monatsbetrag()).contains(Euro.ganze(75));
        assertThat(gesetze.am(Buergergeldbonusrecht.class, tag("2024-03-28")).monatsbetrag()).isEmpty();
    }

    @Test
    void eineAnnahmeGiltErstNachDemGeprueftenUndNurUnterIhremNamen() {
        var mit = new Gesetzessammlung(gesetze.alle(), () -> List.of(
                annahme("regelbedarf", "stufe1", "2027-01-01", "580"), annahme("regelbedarf", "stufe1", "2026-01-01", "999")));
        assertThat(mit.annahmen()).containsExactly("hoch");
        var reihe = ((Gesetzessammlung) mit.mitAnnahmen("hoch")).parameter("regelbedarf", "stufe1").orElseThrow().reihe();
        assertThat(reihe.am(tag("2026-12-31")).wert()).isEqualTo(Euro.ganze(563));
        assertThat(reihe.am(tag("2027-06-01"))).extracting(Stand::wert, Stand::pruefstand)
                .containsExactly(Euro.ganze(580), Pruefstand.ANNAHME);
        keinRecht(() -> mit.am(Regelbedarfsrecht.class, tag("2027-01-01")), Grund.NACH_GEPRUEFT_BIS, "regelbedarf/stufe1");
        keinRecht(() -> mit.mitAnnahmen("hoch").am(Regelbedarfsrecht.class, tag("2027-01-01")), Grund.NACH_GEPRUEFT_BIS, "regelbedarf/stufe2");
        keinRecht(() -> ((Gesetzessammlung) mit.mitAnnahmen("tief")).parameter("regelbedarf", "stufe1").orElseThrow().reihe()
                .am(tag("2027-01-01")), Grund.NACH_GEPRUEFT_BIS, "regelbedarf/stufe1");
    }

    @Test
    void betweenTheLastCheckedDayAndTheAnnahmeThereIsStillNoAnswer() {
        var mit = gesetze.mit(List.of(annahme("mindestlohn", "stunde", "2028-07-01", "15.00")));
        keinRecht(() -> mit.am(Mindestlohnrecht.class, tag("2028-06-30")), Grund.NACH_GEPRUEFT_BIS, "mindestlohn/stunde");
        assertThat(mit.am(Mindestlohnrecht.class, tag("2028-07-01")).stunde()).isEqualTo(Euro.ganze(15));
    }

    static List<Class<? extends Record>> alle() {
        return Rechtsmomente.ALLE;
    }

    @ParameterizedTest
    @MethodSource("alle")
    void everySnapshotBindsOnEveryDayOfItsValidity(Class<? extends Record> recht) {
        Rechtsbindung.pruefen(gesetze, recht);
        var teile = recht.getRecordComponents();
        var reihen = Arrays.stream(teile).map(t -> Rechtsbindung.parameter(gesetze, recht, t).reihe()).toList();
        var tage = new TreeSet<LocalDate>();
        reihen.forEach(r -> r.abschnitte().forEach(a -> tage.add(a.ab())));
        LocalDate erster = reihen.stream().map(r -> r.abschnitte().get(0).ab()).max(LocalDate::compareTo).orElseThrow();
        LocalDate letzter = reihen.stream().map(Zeitreihe::geprueftBis).min(LocalDate::compareTo).orElseThrow();
        tage.add(letzter);
        assertThat(erster).isBefore(letzter);
        var gebunden = tage.stream().filter(t -> !t.isBefore(erster) && !t.isAfter(letzter)).map(t -> gesetze.am(recht, t)).toList();
        assertThat(gebunden).isNotEmpty();
        keinRecht(() -> gesetze.am(recht, letzter.plusDays(1)), Grund.NACH_GEPRUEFT_BIS, null);
        keinRecht(() -> gesetze.am(recht, erster.minusDays(1)), Grund.VOR_DEM_ERSTEN_TAG, null);
    }

    @Test
    void noSnapshotIsForgotten() throws Exception {
        try (Stream<Path> dateien = Files.list(
                Path.of("src/main/java/de/wirkungskreis/recht"))) {
            var namen = dateien.filter(d -> {
                try {
                    return Files.readString(d).contains("\n@AusGesetz(\"");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).map(d -> d.getFileName().toString().replace(".java", "")).sorted().toList();
            assertThat(Rechtsmomente.ALLE).extracting(Class::getSimpleName).containsExactlyElementsOf(namen);
        }
    }

    @AusGesetz("mindestlohn")
    private record OhneParameter(Euro sekunde) {}

    @AusGesetz("mindestlohn")
    private record FalscherTyp(int stunde) {}

    @AusGesetz("freie-foerderung")
    private record OhneOptional(BigDecimal hoechstanteil) {}

    @Test
    void aSnapshotThatDoesNotFitStopsTheStart() {
        assertThatThrownBy(() -> Rechtsbindung.pruefen(gesetze, OhneParameter.class))
                .hasMessageContaining("OhneParameter.sekunde: den Parameter mindestlohn/sekunde gibt es nicht");
        assertThatThrownBy(() -> Rechtsbindung.pruefen(gesetze, FalscherTyp.class)).hasMessageContaining("passt nicht zur Einheit");
        assertThatThrownBy(() -> Rechtsbindung.pruefen(gesetze, OhneOptional.class)).hasMessageContaining("zeitweise unbegrenzt");
    }

    @Test
    void componentsAreCalledLikeTheirParameters() {
        RecordComponent teil = Vermittlungsrecht.class.getRecordComponents()[3];
        assertThat(teil.getName()).isEqualTo("vermittlungRate1NachWochen");
        assertThat(Rechtsbindung.parameter(gesetze, Vermittlungsrecht.class, teil).pfad())
                .isEqualTo("aktivierung/vermittlung_rate1_nach_wochen");
    }

    private Zeitreihe<Object> reihe(String gesetz, String parameter) {
        return gesetze.parameter(gesetz, parameter).orElseThrow().reihe();
    }

    private Optional<BigDecimal> freie(String tag) {
        return reihe("freie-foerderung", "hoechstanteil").falls(tag(tag)).map(s -> (BigDecimal) s.wert());
    }

    private static Annahme annahme(String gesetz, String parameter, String ab, String wert) {
        return new Annahme("hoch", gesetz, parameter, tag(ab), wert, "erwartet", "controlling", Instant.EPOCH);
    }

    private static void keinRecht(ThrowingCallable frage, Grund grund, String parameter) {
        assertThatThrownBy(frage).isInstanceOfSatisfying(KeinRecht.class, e -> {
            assertThat(e.grund()).isEqualTo(grund);
            if (parameter != null) {
                assertThat(e.parameter()).isEqualTo(parameter);
            }
        });
    }
}
