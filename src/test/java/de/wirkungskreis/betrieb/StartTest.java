package de.wirkungskreis.betrieb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: what it says, how it ends, and what it survives. */
class StartTest {

    @TempDir
    Path ablage;

    @Test
    void aKilledServerStartsAgainAndASecondOneIsRefused() throws Exception {
        try (var erster = server("0")) {
            assertThat(status(erster.port())).isLessThan(500);
            try (var zweiter = server("0")) {
                assertThat(zweiter.ende()).isEqualTo(2);
                assertThat(zweiter.beklagt().strip().lines()).singleElement().asString()
                        .contains("Wirkungskreis läuft schon auf dem Datenordner", "Prozess " + erster.process().pid());
            }
            erster.process().destroyForcibly().waitFor();
            assertThat(Postmaster.lebender(daten().resolve("pg18"))).as("postgres outlives its parent").isPresent();
        }
        try (var wieder = server("0")) {
            assertThat(status(wieder.port())).isLessThan(500);
            wieder.process().destroy();
            wieder.ende();
            assertThat(Postmaster.lebender(daten().resolve("pg18"))).isEmpty();
        }
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var belegt = new ServerSocket(0); var server = server(Integer.toString(belegt.getLocalPort()))) {
            assertThat(server.ende()).isEqualTo(2);
            assertThat(server.beklagt().strip().lines().toList()).last().asString().isEqualTo("Port " + belegt.getLocalPort() + " ist schon belegt."
                    + " Mit --port lässt sich ein anderer wählen, zum Beispiel: ./run --port " + (belegt.getLocalPort() + 1));
        }
    }

    @Test
    void anExternalDatabaseThatIsNotThereIsNamedInOneSentence() throws Exception {
        var umgebung = Map.of("WIRKUNGSKREIS_DB_URL", "jdbc:postgresql://localhost:1/wk",
                "WIRKUNGSKREIS_DB_USER", "wk", "WIRKUNGSKREIS_DB_PASSWORD", "geheim");
        try (var server = Prozess.starten(ablage, umgebung, "--server.port=0")) {
            assertThat(server.ende()).isEqualTo(2);
            assertThat(server.beklagt().strip().lines()).singleElement().asString()
                    .contains("jdbc:postgresql://localhost:1/wk ist nicht erreichbar").doesNotContain("geheim");
        }
    }

    @Test
    void helpNeedsNoDatabaseAndSpeaksUtf8InAnyLocale() throws Exception {
        try (var hilfe = Prozess.starten(ablage, Map.of("LC_ALL", "C"), "--wirkungskreis.daten=" + daten(), "--help")) {
            assertThat(hilfe.ende()).isZero();
            assertThat(hilfe.gesagt()).contains("Aufruf: ./run", "druckt");
            assertThat(hilfe.beklagt()).isEmpty();
            assertThat(daten()).doesNotExist();
        }
        try (var falsch = Prozess.starten(ablage, Map.of("LC_ALL", "C"), "gibtesnicht")) {
            assertThat(falsch.ende()).isEqualTo(2);
            assertThat(falsch.gesagt()).isEmpty();
            assertThat(falsch.beklagt()).contains("überzählige Angabe: gibtesnicht");
        }
    }

    private Path daten() {
        return ablage.resolve("daten");
    }

    private Prozess server(String port) {
        return Prozess.starten(ablage, Map.of(), "--wirkungskreis.daten=" + daten(), "--server.port=" + port);
    }

    private static int status(int port) throws IOException {
        var anfrage = (HttpURLConnection) URI.create("http://localhost:" + port + "/anmelden").toURL().openConnection();
        return anfrage.getResponseCode();
    }
}
