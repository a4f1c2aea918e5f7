package de.wirkungskreis.teilnahme;

import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Aenderung;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Zeilenfehler;
import de.wirkungskreis.zugang.Handelnder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Compares a list of Teilnahmen with those that are there and takes it over, all rows in one statement each. */
@Repository
class JdbcTeilnahmenEinfuhr {

    private final JdbcClient jdbc;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;
    private final boolean muster;

    JdbcTeilnahmenEinfuhr(JdbcClient jdbc, Teilnahmeworte worte, Handelnder handelnder, Clock uhr,
            @Value("${wirkungskreis.beispiel:false}") boolean muster) {
        this.muster = muster;
        this.jdbc = jdbc;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    private record Anzahl(int neu, int geaendert, int gleich) {}

    @Transactional(readOnly = true)
    public Einfuhrabgleich abgleichen(long lauf) {
        var anzahl = jdbc.sql("""
                select count(*) filter (where e.art = 'NEU') as neu,
                       count(*) filter (where e.art <> 'NEU' and (e.art <> 'GLEICH' or e.person_anders or e.geplant_anders)) as geaendert,
                       count(*) filter (where e.art = 'GLEICH' and not e.person_anders and not e.geplant_anders) as gleich
                  from teilnahme.einfuhr(:lauf, :heute) e
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr))
                .query((rs, nr) -> new Anzahl(rs.getInt("neu"), rs.getInt("geaendert"), rs.getInt("gleich"))).single();
        return new Einfuhrabgleich(anzahl.neu(), anzahl.geaendert(), 0, anzahl.gleich(),
                anzahl.neu() + anzahl.geaendert() == 0 ? List.of() : aenderungen(lauf), fehler(lauf));
    }

    private List<Aenderung> aenderungen(long lauf) {
        List<Aenderung> aenderungen = new ArrayList<>();
        jdbc.sql("""
                select e.*, coalesce(m.name, e.instrument) as angebot, m.name is null as ohne, p.geburtsjahr as jahr_alt, p.geschlecht as geschlecht_alt,
                       p.gemeinde as gemeinde_alt, t.zugewiesen as zugewiesen_alt, case when t.eintritt <= :heute then t.eintritt end as eintritt_alt,
                       case when t.austritt <= :heute then t.austritt end as austritt_alt, case when t.austritt <= :heute then t.austrittsgrund end as grund_alt, upper(t.geplant) - 1 as geplant_alt
                  from teilnahme.einfuhr(:lauf, :heute) e
                  left join teilnahme.person p on p.id = e.person
                  left join teilnahme.teilnahme t on t.id = e.teilnahme
                  left join massnahme.massnahme m on m.schluessel = e.massnahme
                 where e.art <> 'GLEICH' or e.person_anders or e.geplant_anders order by e.nr limit :hoechstens
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).param("hoechstens", Einfuhrabgleich.HOECHSTENS)
                .query(rs -> {
                    zeile(rs, aenderungen);
                });
        return aenderungen.stream().limit(Einfuhrabgleich.HOECHSTENS).toList();
    }

    private void zeile(ResultSet rs, List<Aenderung> aenderungen) throws SQLException {
        int nr = rs.getInt("nr");
        String wer = worte.text("teilnahme.einfuhr.gegenstand", Person.kurz(rs.getString("pseudonym")),
                rs.getBoolean("ohne") ? worte.instrument(rs.getString("angebot")) : rs.getString("angebot"));
        boolean neuePerson = rs.getObject("person") == null;
        feld(aenderungen, nr, wer, "geburtsjahr", neuePerson ? null : rs.getString("jahr_alt"), rs.getString("geburtsjahr"));
        feld(aenderungen, nr, wer, "geschlecht", geschlecht(rs.getString("geschlecht_alt")), geschlecht(rs.getString("geschlecht")));
        feld(aenderungen, nr, wer, "gemeinde", rs.getString("gemeinde_alt"), rs.getString("gemeinde"));
        for (String tag : List.of("zugewiesen", "eintritt", "austritt")) {
            feld(aenderungen, nr, wer, tag, tag(rs.getObject(tag + "_alt", LocalDate.class)), tag(rs.getObject(tag, LocalDate.class)));
        }
        if (rs.getBoolean("geplant_anders") || rs.getObject("teilnahme") == null) {
            feld(aenderungen, nr, wer, "geplantBis", tag(rs.getObject("geplant_alt", LocalDate.class)), tag(rs.getObject("geplant_bis", LocalDate.class)));
        }
        feld(aenderungen, nr, wer, "grund", grund(rs.getString("grund_alt")), grund(rs.getString("grund")));
    }

    /** What the list leaves empty stays as it is. */
    private void feld(List<Aenderung> aenderungen, int nr, String wer, String feld, @Nullable String alt, @Nullable String neu) {
        if (neu != null && !neu.equals(alt)) {
            aenderungen.add(new Aenderung(nr, wer, worte.text("teilnahme.einfuhr.spalte." + feld), alt, neu));
        }
    }

    private @Nullable String tag(@Nullable LocalDate tag) {
        return tag == null ? null : worte.datum(tag);
    }

    private @Nullable String geschlecht(@Nullable String name) {
        return name == null ? null : worte.wort(Person.Geschlecht.valueOf(name));
    }

    private @Nullable String grund(@Nullable String name) {
        return name == null ? null : worte.wort(Grund.valueOf(name));
    }

    private List<Zeilenfehler> fehler(long lauf) {
        return jdbc.sql("""
                with e as materialized (select * from teilnahme.einfuhr(:lauf, :heute)),
                alle as (
                    select e.nr, e.pseudonym, e.massnahme, s.gruppe, teilnahme.rang(e.instrument) as rang,
                           daterange(e.eintritt, e.austritt, '[]') as laufzeit
                      from e left join teilnahme.sperre s on s.instrument = e.instrument
                             and not exists (select from teilnahme.abweichung a where a.teilnahme = e.teilnahme)
                     where e.eintritt is not null
                    union all
                    select null, p.pseudonym, t.massnahme, t.sperrgruppe, t.rang,
                           daterange(t.eintritt, case when t.austritt <= :heute then t.austritt end, '[]')
                      from teilnahme.teilnahme t join teilnahme.person p on p.id = t.person
                     where t.eintritt <= :heute and p.pseudonym in (select pseudonym from e)
                       and t.id not in (select teilnahme from e where teilnahme is not null))
                select nr, 'eintritt' as spalte, 'doppelt' as fehler
                  from (select e.nr, row_number() over (partition by pseudonym, instrument, massnahme, coalesce(eintritt, zugewiesen)
                                                        order by e.nr) as wievielte from e) d where wievielte > 1
                union all
                select nr, 'geburtsjahr', 'person'
                  from (select e.nr, (e.geburtsjahr, e.geschlecht) is distinct from
                               (first_value(e.geburtsjahr) over w, first_value(e.geschlecht) over w)
                               or e.gemeinde <> min(e.gemeinde) over (partition by e.pseudonym) as anders
                          from e window w as (partition by e.pseudonym order by e.nr)) w where anders
                union all
                select distinct x.nr, 'eintritt', case when x.massnahme = y.massnahme then 'ueberschneidung' when x.rang <> y.rang then 'vorrang'
                       else 'sperre' end
                  from alle x join alle y on y.pseudonym = x.pseudonym and y.laufzeit && x.laufzeit and (y.nr is null or y.nr < x.nr)
                       and (x.massnahme = y.massnahme or x.gruppe = y.gruppe or x.rang <> y.rang)
                 where x.nr is not null
                union all
                select e.nr, 'austritt', 'spaeteres' from e
                 where e.art = 'ANGEFUEGT' and exists (select from teilnahme.ereignis v
                       where v.teilnahme = e.teilnahme and v.am <= :heute and v.am > coalesce(e.austritt, e.eintritt))
                union all
                -- taking it back would take with it what hangs on it
                select e.nr, 'austritt', 'verlauf' from e
                 where e.art = 'BERICHTIGT' and (
                       exists (select from teilnahme.ereignis v where v.teilnahme = e.teilnahme and v.am <= :heute
                                  and v.nach in ('UNTERBROCHEN', 'FORTGESETZT', 'VERLAENGERT', 'BEURTEILT', 'NACHBEREITET', 'VERBLEIB'))
                       or exists (select from teilnahme.weiterbildung w where w.teilnahme = e.teilnahme)
                       or exists (select from teilnahme.anwesenheit a where a.teilnahme = e.teilnahme)
                       or exists (select from teilnahme.gutschein g where g.teilnahme = e.teilnahme))
                union all
                select e.nr, 'eintritt', 'ausserhalb' from e join massnahme.massnahme m on m.schluessel = e.massnahme
                 where e.art in ('NEU', 'BERICHTIGT', 'ANGEFUEGT') and not e.eintritt <@ m.zeitraum
                order by 1, 3 limit 10000
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new Zeilenfehler(rs.getInt("nr"), rs.getString("spalte"),
                        worte.text("teilnahme.einfuhr.fehler." + rs.getString("fehler")),
                        worte.text("teilnahme.einfuhr.hinweis." + rs.getString("fehler")))).list();
    }

    @Transactional
    public void uebernehmen(long lauf) {
        var zuTun = zuTun(lauf);
        if (muster && zuTun.bekannte()) {
            musterzukunft(lauf);
        }
        // each step asks for the whole comparison again: with 100,000 rows that is worth leaving out what has nothing to do
        neuePersonen(lauf);
        if (zuTun.andere()) {
            anderePersonen(lauf);
        }
        if (zuTun.berichtigte()) {
            berichtigte(lauf);
        }
        if (zuTun.angefuegte()) {
            angefuegte(lauf);
        }
        if (zuTun.umgeplante()) {
            umgeplante(lauf);
        }
        neue(lauf);
        // the comparison that follows asks tables that have just grown
        jdbc.sql("analyze teilnahme.person, teilnahme.teilnahme, teilnahme.ereignis").update();
    }

    private record ZuTun(boolean bekannte, boolean andere, boolean berichtigte, boolean angefuegte, boolean umgeplante) {}

    private ZuTun zuTun(long lauf) {
        return jdbc.sql("""
                select coalesce(bool_or(e.person is not null and (e.art <> 'GLEICH' or e.geplant_anders)), false) as bekannte,
                       coalesce(bool_or(e.person_anders), false) as andere, coalesce(bool_or(e.art = 'BERICHTIGT'), false) as berichtigte,
                       coalesce(bool_or(e.art = 'ANGEFUEGT'), false) as angefuegte, coalesce(bool_or(e.geplant_anders), false) as umgeplante
                  from teilnahme.einfuhr(:lauf, :heute) e
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).query((rs, nr) -> new ZuTun(rs.getBoolean("bekannte"),
                rs.getBoolean("andere"), rs.getBoolean("berichtigte"), rs.getBoolean("angefuegte"), rs.getBoolean("umgeplante"))).single();
    }

    /** Sample people live on after "heute"; whom the list tells something new about, gets another end. */
    private void musterzukunft(long lauf) {
        jdbc.sql("""
                select teilnahme.zukunft_loeschen(w.person, :heute) from (
                    select distinct e.person from teilnahme.einfuhr(:lauf, :heute) e
                      join teilnahme.teilnahme t on t.person = e.person
                      join teilnahme.ereignis v on v.teilnahme = t.id and v.am > :heute
                     where e.art <> 'GLEICH' or e.geplant_anders) w
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).query((zeile, nr) -> nr).list();
    }

    private void neuePersonen(long lauf) {
        jdbc.sql("""
                insert into teilnahme.person (pseudonym, geburtsjahr, geschlecht, gemeinde)
                select distinct on (e.pseudonym) e.pseudonym, e.geburtsjahr, e.geschlecht, e.gemeinde
                  from teilnahme.einfuhr(:lauf, :heute) e where e.person is null order by e.pseudonym, e.gemeinde nulls last, e.nr
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).update();
    }

    private void anderePersonen(long lauf) {
        jdbc.sql("""
                update teilnahme.person p
                   set geburtsjahr = e.geburtsjahr, geschlecht = e.geschlecht, gemeinde = coalesce(e.gemeinde, p.gemeinde),
                       quartier = case when e.gemeinde is null or e.gemeinde = p.gemeinde then p.quartier end, version = p.version + 1
                  from (select distinct on (x.person) x.* from teilnahme.einfuhr(:lauf, :heute) x
                         order by x.person, x.gemeinde nulls last) e
                 where p.id = e.person and e.person_anders
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).update();
    }

    /** What was told otherwise before is taken back as an error; the row then is one of the new ones. */
    private void berichtigte(long lauf) {
        jdbc.sql("""
                insert into teilnahme.ereignis (teilnahme, nr, von, nach, am, grund, erfasst, kennung)
                select e.teilnahme, v.nr + 1, v.nach, 'STORNIERT', greatest(v.am, :heute::date), 'ERFASSUNGSFEHLER', :erfasst, :kennung
                  from teilnahme.einfuhr(:lauf, :heute) e
                 cross join lateral (select * from teilnahme.ereignis x where x.teilnahme = e.teilnahme order by x.nr desc limit 1) v
                 where e.art = 'BERICHTIGT'
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).param("erfasst", jetzt())
                .param("kennung", handelnder.aktuell().kennung()).update();
    }

    private void angefuegte(long lauf) {
        jdbc.sql("""
                insert into teilnahme.ereignis (teilnahme, nr, von, nach, am, grund, rechtsstand, erfasst, kennung)
                select e.teilnahme, v.nr + row_number() over w, coalesce(lag(s.nach) over w, v.nach), s.nach, s.am, s.grund,
                       case when s.nach = 'EINGETRETEN' then s.am end, :erfasst, :kennung
                  from teilnahme.einfuhr(:lauf, :heute) e
                  join teilnahme.teilnahme t on t.id = e.teilnahme
                 cross join lateral (select * from teilnahme.ereignis x where x.teilnahme = e.teilnahme order by x.nr desc limit 1) v
                 cross join lateral (values (1, 'EINGETRETEN', case when t.eintritt is null then e.eintritt end, null::text),
                                            (2, e.nach, case when t.austritt is null then e.austritt end, e.grund)) s (folge, nach, am, grund)
                 where e.art = 'ANGEFUEGT' and s.am is not null
                window w as (partition by e.teilnahme order by s.folge)
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).param("erfasst", jetzt())
                .param("kennung", handelnder.aktuell().kennung()).update();
    }

    private void umgeplante(long lauf) {
        jdbc.sql("""
                update teilnahme.teilnahme t
                   set geplant = daterange(coalesce(e.eintritt, e.zugewiesen), e.geplant_bis, '[]'), version = t.version + 1
                  from teilnahme.einfuhr(:lauf, :heute) e where t.id = e.teilnahme and e.geplant_anders
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).update();
    }

    private void neue(long lauf) {
        jdbc.sql("""
                with zeile as materialized (
                    select e.*, nextval('teilnahme.teilnahme_id_seq') as id from teilnahme.einfuhr(:lauf, :heute) e where e.art = 'NEU'),
                angelegt as (
                    insert into teilnahme.teilnahme (id, person, instrument, massnahme, geplant)
                    select z.id, z.person, z.instrument, z.massnahme,
                           case when z.geplant_bis is not null
                                then daterange(coalesce(z.eintritt, z.zugewiesen), z.geplant_bis, '[]') end
                      from zeile z returning id)
                insert into teilnahme.ereignis (teilnahme, nr, von, nach, am, grund, rechtsstand, erfasst, kennung)
                select z.id, row_number() over w, lag(s.nach) over w, s.nach, s.am, s.grund,
                       case when s.nach = 'EINGETRETEN' then s.am end, :erfasst, :kennung
                  from zeile z
                 cross join lateral (values (1, 'ZUGEWIESEN', z.zugewiesen, null::text), (2, 'EINGETRETEN', z.eintritt, null),
                                            (3, z.nach, z.austritt, z.grund)) s (folge, nach, am, grund)
                 where s.am is not null
                window w as (partition by z.id order by s.folge)
                """).param("lauf", lauf).param("heute", LocalDate.now(uhr)).param("erfasst", jetzt())
                .param("kennung", handelnder.aktuell().kennung()).update();
    }

    private OffsetDateTime jetzt() {
        return OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC);
    }
}
