package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Teilnahmefilter.Art;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Rows of Teilnahmen for lists: the state as of a day, without reading every event. */
@Repository
class JdbcTeilnahmeliste {

    /** What was cancelled counts nowhere; what begins later is not there yet. */
    private static final String AUSWAHL = """
              from teilnahme.teilnahme t
              join teilnahme.person p on p.id = t.person
             cross join lateral (select e.nach, e.am from teilnahme.ereignis e
                                  where e.teilnahme = t.id and e.am <= :stichtag order by e.nr desc limit 1) z
             where (:massnahme = '' or t.massnahme = :massnahme)
               and (:instrument = '' or t.instrument = :instrument)
               and (:zustand = '' or z.nach = :zustand)
               and case :art
                     when 'EINTRITTE' then t.eintritt between :erster and :stichtag
                     when 'AUSTRITTE' then t.austritt between :erster and :stichtag
                     when 'BESTAND' then t.eintritt <= :stichtag and (t.austritt is null or t.austritt >= :stichtag)
                     when 'ZUGEWIESEN' then least(t.zugewiesen, t.eintritt) <= :stichtag and t.zugewiesen is not null
                          and (t.abgesagt is null or t.abgesagt > :stichtag) and (t.austritt is null or t.austritt >= :stichtag)
                     else true end
            """;

    private final JdbcClient jdbc;
    private final Clock uhr;

    JdbcTeilnahmeliste(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** @param seit since when it is in this state; austritt only as far as it has happened */
    record Zeile(long id, long person, String pseudonym, String instrument, @Nullable String massnahme, Teilnahmezustand zustand,
            LocalDate seit, @Nullable LocalDate eintritt, @Nullable LocalDate austritt, @Nullable LocalDate ende) {

        public String kurz() {
            return Person.kurz(pseudonym);
        }
    }

    /** Förderungen and the different people behind them. */
    record Anzahl(int foerderungen, int personen) {}

    List<Zeile> zeilen(Teilnahmefilter filter, int ab, int hoechstens) {
        return mit(jdbc.sql("""
                select t.id, t.person, p.pseudonym, t.instrument, t.massnahme, z.nach, z.am,
                       case when t.eintritt <= :stichtag then t.eintritt end as eintritt,
                       case when t.austritt <= :stichtag then t.austritt end as austritt,
                       case when t.austritt <= :stichtag then t.austritt when t.austritt is null then t.ende
                            else upper(t.geplant) - 1 end as ende
                """ + AUSWAHL + " order by z.am desc, t.id desc limit :hoechstens offset :ab"), filter)
                .param("hoechstens", hoechstens).param("ab", ab).query(JdbcTeilnahmeliste::zeile).list();
    }

    Anzahl anzahl(Teilnahmefilter filter) {
        return mit(jdbc.sql("select count(*) as foerderungen, count(distinct t.person) as personen " + AUSWAHL), filter)
                .query((rs, nr) -> new Anzahl(rs.getInt("foerderungen"), rs.getInt("personen"))).single();
    }

    private StatementSpec mit(StatementSpec sql, Teilnahmefilter filter) {
        var stichtag = filter.stichtag(LocalDate.now(uhr));
        var zustand = filter.zustand();
        return sql.param("massnahme", filter.massnahme()).param("instrument", filter.instrument())
                .param("zustand", zustand == null ? "" : zustand.name()).param("art", (filter.art() == null ? Art.ALLE : filter.art()).name())
                .param("stichtag", stichtag).param("erster", stichtag.withDayOfMonth(1));
    }

    private static Zeile zeile(ResultSet rs, int nr) throws SQLException {
        return new Zeile(rs.getLong("id"), rs.getLong("person"), rs.getString("pseudonym"), rs.getString("instrument"),
                rs.getString("massnahme"), Teilnahmezustand.valueOf(rs.getString("nach")), rs.getObject("am", LocalDate.class),
                rs.getObject("eintritt", LocalDate.class), rs.getObject("austritt", LocalDate.class), rs.getObject("ende", LocalDate.class));
    }
}
