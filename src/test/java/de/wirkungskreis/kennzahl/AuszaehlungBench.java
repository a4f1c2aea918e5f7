package de.wirkungskreis.kennzahl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** {@code bench/kennzahl-engine.sh} runs it and sets the results against what is promised. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2500m")
public class AuszaehlungBench {

    /** Kreis Herford in size: 14,000 persons, five years, all columns, all Gemeinden and groups. */
    @State(Scope.Benchmark)
    public static class EinJobcenter {

        private Verlaeufe verlaeufe;

        @Setup(Level.Trial)
        public void setup() {
            verlaeufe = Probeverlaeufe.alles(1, 14_000, 60);
        }
    }

    /** 404 Jobcenter, 5.5 million persons, three years, the columns a delivery always has. */
    @State(Scope.Benchmark)
    public static class Bund {

        private Verlaeufe verlaeufe;
        private Ergebnis vorher;

        @Setup(Level.Trial)
        public void setup() {
            verlaeufe = Probeverlaeufe.pflicht(404, 13_615, 36);
            vorher = Auszaehlung.aus(verlaeufe);
        }
    }

    @Benchmark
    public List<Kennzahlwert> einJobcenterAlleGruppen(EinJobcenter s) {
        return alle(Auszaehlung.aus(s.verlaeufe));
    }

    @Benchmark
    public Ergebnis bundZaehlen(Bund s) {
        return Auszaehlung.aus(s.verlaeufe);
    }

    @Benchmark
    public List<Kennzahlwert> bundMitAllenKennzahlen(Bund s) {
        return alle(Auszaehlung.aus(s.verlaeufe));
    }

    @Benchmark
    public Ergebnis bundEinWeitererMonat(Bund s) {
        return Auszaehlung.erneuern(s.verlaeufe, s.vorher, 1);
    }

    @Benchmark
    public Ergebnis bundDreiMonateBerichtigt(Bund s) {
        return Auszaehlung.erneuern(s.verlaeufe, s.vorher, 3);
    }

    private static List<Kennzahlwert> alle(Ergebnis ergebnis) {
        var alle = new ArrayList<Kennzahlwert>();
        for (var jobcenter : ergebnis.jobcenter()) {
            for (var ausschnitt : ergebnis.ausschnitte()) {
                for (var geschlecht : ergebnis.geschlechter()) {
                    var werte = ergebnis.werte(jobcenter, geschlecht, ausschnitt);
                    for (var kennzahl : Kennzahl.values()) {
                        alle.addAll(Ergebnis.reihe(werte, kennzahl, geschlecht));
                    }
                }
            }
        }
        return alle;
    }
}
