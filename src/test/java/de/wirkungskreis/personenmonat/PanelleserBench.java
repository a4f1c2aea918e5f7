package de.wirkungskreis.personenmonat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rows a second from a CSV with the base columns, month by month as it is delivered. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2500m")
public class PanelleserBench {

    private static final int PERSONEN = 28_000;
    private static final int MONATE = 36;

    @State(Scope.Benchmark)
    public static class Datei {

        private byte[] inhalt;

        @Setup(Level.Trial)
        public void setup() {
            var wuerfel = new SplittableRandom(7);
            var text = new StringBuilder("jobcenter;person;monat;geschlecht;geburtsjahr;elb;arbeitslos;integration;massnahme;llu_cent;luh_cent;sbm\n");
            for (int m = 0; m < MONATE; m++) {
                for (int p = 0; p < PERSONEN; p++) {
                    text.append("35302;P").append(1_000_000 + p).append(';').append(2020 + m / 12).append('-')
                            .append(Panelleser.zweistellig(m % 12 + 1)).append(p % 2 == 0 ? ";w;" : ";m;").append(1960 + p % 45)
                            .append(";1;").append(wuerfel.nextInt(2)).append(";0;0;").append(wuerfel.nextInt(60_000)).append(';')
                            .append(wuerfel.nextInt(60_000)).append(";0\n");
                }
            }
            inhalt = text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERSONEN * MONATE)
    public Object zeilen(Datei datei) throws IOException {
        return new Panelleser(f -> { }, false).lesen(new ByteArrayInputStream(datei.inhalt));
    }
}
