package de.wirkungskreis.betrieb;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes along. Its library was made for tests; what is set here makes it fit to keep data:
 * durability, a password, one owner per folder, and no server left over from a process that was killed.
 */
final class EingebettetesPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EingebettetesPostgres.class);
    private static final String DATENBANK = "wirkungskreis";
    private static final String NUR_MIT_KENNWORT = """
            # written by Wirkungskreis: nobody gets in without the password kept beside the data
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Datenordner ordner;
    private final Datenordner.Sperre sperre;
    private final EmbeddedPostgres server;

    private EingebettetesPostgres(Datenordner ordner, Datenordner.Sperre sperre, EmbeddedPostgres server) {
        this.ordner = ordner;
        this.sperre = sperre;
        this.server = server;
    }

    /** @param sperre is released with this server, also when it does not start */
    static EingebettetesPostgres starten(Datenordner ordner, Datenordner.Sperre sperre) {
        EmbeddedPostgres server = null;
        try {
            Postmaster.verwaistenBeenden(ordner.cluster());
            boolean neu = ordner.clusterVorbereiten();
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(ordner.cluster())
                    .setOverrideWorkingDirectory(ordner.arbeit().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    // the library starts postgres with -F; what is said later wins
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "40")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "de-DE")
                    .setConnectConfig("password", ordner.kennwort())
                    .start();
            var postgres = new EingebettetesPostgres(ordner, sperre, server);
            if (neu) {
                postgres.einrichten();
            }
            ordner.anschlussMelden(server.getPort());
            return postgres;
        } catch (IOException | SQLException | RuntimeException e) {
            schliessen(server, sperre);
            throw e instanceof Startfehler s ? s : new Startfehler(
                    "Das mitgelieferte PostgreSQL startet im Datenordner " + ordner.pfad() + " nicht: " + e.getMessage(), e);
        }
    }

    private void einrichten() throws SQLException, IOException {
        try (var verbindung = server.getPostgresDatabase().getConnection(); var anweisung = verbindung.createStatement()) {
            // of our own making and from [A-Za-z0-9_-] only; DDL takes no parameters
            anweisung.execute("alter role postgres password '" + ordner.kennwort() + "'");
            anweisung.execute("create database " + DATENBANK);
            Files.writeString(ordner.cluster().resolve("pg_hba.conf"), NUR_MIT_KENNWORT);
            anweisung.execute("select pg_reload_conf()");
        }
        ordner.clusterFertig();
        LOG.info("Neue Datenbank in {} angelegt", ordner.cluster());
    }

    HikariDataSource datenquelle() {
        return datenquelle(server.getPort(), ordner.kennwort());
    }

    /** For a server on this machine that somebody else has started. */
    static HikariDataSource datenquelle(int port, String kennwort) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:postgresql://localhost:" + port + "/" + DATENBANK);
        pool.setUsername("postgres");
        pool.setPassword(kennwort);
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        return pool;
    }

    @Override
    public void close() {
        schliessen(server, sperre);
    }

    private static void schliessen(@Nullable EmbeddedPostgres server, Datenordner.Sperre sperre) {
        try (sperre) {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
