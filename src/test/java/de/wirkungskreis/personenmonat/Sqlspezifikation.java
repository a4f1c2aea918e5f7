package de.wirkungskreis.personenmonat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            ausfuehren("create temporary table panel ("
                    + Testpanel.RECHNEND.stream().map(Sqlspezifikation::mitTyp).collect(Collectors.joining(", ")) + ")");
            ausfuehren("create temporary table geliefert (" + String.join(" integer not null, ", Testpanel.WAHLWEISE) + " integer not null)");
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows of the result in the words of the command's CSV, sorted. */
    List<String> rechnen(Testpanel panel) {
        try {
            ausfuehren("truncate panel, geliefert");
            geliefert(panel.spalten());
            laden(panel);
            ausfuehren("analyze panel");
            return rechnen().stream().sorted().toList();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes over a file as large as it is, the way somebody would who has nothing but a database. */
    void einlesen(Path csv) throws SQLException, IOException {
        try (var leser = Files.newBufferedReader(csv)) {
            var kopf = List.of(leser.readLine().split(";"));
            ausfuehren("create temporary table roh (" + String.join(" text, ", kopf) + " text)");
            verbindung.unwrap(PGConnection.class).getCopyAPI().copyIn("copy roh from stdin with (format csv, delimiter ';')", leser);
            ausfuehren("truncate panel, geliefert");
            geliefert(kopf);
            var spalten = Testpanel.RECHNEND.stream().filter(kopf::contains).toList();
            ausfuehren("insert into panel (" + String.join(", ", spalten) + ") select " + spalten.stream().map(Sqlspezifikation::ausText)
                    .collect(Collectors.joining(", ")) + " from roh");
            ausfuehren("drop table roh");
            ausfuehren("analyze panel");
        }
    }

    /** Memory enough that no sorting goes to the disk. */
    void mitSpeicher() throws SQLException {
        ausfuehren("set work_mem = '512MB'");
    }

    List<String> rechnen() throws SQLException {
        ausfuehren("drop table if exists monatswerte");
        ausfuehren("create temporary table monatswerte as " + text("monatswerte"));
        List<String> zeilen = new ArrayList<>();
        for (String datei : AUSGABE) {
            try (var anweisung = verbindung.createStatement(); var ergebnis = anweisung.executeQuery(text(datei))) {
                while (ergebnis.next()) {
                    zeilen.add(zeile(ergebnis));
                }
            }
        }
        return zeilen;
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

    private void geliefert(List<String> spalten) throws SQLException {
        ausfuehren("insert into geliefert values (" + Testpanel.WAHLWEISE.stream()
                .map(w -> spalten.contains(w) ? "1" : "0").collect(Collectors.joining(", ")) + ")");
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

    private static String ausText(String spalte) {
        return switch (spalte) {
            case "jobcenter", "person", "geschlecht" -> spalte;
            case "monat" -> "12 * cast(substring(monat, 1, 4) as integer) + cast(substring(monat, 6, 2) as integer) - 1";
            default -> "cast(" + spalte + " as bigint)";
        };
    }

    private static String mitTyp(String spalte) {
        return spalte + switch (spalte) {
            case "jobcenter", "person", "geschlecht" -> " text";
            case "llu_cent", "luh_cent" -> " bigint";
            default -> " integer";
        };
    }

    private static String text(String datei) {
        try (var strom = Sqlspezifikation.class.getResourceAsStream("/kennzahl/" + datei + ".sql")) {
            return new String(strom.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
