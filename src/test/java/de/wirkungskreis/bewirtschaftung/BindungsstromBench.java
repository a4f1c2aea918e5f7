package de.wirkungskreis.bewirtschaftung;

import java.time.YearMonth;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million cases over sixty months, from memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BindungsstromBench {

    private static final int FAELLE = 1_000_000;
    private static final int MONATE = 60;

    private final int[] von = new int[FAELLE];
    private final int[] dauer = new int[FAELLE];
    private final long[] cent = new long[FAELLE];

    @Setup
    public void faelle() {
        var zufall = new Random(1);
        for (int i = 0; i < FAELLE; i++) {
            von[i] = zufall.nextInt(48) - 12;
            dauer[i] = 1 + zufall.nextInt(60);
            cent[i] = 10_000 + zufall.nextInt(300_000);
        }
    }

    @Benchmark
    public long[] millionFaelle() {
        var strom = new Bindungsstrom(YearMonth.of(2022, 1), MONATE);
        for (int i = 0; i < FAELLE; i++) {
            strom.abschnitt(von[i], dauer[i], cent[i]);
        }
        return strom.monate();
    }
}
