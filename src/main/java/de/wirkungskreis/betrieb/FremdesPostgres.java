package de.wirkungskreis.betrieb;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

/** A PostgreSQL of the house, looked at before the first migration: what is missing is said in one sentence. */
final class FremdesPostgres {

    private static final int MINDESTENS = 15;

    private FremdesPostgres() {}

    static HikariDataSource oeffnen(String url, String nutzer, String kennwort) {
        pruefen(url, nutzer, kennwort);
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(nutzer);
        pool.setPassword(kennwort);
        pool.setMaximumPoolSize(10);
        pool.setMinimumIdle(1);
        return pool;
    }

    private static void pruefen(String url, String nutzer, String kennwort) {
        String ort = ohneParameter(url);
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Startfehler("WIRKUNGSKREIS_DB_URL muss mit jdbc:postgresql: beginnen, hier steht: " + ort);
        }
        var angaben = new Properties();
        angaben.setProperty("user", nutzer);
        angaben.setProperty("password", kennwort);
        angaben.setProperty("connectTimeout", "10");
        angaben.setProperty("loginTimeout", "15");
        try (Connection verbindung = DriverManager.getConnection(url, angaben)) {
            Befund.von(verbindung).mangel().ifPresent(mangel -> {
                throw new Startfehler("Das PostgreSQL unter " + ort + " ist so nicht geeignet: " + mangel);
            });
        } catch (SQLException e) {
            throw new Startfehler(satz(e, ort, nutzer), e);
        }
    }

    /** A password may stand among the parameters. */
    private static String ohneParameter(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private static String satz(SQLException e, String ort, String nutzer) {
        String zustand = e.getSQLState() == null ? "" : e.getSQLState();
        if (zustand.startsWith("28") || zustand.equals("08004")) {
            return "Das PostgreSQL unter " + ort + " weist die Anmeldung als „" + nutzer
                    + "“ ab: Bitte WIRKUNGSKREIS_DB_USER und WIRKUNGSKREIS_DB_PASSWORD prüfen.";
        }
        if (zustand.equals("3D000")) {
            return "Die Datenbank " + ort + " gibt es nicht: Bitte anlegen oder WIRKUNGSKREIS_DB_URL prüfen.";
        }
        if (zustand.startsWith("08")) {
            return "Das PostgreSQL unter " + ort + " ist nicht erreichbar: Bitte WIRKUNGSKREIS_DB_URL, Netz und Server prüfen.";
        }
        return "Das PostgreSQL unter " + ort + " lässt sich nicht benutzen (SQLSTATE " + zustand + "): " + e.getMessage();
    }

    /** What a server says about itself. */
    record Befund(
            int version, String fsync, String fullPageWrites, String synchronousCommit, boolean darfSchemaAnlegen,
            boolean darfTabellenAnlegen, boolean kenntErweiterung, String zeichensatz) {

        static Befund von(Connection verbindung) throws SQLException {
            try (var anweisung = verbindung.createStatement(); var zeile = anweisung.executeQuery("""
                    select current_setting('server_version_num')::int,
                           current_setting('fsync'),
                           current_setting('full_page_writes'),
                           current_setting('synchronous_commit'),
                           has_database_privilege(current_database(), 'create'),
                           coalesce(has_schema_privilege(current_schema(), 'create'), false),
                           exists (select from pg_available_extensions where name = 'btree_gist'),
                           current_setting('server_encoding')
                    """)) {
                zeile.next();
                return new Befund(zeile.getInt(1), zeile.getString(2), zeile.getString(3), zeile.getString(4),
                        zeile.getBoolean(5), zeile.getBoolean(6), zeile.getBoolean(7), zeile.getString(8));
            }
        }

        Optional<String> mangel() {
            if (version < MINDESTENS * 10_000) {
                return Optional.of("Version " + version / 10_000 + " ist zu alt, nötig ist mindestens " + MINDESTENS + ".");
            }
            if (fsync.equals("off")) {
                return Optional.of("fsync ist ausgeschaltet, bei einem Absturz gingen Daten verloren.");
            }
            if (fullPageWrites.equals("off")) {
                return Optional.of("full_page_writes ist ausgeschaltet, bei einem Absturz gingen Daten verloren.");
            }
            if (synchronousCommit.equals("off")) {
                return Optional.of("synchronous_commit ist ausgeschaltet, bei einem Absturz gingen Daten verloren.");
            }
            if (!zeichensatz.equals("UTF8")) {
                return Optional.of("Die Datenbank hat den Zeichensatz " + zeichensatz + ", nötig ist UTF8.");
            }
            if (!darfSchemaAnlegen) {
                return Optional.of("Diesem Datenbankbenutzer fehlt das Recht, Schemata anzulegen (grant create on database).");
            }
            if (!darfTabellenAnlegen) {
                return Optional.of("Diesem Datenbankbenutzer fehlt das Recht, Tabellen im Schema public anzulegen (grant create on schema public).");
            }
            if (!kenntErweiterung) {
                return Optional.of("Die Erweiterung btree_gist fehlt (in Debian: Paket postgresql-contrib).");
            }
            return Optional.empty();
        }
    }
}
