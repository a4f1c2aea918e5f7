package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Aenderung;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Zeilenfehler;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Compares a list of counts with those that are there and takes it over: a month of an Instrument as a whole. */
@Repository
class JdbcZahlenEinfuhr {

    private final JdbcClient jdbc;
    private final JdbcTeilnahmenbestand namen;
    private final Teilnahmeworte worte;

    JdbcZahlenEinfuhr(JdbcClient jdbc, JdbcTeilnahmenbestand namen, Teilnahmeworte worte) {
        this.jdbc = jdbc;
        this.namen = namen;
        this.worte = worte;
    }

    private record Anzahl(int neu, int geaendert, int gleich) {}

    @Transactional(readOnly = true)
    public Einfuhrabgleich abgleichen(long lauf) {
        var anzahl = jdbc.sql("""
                select count(*) filter (where anders and bisher = 0) as neu, count(*) filter (where anders and bisher > 0) as geaendert,
                       count(*) filter (where not anders) as gleich
                  from teilnahme.zahlen_anders(:lauf)
                """).param("lauf", lauf)
                .query((rs, nr) -> new Anzahl(rs.getInt("neu"), rs.getInt("geaendert"), rs.getInt("gleich"))).single();
        return new Einfuhrabgleich(anzahl.neu(), anzahl.geaendert(), 0, anzahl.gleich(), aenderungen(lauf), fehler(lauf));
    }

    /** Old and new sums; where they are the same and the division is not, how many lines there were and will be. */
    private List<Aenderung> aenderungen(long lauf) {
        return jdbc.sql("""
                with anders as materialized (select * from teilnahme.zahlen_anders(:lauf) where anders),
                summe as (
                    select n.monat, n.instrument, n.gruppe, g.folge, g.groesse, sum(g.alt) as alt, sum(g.neu) as neu
                      from (select x.*, true as kommt from teilnahme.zahlen_einfuhr(:lauf) x
                            union all select 0, a.*, false from teilnahme.aggregat a) n
                      join anders using (monat, instrument)
                     cross join lateral (
                           values (1, 'zugewiesen', n.zugewiesen), (2, 'bestand', n.bestand), (3, 'eintritte', n.eintritte),
                                  (4, 'austritte', n.austritte), (5, 'abbrueche', n.abbrueche),
                                  (6, 'verbleib_bekannt', n.verbleib_bekannt), (7, 'verbleib_erfolg', n.verbleib_erfolg),
                                  (8, 'personen', n.personen)) v (folge, groesse, wert)
                     cross join lateral (select v.folge, v.groesse, case when not n.kommt then v.wert else 0 end as alt,
                                                case when n.kommt then v.wert else 0 end as neu) g
                     group by n.monat, n.instrument, n.gruppe, g.folge, g.groesse
                    having sum(g.alt) <> sum(g.neu))
                select a.nr, a.monat, a.instrument, a.bisher, a.zeilen, s.gruppe, s.folge, s.groesse, s.alt, s.neu
                  from anders a left join summe s using (monat, instrument)
                 order by a.monat, a.instrument, s.gruppe <> 'GESAMT', s.gruppe, s.folge limit :hoechstens
                """).param("lauf", lauf).param("hoechstens", Einfuhrabgleich.HOECHSTENS).query((rs, nr) -> aenderung(rs)).list();
    }

    private Aenderung aenderung(ResultSet rs) throws SQLException {
        String was = worte.text("teilnahme.zahleneinfuhr.gegenstand", monat(rs), worte.instrument(rs.getString("instrument")));
        boolean vorhanden = rs.getLong("bisher") > 0;
        String groesse = rs.getString("groesse");
        if (groesse == null) {
            return new Aenderung(rs.getInt("nr"), was, worte.text("teilnahme.zahleneinfuhr.aufteilung"),
                    vorhanden ? zeilen(rs.getInt("bisher")) : null, zeilen(rs.getInt("zeilen")));
        }
        var gruppe = Gruppe.valueOf(rs.getString("gruppe"));
        String feld = worte.text("teilnahme.zahleneinfuhr.spalte." + groesse) + (gruppe == Gruppe.GESAMT ? "" : ", " + worte.wort(gruppe));
        return new Aenderung(rs.getInt("nr"), was, feld, vorhanden ? Zahlenformat.ganz(rs.getLong("alt"), BILDSCHIRM) : null,
                Zahlenformat.ganz(rs.getLong("neu"), BILDSCHIRM));
    }

    private static YearMonth monat(ResultSet rs) throws SQLException {
        return YearMonth.from(rs.getObject("monat", LocalDate.class));
    }

    private String zeilen(long anzahl) {
        return worte.text("teilnahme.zahleneinfuhr.zeilen", anzahl);
    }

    private List<Zeilenfehler> fehler(long lauf) {
        return jdbc.sql("""
                with n as materialized (select * from teilnahme.zahlen_einfuhr(:lauf)),
                gesamt as (select monat, instrument, sum(zugewiesen) as zugewiesen, sum(bestand) as bestand, sum(eintritte) as eintritte,
                                  sum(austritte) as austritte from n where gruppe = 'GESAMT' group by monat, instrument),
                je as (select monat, instrument, gruppe, min(nr) as nr, sum(zugewiesen) as zugewiesen, sum(bestand) as bestand,
                              sum(eintritte) as eintritte, sum(austritte) as austritte
                         from n where gruppe <> 'GESAMT' group by monat, instrument, gruppe)
                select nr, 'monat' as spalte, 'doppelt' as fehler
                  from (select n.nr, row_number() over (partition by monat, instrument, massnahme, gruppe, geschlecht, gemeinde order by n.nr)
                               as wievielte from n) d where wievielte > 1
                union all
                select j.nr, 'gruppe', case when g.monat is null then 'ohneGesamt' else 'gruppe' end
                  from je j left join gesamt g using (monat, instrument)
                 where g.monat is null or j.zugewiesen > g.zugewiesen or j.bestand > g.bestand or j.eintritte > g.eintritte
                       or j.austritte > g.austritte
                order by 1, 3 limit 10000
                """).param("lauf", lauf).query((rs, nr) -> new Zeilenfehler(rs.getInt("nr"), rs.getString("spalte"),
                        worte.text("teilnahme.zahleneinfuhr.fehler." + rs.getString("fehler")),
                        worte.text("teilnahme.zahleneinfuhr.hinweis." + rs.getString("fehler")))).list();
    }

    @Transactional
    public void uebernehmen(long lauf) {
        jdbc.sql("""
                with anders as materialized (select * from teilnahme.zahlen_anders(:lauf) where anders)
                delete from teilnahme.aggregat a using anders x where x.monat = a.monat and x.instrument = a.instrument
                """).param("lauf", lauf).update();
        jdbc.sql("""
                with neu as materialized (select x.* from teilnahme.zahlen_anders(:lauf) x where x.anders)
                insert into teilnahme.aggregat (monat, instrument, massnahme, gruppe, geschlecht, gemeinde, zugewiesen, bestand,
                       eintritte, austritte, abbrueche, verbleib_bekannt, verbleib_erfolg, personen)
                select n.monat, n.instrument, n.massnahme, n.gruppe, n.geschlecht, n.gemeinde, n.zugewiesen, n.bestand,
                       n.eintritte, n.austritte, n.abbrueche, n.verbleib_bekannt, n.verbleib_erfolg, n.personen
                  from teilnahme.zahlen_einfuhr(:lauf) n join neu using (monat, instrument)
                """).param("lauf", lauf).update();
    }

    @Transactional(readOnly = true)
    public List<Map<String, @Nullable Object>> bestand() {
        var kennungen = namen.kennungen();
        var gemeinden = namen.gemeinden();
        return jdbc.sql("select * from teilnahme.aggregat order by monat, instrument, gruppe <> 'GESAMT', gruppe, massnahme, geschlecht, gemeinde")
                .query((rs, nr) -> {
                    Map<String, @Nullable Object> zeile = new HashMap<>();
                    zeile.put("monat", monat(rs));
                    zeile.put("instrument", worte.instrument(rs.getString("instrument")));
                    String massnahme = rs.getString("massnahme");
                    zeile.put("massnahme", kennungen.getOrDefault(massnahme, massnahme));
                    zeile.put("gruppe", Gruppe.valueOf(rs.getString("gruppe")));
                    zeile.put("geschlecht", Person.Geschlecht.valueOf(rs.getString("geschlecht")));
                    zeile.put("gemeinde", gemeinden.getOrDefault(rs.getString("gemeinde"), rs.getString("gemeinde")));
                    for (String groesse : ZahlenEinfuhr.GROESSEN) {
                        int wert = rs.getInt(groesse);
                        zeile.put(groesse, Zelle.personen(Zahlenformat.ganz(wert, BILDSCHIRM), BigDecimal.valueOf(wert)));
                    }
                    return zeile;
                }).list();
    }
}
