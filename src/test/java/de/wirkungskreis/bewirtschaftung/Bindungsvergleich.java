package de.wirkungskreis.bewirtschaftung;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;

/** The same million cases asked of PostgreSQL and summed in memory; both must say the same. For {@code bench/haushalt.sh}. */
final class Bindungsvergleich {

    private static final int LAEUFE = 5;
    private static final double ZUSAGE = 2.5;

    private Bindungsvergleich() {}

    public static void main(String[] args) throws Exception {
        try (var server = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start(); var verbindung = server.getPostgresDatabase().getConnection()) {
            anlegen(verbindung);
            var zeiten = new double[LAEUFE];
            long[] ausSql = new long[0];
            for (int lauf = 0; lauf < LAEUFE; lauf++) {
                long von = System.nanoTime();
                ausSql = gefragt(verbindung);
                zeiten[lauf] = (System.nanoTime() - von) / 1e9;
            }
            if (!Arrays.equals(ausSql, gerechnet(verbindung))) {
                throw new IllegalStateException("SQL und Speicher sagen Verschiedenes");
            }
            Arrays.sort(zeiten);
            System.out.printf(Locale.ROOT, "%-26s %9.2f s         gemessen : Zusage = %.2f (höchstens %.1f s)%n", "1.000.000 Fälle, SQL", zeiten[LAEUFE / 2], zeiten[LAEUFE / 2] / ZUSAGE, ZUSAGE);
        }
    }

    private static void anlegen(Connection verbindung) throws SQLException {
        try (var statement = verbindung.createStatement()) {
            statement.execute("create table fall (von integer not null, dauer integer not null, cent bigint not null)");
            statement.execute("select setseed(0.5)");
            statement.execute("""
                    insert into fall select (random() * 47)::integer - 12, 1 + (random() * 59)::integer, 10000 + (random() * 300000)::bigint
                      from generate_series(1, 1000000)
                    """);
            statement.execute("analyze fall");
        }
    }

    /** Differences and a running sum, as in memory: sixty times a million rows would be another question. */
    private static long[] gefragt(Connection verbindung) throws SQLException {
        var summen = new long[60];
        try (var statement = verbindung.createStatement(); var rs = statement.executeQuery("""
                with differenz (monat, cent) as (
                    select greatest(von, 0), cent from fall where von < 60
                    union all
                    select greatest(von + dauer, 0), -cent from fall where von + dauer < 60 and von < 60
                ), je (monat, cent) as (select monat, sum(cent) from differenz group by monat)
                select m, coalesce(sum(je.cent) over (order by m), 0)::bigint from generate_series(0, 59) m left join je on je.monat = m order by m
                """)) {
            while (rs.next()) {
                summen[rs.getInt(1)] = rs.getLong(2);
            }
        }
        return summen;
    }

    private static long[] gerechnet(Connection verbindung) throws SQLException {
        var strom = new Bindungsstrom(YearMonth.of(2022, 1), 60);
        try (var statement = verbindung.createStatement(); var rs = statement.executeQuery("select von, dauer, cent from fall")) {
            while (rs.next()) {
                strom.abschnitt(rs.getInt(1), rs.getInt(2), rs.getLong(3));
            }
        }
        return strom.monate();
    }
}
