package de.wirkungskreis.personenmonat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The readable specification of the indicators (resources, kennzahl/*.sql), run by a PostgreSQL of its own. */
final class Sqlspezifikation implements AutoCloseable {

    private static final List<String> AUSGABE = List.of("grundzahlen", "ziel-1", "ziel-2", "ziel-3");

    private final EmbeddedPostgres server;
    private final Connection verbindung;

    Sqlspezifikation() {
        try {
            server = EmbeddedPostgres.start();
            verbindung = server.getPostgresDatabase().getConnection();
            ausfuehren("create temporary table panel (" + Testpanel.RECHNEND.stream().map(Sqlspezifikation::mitTyp).collect(Collectors.joining(", ")) + ")");
            ausfuehren("create temporary table geliefert (" + String.join(" integer not null, ", Testpanel.WAHLWEISE) + " integer not null)");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the result in the words of the command's CSV, sorted. */
    List<String> rechnen(Testpanel panel) {
        try {
            ausfuehren("truncate panel, geliefert");
            ausfuehren("drop table if exists monatswerte");
            ausfuehren("insert into geliefert values (" + Testpanel.WAHLWEISE.stream()
                    .map(s -> panel.spalten().contains(s) ? "1" : "0").collect(Collectors.joining(", ")) + ")");
            laden(panel);
            ausfuehren("analyze panel");
            ausfuehren("create temporary table monatswerte as " + text("monatswerte"));
            List<String> zeilen = new ArrayList<>();
            for (String datei : AUSGABE) {
                try (var anweisung = verbindung.createStatement(); var ergebnis = anweisung.executeQuery(text(datei))) {
                    while (ergebnis.next()) {
                        zeilen.add(zeile(ergebnis));
                    }
                }
            }
            return zeilen.stream().sorted().toList();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        verbindung.close();
        server.close();
    }

    private void laden(Testpanel panel) throws SQLException, IOException {
        var spalten = panel.spalten().stream().filter(Testpanel.RECHNEND::contains).toList();
        int[] platz = spalten.stream().mapToInt(panel.spalten()::indexOf).toArray();
        int monat = spalten.indexOf("monat");
        var text = new StringBuilder();
        for (var zeile : panel.zeilen()) {
            for (int s = 0; s < platz.length; s++) {
                text.append(s == 0 ? "" : ";").append(s == monat ? String.valueOf(Testpanel.monat(zeile.get(platz[s]))) : zeile.get(platz[s]));
            }
            text.append('\n');
        }
        verbindung.unwrap(PGConnection.class).getCopyAPI().copyIn("copy panel (" + String.join(", ", spalten)
                + ") from stdin with (format csv, delimiter ';')", new StringReader(text.toString()));
    }

    private void ausfuehren(String sql) throws SQLException {
        try (var anweisung = verbindung.createStatement()) {
            anweisung.execute(sql);
        }
    }

    private static String zeile(ResultSet ergebnis) throws SQLException {
        return String.join(";", ergebnis.getString(1), Testpanel.monat(ergebnis.getInt(2)), ergebnis.getString(3), ergebnis.getString(4),
                ergebnis.getString(5), oder(ergebnis.getString(6)), oder(ergebnis.getString(7)));
    }

    private static String oder(String zahl) {
        return zahl == null ? "" : zahl;
    }

    private static String mitTyp(String spalte) {
        return spalte + switch (spalte) {
            case "jobcenter", "person", "geschlecht" -> " text";
            case "llu_cent", "luh_cent" -> " bigint";
            default -> " integer";
        };
    }

    static String text(String datei) {
        try (var strom = Sqlspezifikation.class.getResourceAsStream("/kennzahl/" + datei + ".sql")) {
            return new String(strom.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
