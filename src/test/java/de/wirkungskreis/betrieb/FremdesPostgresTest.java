package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wirkungskreis.betrieb.FremdesPostgres.Befund;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FremdesPostgresTest {

    @Test
    void einGeeigneterServerWirdGenommen() throws IOException, SQLException {
        try (var server = server("on", "on", "on");
                var pool = FremdesPostgres.oeffnen(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
                var verbindung = pool.getConnection()) {
            assertThat(verbindung.isValid(1)).isTrue();
        }
    }

    @Test
    void einServerDerDatenVerlierenKannWirdAbgelehnt() throws IOException {
        try (var server = server("off", "on", "on")) {
            assertThat(ablehnung(server, "postgres", "postgres")).endsWith("fsync ist ausgeschaltet, bei einem Absturz gingen Daten verloren.");
        }
        try (var server = server("on", "off", "on")) {
            assertThat(ablehnung(server, "postgres", "postgres")).contains("full_page_writes ist ausgeschaltet");
        }
        try (var server = server("on", "on", "off")) {
            assertThat(ablehnung(server, "postgres", "postgres")).contains("synchronous_commit ist ausgeschaltet");
        }
    }

    @Test
    void fehlendeRechteUndEineFehlendeDatenbankWerdenGenannt() throws IOException, SQLException {
        try (var server = server("on", "on", "on")) {
            try (var verbindung = server.getPostgresDatabase().getConnection(); var anweisung = verbindung.createStatement()) {
                anweisung.execute("create role gast login");
                anweisung.execute("create role halb login");
                anweisung.execute("grant create on database postgres to halb");
            }
            assertThat(ablehnung(server, "gast", "postgres")).contains("Recht, Schemata anzulegen");
            assertThat(ablehnung(server, "halb", "postgres")).contains("Recht, Tabellen im Schema public anzulegen");
            assertThat(ablehnung(server, "postgres", "gibtesnicht")).contains("gibt es nicht");
            assertThat(ablehnung(server, "niemand", "postgres")).contains("weist die Anmeldung als „niemand“ ab");
        }
    }

    @Test
    void einUnerreichbarerServerWirdGenanntOhneDasKennwortZuVerraten() {
        assertThatExceptionOfType(Startfehler.class)
                .isThrownBy(() -> FremdesPostgres.oeffnen("jdbc:postgresql://localhost:1/x?password=geheim", "ich", "auch-geheim"))
                .withMessage("Das PostgreSQL unter jdbc:postgresql://localhost:1/x ist nicht erreichbar:"
                        + " Bitte WIRKUNGSKREIS_DB_URL, Netz und Server prüfen.");
        assertThatExceptionOfType(Startfehler.class)
                .isThrownBy(() -> FremdesPostgres.oeffnen("postgres://ich:geheim@db/x", "", ""))
                .withMessageContaining("jdbc:postgresql:").withMessageNotContaining("geheim");
    }

    @Test
    void versionVierzehnIstZuAltUndFuenfzehnGenuegt() {
        assertThat(new Befund(140_012, "on", "on", "on", true, true, true, "UTF8").mangel())
                .hasValue("Version 14 ist zu alt, nötig ist mindestens 15.");
        assertThat(new Befund(150_000, "on", "on", "on", true, true, true, "UTF8").mangel()).isEmpty();
        assertThat(new Befund(180_000, "on", "on", "on", true, true, true, "LATIN1").mangel()).isPresent();
        assertThat(new Befund(180_000, "on", "on", "on", true, true, false, "UTF8").mangel()).isPresent();
    }

    private static String ablehnung(EmbeddedPostgres server, String nutzer, String datenbank) {
        // without the user in the URL, which would win over the one that signs in
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + datenbank;
        try (var pool = FremdesPostgres.oeffnen(url, nutzer, "")) {
            throw new AssertionError("accepted: " + pool);
        } catch (Startfehler e) {
            return e.getMessage();
        }
    }

    private static EmbeddedPostgres server(String fsync, String ganzeSeiten, String festschreiben) throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", fsync)
                .setServerConfig("full_page_writes", ganzeSeiten)
                .setServerConfig("synchronous_commit", festschreiben)
                .start();
    }
}
