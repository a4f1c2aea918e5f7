package de.wirkungskreis.teilnahme;

import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Aenderung;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Zeilenfehler;
import de.wirkungskreis.zugang.Handelnder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Compares a list of exits with the Teilnahmen they end, and ends them, all rows in one statement. */
@Repository
class JdbcAustritteEinfuhr {

    private final JdbcClient jdbc;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;
    private final boolean muster;

    JdbcAustritteEinfuhr(JdbcClient jdbc, Teilnahmeworte worte, Handelnder handelnder, Clock uhr,
            @Value("${wirkungskreis.beispiel:false}") boolean muster) {
        this.jdbc = jdbc;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
        this.muster = muster;
    }

    private record Anzahl(int geaendert, int gleich) {}

    @Transactional(readOnly = true)
    public Einfuhrabgleich abgleichen(long lauf) {
        var heute = LocalDate.now(uhr);
        var anzahl = jdbc.sql("""
                select count(*) filter (where art = 'AUSTRITT') as geaendert, count(*) filter (where art = 'GLEICH') as gleich
                  from teilnahme.austritte_einfuhr(:lauf, :heute)
                """).param("lauf", lauf).param("heute", heute)
                .query((rs, nr) -> new Anzahl(rs.getInt("geaendert"), rs.getInt("gleich"))).single();
        return new Einfuhrabgleich(0, anzahl.geaendert(), 0, anzahl.gleich(), aenderungen(lauf, heute), fehler(lauf, heute));
    }

    private List<Aenderung> aenderungen(long lauf, LocalDate heute) {
        return jdbc.sql("""
                select e.nr, e.pseudonym, e.austritt, e.grund, t.instrument, m.name
                  from teilnahme.austritte_einfuhr(:lauf, :heute) e join teilnahme.teilnahme t on t.id = e.teilnahme
                  left join massnahme.massnahme m on m.schluessel = t.massnahme
                 where e.art = 'AUSTRITT' order by e.nr limit :hoechstens
                """).param("lauf", lauf).param("heute", heute).param("hoechstens", Einfuhrabgleich.HOECHSTENS / 2)
                .query((rs, nr) -> {
                    String name = rs.getString("name");
                    String wer = worte.text("teilnahme.einfuhr.gegenstand", Person.kurz(rs.getString("pseudonym")),
                            name != null ? name : worte.instrument(rs.getString("instrument")));
                    return List.of(new Aenderung(rs.getInt("nr"), wer, worte.text("teilnahme.einfuhr.spalte.austritt"), null,
                                    worte.datum(rs.getObject("austritt", LocalDate.class))),
                            new Aenderung(rs.getInt("nr"), wer, worte.text("teilnahme.einfuhr.spalte.grund"), null,
                                    worte.wort(Grund.valueOf(rs.getString("grund")))));
                }).list().stream().flatMap(List::stream).toList();
    }

    private List<Zeilenfehler> fehler(long lauf, LocalDate heute) {
        return jdbc.sql("""
                with e as materialized (select * from teilnahme.austritte_einfuhr(:lauf, :heute))
                select nr, 'austritt' as spalte, 'austritt' || art as fehler from e where art in ('NIEMAND', 'MEHRERE', 'ANDERS')
                union all
                select nr, 'austritt', 'doppelt'
                  from (select nr, row_number() over (partition by teilnahme order by nr) as wievielte from e
                         where art in ('AUSTRITT', 'GLEICH')) d where wievielte > 1
                union all
                select nr, 'austritt', 'spaeteres' from e
                 where art = 'AUSTRITT' and exists (select from teilnahme.ereignis v
                       where v.teilnahme = e.teilnahme and v.am <= :heute and v.am > e.austritt)
                order by 1, 3 limit 10000
                """).param("lauf", lauf).param("heute", heute).query((rs, nr) -> new Zeilenfehler(rs.getInt("nr"), rs.getString("spalte"),
                        worte.text("teilnahme.einfuhr.fehler." + rs.getString("fehler")),
                        worte.text("teilnahme.einfuhr.hinweis." + rs.getString("fehler")))).list();
    }

    @Transactional
    public void uebernehmen(long lauf) {
        var heute = LocalDate.now(uhr);
        if (muster) {
            // sample people live on after "heute"; whom the list tells something new about, gets another end
            jdbc.sql("""
                    select teilnahme.zukunft_loeschen(w.person, :heute) from (
                        select distinct t.person from teilnahme.austritte_einfuhr(:lauf, :heute) e
                          join teilnahme.teilnahme t on t.id = e.teilnahme where e.art = 'AUSTRITT') w
                    """).param("lauf", lauf).param("heute", heute).query((zeile, nr) -> nr).list();
        }
        jdbc.sql("""
                insert into teilnahme.ereignis (teilnahme, nr, von, nach, am, grund, erfasst, kennung)
                select e.teilnahme, v.nr + 1, v.nach, e.nach, e.austritt, e.grund, :erfasst, :kennung
                  from teilnahme.austritte_einfuhr(:lauf, :heute) e
                 cross join lateral (select * from teilnahme.ereignis x where x.teilnahme = e.teilnahme order by x.nr desc limit 1) v
                 where e.art = 'AUSTRITT'
                """).param("lauf", lauf).param("heute", heute).param("erfasst", OffsetDateTime.ofInstant(uhr.instant(), ZoneOffset.UTC))
                .param("kennung", handelnder.aktuell().kennung()).update();
    }
}
