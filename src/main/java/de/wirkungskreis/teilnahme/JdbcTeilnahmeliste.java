package de.wirkungskreis.teilnahme;

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

    /** What was cancelled counts nowhere; what begins later is not there yet. A month's Stichtag is that of the counts (bewegungen). */
    private static final String AUSWAHL = """
              from teilnahme.teilnahme t
              join teilnahme.person p on p.id = t.person
              left join massnahme.massnahme x on x.schluessel = t.massnahme
             cross join lateral (select case when :monatlich and upper(x.zeitraum) > :erster
                                             then least(:stichtag::date, upper(x.zeitraum) - 1) else :stichtag::date end as tag) s
             cross join lateral (select e.nach, e.am from teilnahme.ereignis e
                                  where e.teilnahme = t.id and e.am <= :stichtag order by e.nr desc limit 1) z
             where (:massnahme = '' or t.massnahme = :massnahme)
               and (:instrument = '' or t.instrument = :instrument)
               and (:zustand = '' or z.nach = :zustand)
               and (:geschlecht = '' or p.geschlecht = :geschlecht)
               and case :art
                     when 'EINTRITTE' then t.eintritt between :erster and :stichtag
                     when 'AUSTRITTE' then t.austritt between :erster and :stichtag
                     when 'ABBRUECHE' then t.austritt between :erster and :stichtag and teilnahme.ist_abbruch(t.austrittsgrund)
                     when 'BESTAND' then t.eintritt <= s.tag and (t.austritt is null or t.austritt >= s.tag)
                          and (t.abgesagt is null or t.abgesagt > s.tag)
                     when 'ZUGEWIESEN' then least(t.zugewiesen, t.eintritt) <= s.tag and (t.austritt is null or t.austritt >= s.tag)
                          and (t.abgesagt is null or t.abgesagt > s.tag)
                     when 'BESETZT' then z.nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT')
                          and coalesce(teilnahme.ende_nach_stand(t.id, t.austritt, t.geplant, :stichtag) >= :am, true)
                     when 'ERWARTET' then z.nach = 'ZUGEWIESEN' and coalesce(t.geplant @> :am::date, true)
                     when 'GEFOERDERT' then z.nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT')
                          and teilnahme.im_bezug(t.person, :stichtag)
                     when 'BEVORSTEHEND' then z.nach in ('VORGEMERKT', 'VORGESCHLAGEN', 'ANGEBOTEN', 'ZUGEWIESEN')
                          and teilnahme.im_bezug(t.person, :stichtag) and not exists (
                              select from teilnahme.teilnahme a
                               cross join lateral (select e.nach from teilnahme.ereignis e where e.teilnahme = a.id and e.am <= :stichtag
                                                    order by e.nr desc limit 1) l
                               where a.person = t.person and l.nach in ('EINGETRETEN', 'UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT'))
                     when 'VORGEMERKT' then z.nach in ('VORGEMERKT', 'VORGESCHLAGEN', 'ANGEBOTEN')
                     else true end
               and (:gruppe = 'GESAMT' or exists (
                    select from teilnahme.v_gruppe g
                     where g.person = t.person and g.gruppe = :gruppe
                       and g.gilt @> case when :art = 'EINTRITTE' then t.eintritt when :art in ('AUSTRITTE', 'ABBRUECHE') then t.austritt
                                          when :art in ('BESTAND', 'ZUGEWIESEN') then s.tag else :stichtag end))
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
                       teilnahme.ende_nach_stand(t.id, t.austritt, t.geplant, :stichtag) as ende
                """ + AUSWAHL + " order by z.am desc, t.id desc limit :hoechstens offset :ab"), filter)
                .param("hoechstens", hoechstens).param("ab", ab).query(JdbcTeilnahmeliste::zeile).list();
    }

    Anzahl anzahl(Teilnahmefilter filter) {
        return mit(jdbc.sql("select count(*) as foerderungen, count(distinct t.person) as personen " + AUSWAHL), filter)
                .query((rs, nr) -> new Anzahl(rs.getInt("foerderungen"), rs.getInt("personen"))).single();
    }

    private StatementSpec mit(StatementSpec sql, Teilnahmefilter filter) {
        var heute = LocalDate.now(uhr);
        var stichtag = filter.stichtag(heute);
        var zustand = filter.zustand();
        var geschlecht = filter.geschlecht();
        return sql.param("massnahme", filter.massnahme()).param("instrument", filter.instrument())
                .param("zustand", zustand == null ? "" : zustand.name()).param("art", filter.art().name())
                .param("geschlecht", geschlecht == null ? "" : geschlecht.name()).param("gruppe", filter.gruppe().name())
                .param("monatlich", filter.monat() != null).param("am", filter.am() == null ? heute : filter.am())
                .param("stichtag", stichtag).param("erster", stichtag.withDayOfMonth(1));
    }

    private static Zeile zeile(ResultSet rs, int nr) throws SQLException {
        return new Zeile(rs.getLong("id"), rs.getLong("person"), rs.getString("pseudonym"), rs.getString("instrument"),
                rs.getString("massnahme"), Teilnahmezustand.valueOf(rs.getString("nach")), rs.getObject("am", LocalDate.class),
                rs.getObject("eintritt", LocalDate.class), rs.getObject("austritt", LocalDate.class), rs.getObject("ende", LocalDate.class));
    }
}
