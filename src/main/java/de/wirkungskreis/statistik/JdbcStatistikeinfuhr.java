package de.wirkungskreis.statistik;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Aenderung;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Zeilenfehler;
import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.kennzahl.Geschlecht;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Compares a waiting list with what is published already, and appends what is new. */
@Repository
class JdbcStatistikeinfuhr {

    private final JdbcClient jdbc;
    private final Wortlaut worte;
    private final Statistikworte statistikworte;

    JdbcStatistikeinfuhr(JdbcClient jdbc, Wortlaut worte, Statistikworte statistikworte) {
        this.jdbc = jdbc;
        this.worte = worte;
        this.statistikworte = statistikworte;
    }

    private record Anzahl(int neu, int gleich) {}

    @Transactional(readOnly = true)
    Einfuhrabgleich abgleichen(long lauf) {
        var anzahl = jdbc.sql("""
                select count(*) filter (where w.reihe is null) as neu, count(*) filter (where w.reihe is not null) as gleich
                  from statistik.einfuhr(:lauf) n
                  left join statistik.wert w on (w.reihe, w.monat, w.datenstand) = (n.reihe, n.monat, n.datenstand)
                """).param("lauf", lauf).query((rs, nr) -> new Anzahl(rs.getInt("neu"), rs.getInt("gleich"))).single();
        return new Einfuhrabgleich(anzahl.neu(), 0, 0, anzahl.gleich(), neue(lauf), fehler(lauf));
    }

    /** Beside each new value what was known of its month before. */
    private List<Aenderung> neue(long lauf) {
        return jdbc.sql("""
                select n.zeile, n.messgroesse, n.regionsart, n.region, n.geschlecht, n.monat, n.datenstand, n.wert, n.ersatzzeichen,
                       v.datenstand as frueher, v.wert as bisher, v.ersatzzeichen as bisheriges_zeichen
                  from statistik.einfuhr(:lauf) n
                  left join statistik.wert w on (w.reihe, w.monat, w.datenstand) = (n.reihe, n.monat, n.datenstand)
                  left join lateral (select f.datenstand, f.wert, f.ersatzzeichen from statistik.wert f
                                      where (f.reihe, f.monat) = (n.reihe, n.monat) and f.datenstand < n.datenstand
                                      order by f.datenstand desc limit 1) v on true
                 where w.reihe is null order by n.zeile limit :hoechstens
                """).param("lauf", lauf).param("hoechstens", Einfuhrabgleich.HOECHSTENS).query((rs, nr) -> {
                    var groesse = Messgroesse.valueOf(rs.getString("messgroesse"));
                    var monat = YearMonth.from(rs.getObject("monat", LocalDate.class));
                    return new Aenderung(rs.getInt("zeile"), worte.text("statistik.einfuhr.gegenstand", worte.wort(groesse),
                            statistikworte.region(new Region(Region.Art.valueOf(rs.getString("regionsart")), rs.getString("region"))),
                            worte.wort(Geschlecht.valueOf(rs.getString("geschlecht"))), Statistikworte.monat(monat)),
                            worte.text("statistik.einfuhr.feld", Zahlenformat.datum(rs.getObject("datenstand", LocalDate.class))),
                            rs.getObject("frueher") == null ? null : text(groesse, rs.getBigDecimal("bisher"), rs.getString("bisheriges_zeichen")),
                            text(groesse, rs.getBigDecimal("wert"), rs.getString("ersatzzeichen")));
                }).list();
    }

    private String text(Messgroesse groesse, @Nullable BigDecimal wert, @Nullable String zeichen) {
        return wert == null ? worte.wort(Ersatzzeichen.valueOf(String.valueOf(zeichen))) : statistikworte.genau(groesse, wert);
    }

    private List<Zeilenfehler> fehler(long lauf) {
        return jdbc.sql("""
                select zeile, 'doppelt' as fehler
                  from (select n.zeile, row_number() over (partition by messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis,
                               geschlecht, zaehlkonzept, raumprinzip, monat, datenstand order by n.zeile) as wievielte
                          from statistik.einfuhr(:lauf) n) d where wievielte > 1
                union all
                select n.zeile, 'anders' from statistik.einfuhr(:lauf) n
                  join statistik.wert w on (w.reihe, w.monat, w.datenstand) = (n.reihe, n.monat, n.datenstand)
                 where (n.wert, n.ersatzzeichen, n.zaehler, n.nenner, n.rang, n.rang_von) is distinct from (w.wert, w.ersatzzeichen, w.zaehler, w.nenner, w.rang, w.rang_von)
                order by 1 limit 10000
                """).param("lauf", lauf).query((rs, nr) -> new Zeilenfehler(rs.getInt("zeile"), "wert",
                        worte.text("statistik.einfuhr.fehler." + rs.getString("fehler")),
                        worte.text("statistik.einfuhr.hinweis." + rs.getString("fehler")))).list();
    }

    @Transactional
    void uebernehmen(long lauf) {
        jdbc.sql("""
                insert into statistik.reihe (messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip)
                select distinct messgroesse, zeitbezug, regionsart, region, rechtskreis, personenkreis, geschlecht, zaehlkonzept, raumprinzip
                  from statistik.einfuhr(:lauf)
                on conflict do nothing
                """).param("lauf", lauf).update();
        jdbc.sql("""
                insert into statistik.wert (reihe, monat, datenstand, wert, ersatzzeichen, zaehler, nenner, merkmal, reife, rang, rang_von, quelle)
                select reihe, monat, datenstand, wert, ersatzzeichen, zaehler, nenner, merkmal, reife, rang, rang_von, quelle
                  from statistik.einfuhr(:lauf)
                """).param("lauf", lauf).update();
    }
}
