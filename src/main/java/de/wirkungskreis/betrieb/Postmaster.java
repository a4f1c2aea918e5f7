package de.wirkungskreis.betrieb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** postgres survives a kill -9 of the process that started it, and then nobody can open its data. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private Postmaster() {}

    /** To be called by whoever holds the lock of the folder: then a server on it can only be a leftover. */
    static void verwaistenBeenden(Path cluster) throws IOException {
        Optional<ProcessHandle> rest = lebender(cluster);
        if (rest.isEmpty()) {
            return;
        }
        ProcessHandle prozess = rest.get();
        LOG.info("Ein PostgreSQL (Prozess {}) läuft noch von einem abgebrochenen Start und wird beendet", prozess.pid());
        // SIGINT, postgres' fast shutdown: SIGTERM would wait for clients that may never leave
        new ProcessBuilder("kill", "-INT", Long.toString(prozess.pid())).inheritIO().start();
        try {
            prozess.onExit().get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Startfehler("Der Start wurde unterbrochen.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new Startfehler("Ein übrig gebliebenes PostgreSQL (Prozess " + prozess.pid()
                    + ") lässt sich nicht beenden. Bitte beenden Sie es und starten Sie erneut.", e);
        }
    }

    static Optional<ProcessHandle> lebender(Path cluster) throws IOException {
        Path datei = cluster.resolve("postmaster.pid");
        if (!Files.exists(datei)) {
            return Optional.empty();
        }
        String nummer = Files.readAllLines(datei).stream().findFirst().orElse("").strip();
        if (!nummer.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        // after a restart of the machine the number may belong to anybody
        return ProcessHandle.of(Long.parseLong(nummer)).filter(p -> gehoertZu(p, cluster));
    }

    private static boolean gehoertZu(ProcessHandle prozess, Path cluster) {
        try {
            String zeile = Files.readString(Path.of("/proc", Long.toString(prozess.pid()), "cmdline"));
            return zeile.contains("postgres") && zeile.contains(cluster.toString());
        } catch (IOException e) {
            return false;
        }
    }
}
