package de.wirkungskreis.einfuhr;

import de.wirkungskreis.einfuhr.Einfuhrlauf.Stand;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Handelnder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets lists be worked on one after the other beside the pages, in the name of who sent them. A file waits in a folder
 * nobody else can read until it is read or its columns are known, and is then deleted; what is left when the application
 * ends is gone with it.
 */
@Component
class Einfuhrbetrieb implements DisposableBean {

    private final Einfuhrwerk werk;
    private final JdbcEinfuhrlaeufe laeufe;
    private final Einfuhrworte worte;
    private final Handelnder handelnder;
    private final boolean kommandozeile;
    private final ExecutorService arbeiter = Executors.newSingleThreadExecutor(arbeit -> {
        var faden = new Thread(arbeit, "einfuhr");
        faden.setDaemon(true);
        return faden;
    });
    private final Map<Long, Wartende> wartende = new ConcurrentHashMap<>();

    Einfuhrbetrieb(Einfuhrwerk werk, JdbcEinfuhrlaeufe laeufe, Einfuhrworte worte, Handelnder handelnder,
            @Value("${wirkungskreis.kommandozeile:false}") boolean kommandozeile) {
        this.kommandozeile = kommandozeile;
        this.werk = werk;
        this.laeufe = laeufe;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    /** A file whose columns are not known yet. */
    record Wartende(Path datei, Kopf kopf) {}

    @EventListener(ApplicationStartedEvent.class)
    void abgerissene() {
        // a command runs beside the server and ends nothing of its
        if (!kommandozeile) {
            laeufe.abgerissene(worte.text("abgerissen"));
        }
    }

    /** Nobody's lines wait here for somebody who has forgotten them. */
    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT30M")
    void verfallene() {
        if (!kommandozeile) {
            werk.verfallene();
        }
    }

    /** Takes the file, and begins to read it as soon as its columns are known. The answer is the number of the run. */
    long annehmen(Einfuhrziel ziel, InputStream inhalt, String name) {
        ziel.hindernis().ifPresent(grund -> {
            throw new Abgelehnt(grund);
        });
        Path datei = null;
        try {
            datei = Files.createTempFile("einfuhr", ".tmp");
            String summe = ablegen(inhalt, datei);
            var kopf = Kopf.suchen(Tabellendatei.oeffnen(datei, worte).entfaltet(ziel), ziel, worte);
            long id = laeufe.anlegen(ziel.schluessel(), name, summe, handelnder.aktuell().kennung());
            var wartend = new Wartende(datei, kopf);
            datei = null;
            werk.zuordnung(ziel, kopf).ifPresentOrElse(z -> lesen(id, wartend, z), () -> {
                wartende.put(id, wartend);
                laeufe.weiter(id, Stand.LIEST, Stand.ZUORDNEN, null);
            });
            return id;
        } catch (DuplicateKeyException e) {
            throw new Unzulaessig(worte.text("schonUnterwegs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            loeschen(datei);
        }
    }

    private static String ablegen(InputStream inhalt, Path datei) throws IOException {
        try {
            var summe = MessageDigest.getInstance("SHA-256");
            try (var strom = new DigestInputStream(inhalt, summe)) {
                Files.copy(strom, datei, StandardCopyOption.REPLACE_EXISTING);
            }
            return HexFormat.of().formatHex(summe.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Kopf> kopf(long id) {
        return Optional.ofNullable(wartende.get(id)).map(Wartende::kopf);
    }

    /** @return false when the file is no longer there */
    boolean zuordnen(long id, Zuordnung zuordnung) {
        var wartend = wartende.get(id);
        if (wartend == null || !laeufe.weiter(id, Stand.ZUORDNEN, Stand.LIEST, null)) {
            return false;
        }
        wartende.remove(id);
        lesen(id, wartend, zuordnung);
        return true;
    }

    private void lesen(long id, Wartende wartend, Zuordnung zuordnung) {
        nebenher(() -> {
            try {
                werk.pruefen(id, wartend.datei(), wartend.kopf(), zuordnung);
            } finally {
                loeschen(wartend.datei());
            }
        });
    }

    boolean uebernehmen(long id) {
        boolean jetzt;
        try {
            jetzt = laeufe.weiter(id, Stand.GEPRUEFT, Stand.UEBERNIMMT, null);
        } catch (DuplicateKeyException e) {
            throw new Unzulaessig(worte.text("schonUnterwegs"));
        }
        if (jetzt) {
            nebenher(() -> werk.uebernehmen(id));
        }
        return jetzt;
    }

    void verwerfen(long id) {
        var wartend = wartende.remove(id);
        if (wartend != null) {
            loeschen(wartend.datei());
        }
        laeufe.abbruchVerlangen(id);
        if (laeufe.weiter(id, Stand.GEPRUEFT, Stand.VERWORFEN, null) || laeufe.weiter(id, Stand.ZUORDNEN, Stand.VERWORFEN, null)) {
            laeufe.zeilenLoeschen(id);
            if (laeufe.mit(id).map(l -> werk.ziel(l.ziel()).ueberMenschen()).orElse(false)) {
                laeufe.einzelheitenVergessen(id);
            }
        }
    }

    private void nebenher(Runnable arbeit) {
        var wer = handelnder.aktuell();
        arbeiter.submit(() -> handelnder.als(wer, arbeit));
    }

    private static void loeschen(@Nullable Path datei) {
        try {
            if (datei != null) {
                Files.deleteIfExists(datei);
            }
        } catch (IOException e) {
            datei.toFile().deleteOnExit();
        }
    }

    /** Until everything that was begun is done; false when that takes longer. */
    boolean abwarten(Duration hoechstens) {
        try {
            arbeiter.submit(() -> { }).get(hoechstens.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        arbeiter.shutdownNow();
        wartende.values().forEach(w -> loeschen(w.datei()));
    }
}
