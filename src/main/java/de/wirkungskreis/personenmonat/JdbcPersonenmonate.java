package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Ausschnitt;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Spalte;
import de.wirkungskreis.kennzahl.Zaehlgroesse;
import de.wirkungskreis.personenmonat.Personenmonate.Lieferung;
import de.wirkungskreis.personenmonat.Zaehlstand.Stelle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersonenmonate {

    /** In the order of {@link Zaehlgroesse}. */
    private static final String SPALTEN = Stream.of(Zaehlgroesse.values()).map(g -> g.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final DataSource quelle;

    JdbcPersonenmonate(JdbcClient jdbc, DataSource quelle) {
        this.jdbc = jdbc;
        this.quelle = quelle;
    }

    List<Lieferung> lieferungen() {
        return jdbc.sql("""
                select nr, datenstand, erster, letzter, zeilen, quelle from personenmonat.lieferung order by datenstand, nr
                """).query((rs, nr) -> new Lieferung(rs.getInt("nr"), rs.getObject("datenstand", LocalDate.class),
                        monat(rs, "erster"), monat(rs, "letzter"), rs.getLong("zeilen"), rs.getString("quelle"))).list();
    }

    /** To the end of the transaction nobody else delivers: each delivery is counted on top of the one before. Readers go on. */
    void alleinLiefern() {
        jdbc.sql("lock table personenmonat.lieferung in share row exclusive mode").update();
    }

    /** Columns every delivery had; empty while there is none. */
    Optional<Set<Spalte>> spalten() {
        return jdbc.sql("""
                select array_agg(name) as spalten
                  from (select s.name from personenmonat.lieferung l cross join unnest(l.spalten) as s (name)
                         group by s.name having count(*) = (select count(*) from personenmonat.lieferung)) x
                having count(*) > 0
                """).query((rs, nr) -> spalten(rs.getArray("spalten"))).optional();
    }

    private static Set<Spalte> spalten(Array namen) throws SQLException {
        return Stream.of((String[]) namen.getArray()).map(Spalte::aus).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    int lieferungAnfuegen(LocalDate datenstand, Collection<YearMonth> monate, long zeilen, Set<Spalte> spalten, String herkunft,
            String sha256, String kennung, OffsetDateTime jetzt) {
        return jdbc.sql("""
                insert into personenmonat.lieferung (datenstand, erster, letzter, monate, zeilen, spalten, quelle, sha256, kennung, eingegangen)
                values (:datenstand, :erster, :letzter, :monate, :zeilen, :spalten, :quelle, :sha256, :kennung, :jetzt)
                returning nr
                """).param("datenstand", datenstand)
                .param("erster", monate.stream().min(YearMonth::compareTo).orElseThrow().atDay(1))
                .param("letzter", monate.stream().max(YearMonth::compareTo).orElseThrow().atDay(1))
                .param("monate", monate.size()).param("zeilen", zeilen)
                .param("spalten", spalten.stream().map(Spalte::kopf).sorted().toArray(String[]::new))
                .param("quelle", herkunft).param("sha256", sha256).param("kennung", kennung).param("jetzt", jetzt)
                .query(Integer.class).single();
    }

    void bisherigeMerken(Collection<YearMonth> monate) {
        jdbc.sql("drop table if exists bisherige_zeilen").update();
        jdbc.sql("create temporary table bisherige_zeilen on commit drop as select * from personenmonat.zeile where monat = any(:monate)")
                .param("monate", tage(monate)).update();
    }

    boolean andersAlsGemerkt(Collection<YearMonth> monate) {
        return jdbc.sql("""
                select exists ((select * from personenmonat.zeile where monat = any(:monate) except all table bisherige_zeilen)
                               union all (table bisherige_zeilen except all select * from personenmonat.zeile where monat = any(:monate)))
                """).param("monate", tage(monate)).query(Boolean.class).single();
    }

    private static Date[] tage(Collection<YearMonth> monate) {
        return monate.stream().map(m -> Date.valueOf(m.atDay(1))).toArray(Date[]::new);
    }

    void monateEntfernen(Collection<YearMonth> monate) {
        jdbc.sql("""
                delete from personenmonat.zeile where monat = any(:monate)
                """).param("monate", tage(monate)).update();
    }

    /** Lines in the text format of COPY, as are the other two. */
    void zeilenKopieren(List<Spalte> spalten, String zeilen) {
        kopieren("zeile", spalten.stream().map(Spalte::kopf).collect(Collectors.joining(", ")), zeilen);
    }

    void zaehlungenKopieren(String zeilen) {
        kopieren("zaehlung", "jobcenter, geschlecht, art, ausschnitt, monat, lieferung, " + SPALTEN, zeilen);
    }

    void verlaeufeKopieren(String zeilen) {
        kopieren("verlauf", "person, jobcenter, geschlecht, gemeinde, ab, worte", zeilen);
    }

    private void kopieren(String tabelle, String spalten, String zeilen) {
        var verbindung = DataSourceUtils.getConnection(quelle);
        try {
            verbindung.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy personenmonat." + tabelle + " (" + spalten + ") from stdin", new StringReader(zeilen));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(verbindung, quelle);
        }
    }

    /** All delivered months as the CSV they came in. */
    InputStream zeilen(Set<Spalte> spalten) {
        return ausgeben(spalten, "");
    }

    /** These months alone. */
    InputStream zeilen(Set<Spalte> spalten, Collection<YearMonth> monate) {
        return ausgeben(spalten, monate.stream().map(m -> "date '" + m.atDay(1) + "'").collect(Collectors.joining(", ", " where monat in (", ")")));
    }

    private InputStream ausgeben(Set<Spalte> spalten, String bedingung) {
        String namen = spalten.stream().map(s -> s == Spalte.MONAT ? "to_char(monat, 'YYYY-MM') as monat" : s.kopf())
                .collect(Collectors.joining(", "));
        var verbindung = DataSourceUtils.getConnection(quelle);
        try {
            var puffer = new ByteArrayOutputStream();
            verbindung.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select " + namen
                    + " from personenmonat.zeile" + bedingung + ") to stdout (format csv, header, delimiter ';')", puffer);
            return new ByteArrayInputStream(puffer.toByteArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(verbindung, quelle);
        }
    }

    SortedSet<YearMonth> monate() {
        return jdbc.sql("""
                select distinct monat from personenmonat.zeile
                """).query((rs, nr) -> monat(rs, "monat")).stream().collect(Collectors.toCollection(TreeSet::new));
    }

    /** By person; who has no row is missing. */
    Map<String, Aufnahmestand> aufnahmestand(Collection<String> personen) {
        Map<String, Aufnahmestand> staende = new HashMap<>();
        jdbc.sql("""
                select person, monat, elb, integration, integration_sv, minijob_eintritt, oegb_eintritt
                  from personenmonat.zeile where person = any(:personen)
                """).param("personen", personen.toArray(String[]::new)).query(rs -> {
                    var stand = staende.computeIfAbsent(rs.getString("person"), p -> new Aufnahmestand(new HashSet<>(), new HashMap<>()));
                    var werte = EnumSet.noneOf(Spalte.class);
                    for (var spalte : Aufnahmeregel.SPALTEN) {
                        if (rs.getInt(spalte.kopf()) == 1) {
                            werte.add(spalte);
                        }
                    }
                    stand.werte().put(monat(rs, "monat"), werte);
                    if (rs.getInt("elb") == 1) {
                        stand.bestand().add(monat(rs, "monat"));
                    }
                });
        return staende;
    }

    void vergessen() {
        jdbc.sql("select personenmonat.alle_vergessen()").query((rs, nr) -> nr).single();
    }

    void verlaeufeLeeren() {
        jdbc.sql("truncate personenmonat.verlauf").update();
    }

    /** One stretch of 64 months of one person in one place; {@code ab} is the month of bit 0. */
    record Verlauf(String person, String jobcenter, Geschlecht geschlecht, String gemeinde, YearMonth ab, long[] worte) {}

    List<Verlauf> verlaeufe() {
        return jdbc.sql("""
                select person, jobcenter, geschlecht, gemeinde, ab, worte from personenmonat.verlauf
                """).withFetchSize(2000).query((rs, nr) -> new Verlauf(rs.getString("person"), rs.getString("jobcenter"), geschlecht(rs),
                        rs.getString("gemeinde"), monat(rs, "ab"), worte(rs.getArray("worte")))).list();
    }

    private static long[] worte(Array feld) throws SQLException {
        return Stream.of((Long[]) feld.getArray()).mapToLong(Long::longValue).toArray();
    }

    /** As it was known up to this Lieferung. */
    Zaehlstand zaehlungen(int bisLieferung) {
        Map<Stelle, @Nullable Long[]> zeilen = new HashMap<>();
        jdbc.sql("""
                select distinct on (jobcenter, art, ausschnitt, geschlecht, monat) jobcenter, art, ausschnitt, geschlecht, monat,
                       """ + SPALTEN + """
                  from personenmonat.zaehlung where lieferung <= :lieferung
                 order by jobcenter, art, ausschnitt, geschlecht, monat, lieferung desc
                """).param("lieferung", bisLieferung).query(rs -> {
                    zeilen.put(new Stelle(rs.getString("jobcenter"), geschlecht(rs), ausschnitt(rs), monat(rs, "monat")), zahlen(rs, 6));
                });
        return new Zaehlstand(zeilen);
    }

    /** Counts of one Ausschnitt of the house's own Jobcenter. */
    Map<Stelle, @Nullable Long[]> zaehlungen(String jobcenter, Ausschnitt ausschnitt, int bisLieferung) {
        Map<Stelle, @Nullable Long[]> zeilen = new HashMap<>();
        jdbc.sql("""
                select distinct on (geschlecht, monat) geschlecht, monat,
                       """ + SPALTEN + """
                  from personenmonat.zaehlung
                 where jobcenter = :jobcenter and art = :art and ausschnitt = :ausschnitt and lieferung <= :lieferung
                 order by geschlecht, monat, lieferung desc
                """).param("jobcenter", jobcenter).param("art", ausschnitt.art().name()).param("ausschnitt", ausschnitt.wert())
                .param("lieferung", bisLieferung).query(rs -> {
                    zeilen.put(new Stelle(jobcenter, geschlecht(rs), ausschnitt, monat(rs, "monat")), zahlen(rs, 3));
                });
        return zeilen;
    }

    /** The Jobcenter most months are of: people who moved bring those of others. */
    Optional<String> eigenesJobcenter() {
        return jdbc.sql("""
                select jobcenter from personenmonat.zaehlung where art = 'ALLE' group by jobcenter order by sum(elb) desc limit 1
                """).query(String.class).optional();
    }

    List<Ausschnitt> ausschnitte(String jobcenter) {
        return jdbc.sql("""
                select distinct art, ausschnitt from personenmonat.zaehlung where jobcenter = :jobcenter
                """).param("jobcenter", jobcenter).query((rs, nr) -> ausschnitt(rs)).list().stream().sorted().toList();
    }

    private static @Nullable Long[] zahlen(ResultSet rs, int ab) throws SQLException {
        @Nullable Long[] zahlen = new Long[Zaehlgroesse.values().length];
        for (int i = 0; i < zahlen.length; i++) {
            zahlen[i] = (Long) rs.getObject(ab + i);
        }
        return zahlen;
    }

    private static Geschlecht geschlecht(ResultSet rs) throws SQLException {
        return Geschlecht.aus(rs.getString("geschlecht")).orElseThrow();
    }

    private static Ausschnitt ausschnitt(ResultSet rs) throws SQLException {
        return new Ausschnitt(Ausschnitt.Art.valueOf(rs.getString("art")), rs.getString("ausschnitt"));
    }

    private static YearMonth monat(ResultSet rs, String spalte) throws SQLException {
        return YearMonth.from(rs.getObject(spalte, LocalDate.class));
    }
}
