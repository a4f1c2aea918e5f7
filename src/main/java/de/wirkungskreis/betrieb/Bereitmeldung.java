package de.wirkungskreis.betrieb;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the pages are once they are there. */
@Component
@ConditionalOnProperty(name = "wirkungskreis.bereitmeldung", havingValue = "true")
class Bereitmeldung {

    private static final Logger LOG = LoggerFactory.getLogger(Bereitmeldung.class);

    private final ObjectProvider<Starthinweis> hinweise;
    private final String daten;
    private final String fremd;
    private final boolean beispiel;
    private final boolean probestart;

    Bereitmeldung(
            ObjectProvider<Starthinweis> hinweise,
            @Value("${wirkungskreis.daten}") String daten,
            @Value("${wirkungskreis.db.url:}") String fremd,
            @Value("${wirkungskreis.beispiel}") boolean beispiel,
            @Value("${wirkungskreis.probestart:false}") boolean probestart) {
        this.hinweise = hinweise;
        this.daten = daten;
        this.fremd = fremd;
        this.beispiel = beispiel;
        this.probestart = probestart;
    }

    @EventListener
    void bereit(ApplicationReadyEvent ereignis) {
        if (!(ereignis.getApplicationContext() instanceof WebServerApplicationContext web) || web.getWebServer() == null) {
            return;
        }
        int port = web.getWebServer().getPort();
        if (probestart) {
            List.of("/", "/anmelden").forEach(pfad -> abrufen(port, pfad));
            System.exit(SpringApplication.exit(ereignis.getApplicationContext()));
        }
        var zeilen = System.out;
        zeilen.println();
        zeilen.println("Wirkungskreis läuft: http://localhost:" + port);
        zeilen.println((beispiel ? "Beispieldaten" : "Daten") + ": "
                + (fremd.isBlank() ? Path.of(daten).toAbsolutePath().normalize() : "im PostgreSQL aus WIRKUNGSKREIS_DB_URL"));
        hinweise.orderedStream().flatMap(h -> h.zeilen().stream()).forEach(zeilen::println);
        zeilen.println("Beenden mit Strg+C.");
    }

    /** For the start cache only: loads the classes that the first page needs. */
    private static void abrufen(int port, String pfad) {
        try {
            var anfrage = (HttpURLConnection) URI.create("http://localhost:" + port + pfad).toURL().openConnection();
            LOG.debug("{} {}", anfrage.getResponseCode(), pfad);
            anfrage.disconnect();
        } catch (IOException e) {
            LOG.debug("{}", pfad, e);
        }
    }
}
