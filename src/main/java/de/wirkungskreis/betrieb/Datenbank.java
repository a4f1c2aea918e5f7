package de.wirkungskreis.betrieb;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Where the data lives: in the PostgreSQL that comes along, or in one named by WIRKUNGSKREIS_DB_URL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(DataSource.class)
class Datenbank {

    private static final Duration GEDULD = Duration.ofSeconds(90);

    @Bean(destroyMethod = "close")
    Quelle dataSource(
            @Value("${wirkungskreis.db.url:}") String url,
            @Value("${wirkungskreis.db.user:}") String nutzer,
            @Value("${wirkungskreis.db.password:}") String kennwort,
            @Value("${wirkungskreis.daten}") String daten,
            @Value("${wirkungskreis.kommandozeile:false}") boolean kommandozeile) {
        if (!url.isBlank()) {
            return new Quelle(FremdesPostgres.oeffnen(url.strip(), nutzer, kennwort), null);
        }
        var ordner = Datenordner.an(daten);
        return kommandozeile ? fuerBefehl(ordner) : fuerServer(ordner);
    }

    private static Quelle fuerServer(Datenordner ordner) {
        var sperre = ordner.sperren("server").orElseThrow(() -> new Startfehler(ordner.inhaber().startsWith("server")
                ? "Wirkungskreis läuft schon auf dem Datenordner " + ordner.pfad() + " (Prozess "
                        + ordner.inhaber().replaceAll("\\D", "") + "): zweimal zugleich geht nicht."
                : "Auf dem Datenordner " + ordner.pfad() + " läuft gerade ein Befehl: Bitte sein Ende abwarten."));
        return Quelle.von(EingebettetesPostgres.starten(ordner, sperre));
    }

    /** On the server that runs already; without one, on a PostgreSQL for as long as the command takes. */
    private static Quelle fuerBefehl(Datenordner ordner) {
        long ende = System.nanoTime() + GEDULD.toNanos();
        while (System.nanoTime() < ende) {
            var sperre = ordner.sperren("befehl");
            if (sperre.isPresent()) {
                return Quelle.von(EingebettetesPostgres.starten(ordner, sperre.get()));
            }
            // another command takes its PostgreSQL along when it ends: wait for it rather than lean on it
            Optional<Integer> port = ordner.inhaber().startsWith("server") ? ordner.gemeldeterAnschluss() : Optional.empty();
            if (port.isPresent()) {
                return new Quelle(EingebettetesPostgres.datenquelle(port.get(), ordner.kennwort()), null);
            }
            warten();
        }
        throw new Startfehler("Der Datenordner " + ordner.pfad() + " ist seit "
                + GEDULD.toSeconds() + " Sekunden in Gebrauch (" + ordner.inhaber() + "), ohne dass eine Datenbank bereit wäre.");
    }

    private static void warten() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Startfehler("Der Befehl wurde abgebrochen.", e);
        }
    }

    /** The pool and, where it is ours, the server behind it: closed in this order. */
    static final class Quelle extends DelegatingDataSource implements AutoCloseable {

        private final HikariDataSource pool;
        private final @Nullable EingebettetesPostgres server;

        Quelle(HikariDataSource pool, @Nullable EingebettetesPostgres server) {
            super(pool);
            this.pool = pool;
            this.server = server;
        }

        static Quelle von(EingebettetesPostgres server) {
            return new Quelle(server.datenquelle(), server);
        }

        @Override
        public void close() {
            pool.close();
            if (server != null) {
                server.close();
            }
        }
    }
}
