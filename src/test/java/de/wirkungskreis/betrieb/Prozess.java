package de.wirkungskreis.betrieb;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The real main class in a process of its own, as ./run calls it. */
record Prozess(Process process, Path ausgabe, Path fehler) implements AutoCloseable {

    private static final Duration GEDULD = Duration.ofSeconds(120);

    static Prozess starten(Path ablage, Map<String, String> umgebung, String... args) {
        try {
            Path ausgabe = Files.createTempFile(ablage, "ausgabe", ".txt");
            Path fehler = Files.createTempFile(ablage, "fehler", ".txt");
            List<String> aufruf = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                    "-cp", System.getProperty("java.class.path"), "de.wirkungskreis.Wirkungskreis"));
            aufruf.addAll(List.of(args));
            var bau = new ProcessBuilder(aufruf)
                    .redirectOutput(ausgabe.toFile()).redirectError(fehler.toFile())
                    .redirectInput(new File("/dev/null"));
            bau.environment().putAll(umgebung);
            return new Prozess(bau.start(), ausgabe, fehler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says where its pages are. */
    int port() throws InterruptedException {
        var muster = Pattern.compile("http://localhost:(\\d+)");
        long ende = System.nanoTime() + GEDULD.toNanos();
        while (System.nanoTime() < ende && process.isAlive()) {
            var treffer = muster.matcher(lesen(ausgabe));
            if (treffer.find()) {
                return Integer.parseInt(treffer.group(1));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("did not start: " + lesen(fehler));
    }

    int ende() throws InterruptedException {
        if (!process.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("does not end: " + lesen(fehler));
        }
        return process.exitValue();
    }

    String gesagt() {
        return lesen(ausgabe);
    }

    String beklagt() {
        return lesen(fehler);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static String lesen(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
