package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EingebettetesPostgresTest {

    @TempDir
    Path daten;

    @Test
    void itKeepsDataAcrossARestartAndLosesNoneOnPowerFailure() throws SQLException {
        var ordner = Datenordner.an(daten.toString());
        try (var server = starten(ordner); var pool = server.datenquelle();
                var verbindung = pool.getConnection(); var anweisung = verbindung.createStatement()) {
            anweisung.execute("create table merke (wort text)");
            anweisung.execute("insert into merke values ('Übergang'), ('Zuweisung'), ('Arbeit')");
            for (String einstellung : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (var zeile = anweisung.executeQuery("show " + einstellung)) {
                    zeile.next();
                    assertThat(zeile.getString(1)).as(einstellung).isEqualTo("on");
                }
            }
        }
        try (var server = starten(ordner); var pool = server.datenquelle();
                var verbindung = pool.getConnection(); var anweisung = verbindung.createStatement();
                var zeile = anweisung.executeQuery("select string_agg(wort, ' ' order by wort) from merke")) {
            zeile.next();
            assertThat(zeile.getString(1)).as("sorted the German way").isEqualTo("Arbeit Übergang Zuweisung");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws IOException {
        var ordner = Datenordner.an(daten.toString());
        try (var server = starten(ordner); var pool = server.datenquelle()) {
            String url = pool.getJdbcUrl();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                    .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("08004"));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> DriverManager.getConnection(url, "postgres", "falsch"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(daten.resolve("kennwort")))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(daten.resolve("programme")))).isEqualTo("rwx------");
    }

    @Test
    void aFolderHasOneOwnerAtATime() {
        var ordner = Datenordner.an(daten.toString());
        var sperre = ordner.sperren("server").orElseThrow();
        assertThat(ordner.sperren("server")).isEmpty();
        assertThat(ordner.inhaber()).isEqualTo("server " + ProcessHandle.current().pid());
        sperre.close();
        assertThat(ordner.sperren("befehl")).isPresent();
    }

    @Test
    void aClusterThatWasNeverFinishedIsPutAsideNotDeleted() throws IOException {
        var ordner = Datenordner.an(daten.toString());
        Files.createDirectories(ordner.cluster());
        Files.writeString(ordner.cluster().resolve("postgresql.conf"), "half written");
        try (var server = starten(ordner)) {
            assertThat(daten.resolve("pg18.unvollstaendig-1/postgresql.conf")).exists();
        }
    }

    @Test
    void aNumberThatBelongsToAnotherProcessNowIsLeftAlone() throws IOException {
        Files.writeString(daten.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        assertThat(Postmaster.lebender(daten)).isEmpty();
        Files.writeString(daten.resolve("postmaster.pid"), "");
        assertThat(Postmaster.lebender(daten)).isEmpty();
    }

    private static EingebettetesPostgres starten(Datenordner ordner) {
        return EingebettetesPostgres.starten(ordner, ordner.sperren("server").orElseThrow());
    }
}
