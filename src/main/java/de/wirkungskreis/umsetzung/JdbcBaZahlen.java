package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.einfuhr.Einfuhrabgleich;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Aenderung;
import de.wirkungskreis.einfuhr.Einfuhrabgleich.Zeilenfehler;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.umsetzung.Zeilenblatt.Monatsgroesse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcBaZahlen implements BaZahlen {

    private final JdbcClient jdbc;
    private final Instrumente instrumente;
    private final Wortlaut worte;

    JdbcBaZahlen(JdbcClient jdbc, Instrumente instrumente, Wortlaut worte) {
        this.jdbc = jdbc;
        this.instrumente = instrumente;
        this.worte = worte;
    }

    private static BaZahl zahl(ResultSet rs) throws SQLException {
        return new BaZahl(rs.getString("instrument"), YearMonth.from(rs.getObject("monat", LocalDate.class)),
                rs.getObject("datenstand", LocalDate.class), (Integer) rs.getObject("eintritte"), (Integer) rs.getObject("eintritte_frauen"),
                (Integer) rs.getObject("bestand"), (Integer) rs.getObject("austritte"), rs.getString("quelle"));
    }

    @Override
    public List<BaZahl> monate(String instrument, YearMonth von, YearMonth bis) {
        return jdbc.sql("""
                select instrument, monat, datenstand, eintritte, eintritte_frauen, bestand, austritte, quelle
                  from umsetzung.v_ba_zahl where instrument = :instrument and monat between :von and :bis order by monat
                """).param("instrument", instrument).param("von", von.atDay(1)).param("bis", bis.atDay(1)).query((rs, nr) -> zahl(rs)).list();
    }

    @Override
    public List<String> saetze(@Nullable String instrument, YearMonth monat, Enum<?> groesse) {
        if (instrument == null) {
            return List.of();
        }
        return jdbc.sql("""
                select instrument, monat, datenstand, eintritte, eintritte_frauen, bestand, austritte, quelle
                  from umsetzung.ba_zahl where instrument = :instrument and monat = :monat order by datenstand desc
                """).param("instrument", instrument).param("monat", monat.atDay(1)).query((rs, nr) -> zahl(rs)).list().stream()
                .filter(z -> wert(z, groesse) != null)
                .map(z -> worte.text("umsetzung.ba.satz", Zahlenformat.ganz(wert(z, groesse), Schreibweise.BILDSCHIRM),
                        Zahlenformat.datum(z.datenstand()), z.quelle())).toList();
    }

    private static @Nullable Integer wert(BaZahl zahl, Enum<?> groesse) {
        return groesse == Monatsgroesse.EINTRITTE ? zahl.eintritte() : groesse == Monatsgroesse.BESTAND ? zahl.bestand()
                : groesse == Monatsgroesse.AUSTRITTE ? zahl.austritte() : null;
    }

    @Override
    @Transactional
    public void anfuegen(List<BaZahl> zahlen) {
        zahlen.forEach(z -> jdbc.sql("""
                insert into umsetzung.ba_zahl (instrument, monat, datenstand, eintritte, eintritte_frauen, bestand, austritte, quelle)
                values (:instrument, :monat, :datenstand, :eintritte, :frauen, :bestand, :austritte, :quelle)
                on conflict do nothing
                """).param("instrument", z.instrument()).param("monat", z.monat().atDay(1)).param("datenstand", z.datenstand())
                .param("eintritte", z.eintritte()).param("frauen", z.eintritteFrauen()).param("bestand", z.bestand())
                .param("austritte", z.austritte()).param("quelle", z.quelle()).update());
    }

    /** Everything that was ever published, for the list to be read in again. */
    List<BaZahl> alle() {
        return jdbc.sql("""
                select instrument, monat, datenstand, eintritte, eintritte_frauen, bestand, austritte, quelle
                  from umsetzung.ba_zahl order by monat, instrument, datenstand
                """).query((rs, nr) -> zahl(rs)).list();
    }

    private record Anzahl(int neu, int gleich) {}

    /** A month of a Datenstand that is there already and says something else is refused, not replaced. */
    @Transactional(readOnly = true)
    public Einfuhrabgleich abgleichen(long lauf) {
        var anzahl = jdbc.sql("""
                select count(*) filter (where b.instrument is null) as neu, count(*) filter (where b.instrument is not null) as gleich
                  from umsetzung.ba_einfuhr(:lauf) n left join umsetzung.ba_zahl b using (instrument, monat, datenstand)
                """).param("lauf", lauf).query((rs, nr) -> new Anzahl(rs.getInt("neu"), rs.getInt("gleich"))).single();
        return new Einfuhrabgleich(anzahl.neu(), 0, 0, anzahl.gleich(), neue(lauf), fehler(lauf));
    }

    private List<Aenderung> neue(long lauf) {
        return jdbc.sql("""
                select n.nr, n.instrument, n.monat, n.datenstand, n.eintritte, n.eintritte_frauen, n.bestand, n.austritte, n.quelle
                  from umsetzung.ba_einfuhr(:lauf) n left join umsetzung.ba_zahl b using (instrument, monat, datenstand)
                 where b.instrument is null order by n.nr limit :hoechstens
                """).param("lauf", lauf).param("hoechstens", Einfuhrabgleich.HOECHSTENS).query((rs, nr) -> {
                    var z = zahl(rs);
                    return new Aenderung(rs.getInt("nr"), worte.text("umsetzung.ba.gegenstand", instrument(z.instrument()),
                            Umsetzungsblatt.monat(z.monat()), Zahlenformat.datum(z.datenstand())), worte.text("umsetzung.ba.felder"), null,
                            worte.text("umsetzung.ba.werte", oder(z.eintritte()), oder(z.bestand()), oder(z.austritte())));
                }).list();
    }

    private List<Zeilenfehler> fehler(long lauf) {
        return jdbc.sql("""
                select nr, 'doppelt' as fehler
                  from (select n.nr, row_number() over (partition by instrument, monat, datenstand order by n.nr) as wievielte
                          from umsetzung.ba_einfuhr(:lauf) n) d where wievielte > 1
                union all
                select n.nr, 'anders' from umsetzung.ba_einfuhr(:lauf) n join umsetzung.ba_zahl b using (instrument, monat, datenstand)
                 where (n.eintritte, n.eintritte_frauen, n.bestand, n.austritte)
                       is distinct from (b.eintritte, b.eintritte_frauen, b.bestand, b.austritte)
                order by 1 limit 10000
                """).param("lauf", lauf).query((rs, nr) -> new Zeilenfehler(rs.getInt("nr"), "datenstand",
                        worte.text("umsetzung.ba.fehler." + rs.getString("fehler")), worte.text("umsetzung.ba.hinweis." + rs.getString("fehler")))).list();
    }

    @Transactional
    public void uebernehmen(long lauf) {
        jdbc.sql("""
                insert into umsetzung.ba_zahl (instrument, monat, datenstand, eintritte, eintritte_frauen, bestand, austritte, quelle)
                select n.instrument, n.monat, n.datenstand, n.eintritte, n.eintritte_frauen, n.bestand, n.austritte, n.quelle
                  from umsetzung.ba_einfuhr(:lauf) n
                 where not exists (select from umsetzung.ba_zahl b
                                    where (b.instrument, b.monat, b.datenstand) = (n.instrument, n.monat, n.datenstand))
                """).param("lauf", lauf).update();
    }

    String instrument(String schluessel) {
        return instrumente.mit(schluessel).map(Instrument::name).orElse(schluessel);
    }

    static String oder(@Nullable Integer wert) {
        return wert == null ? Zahlenformat.FEHLT : Zahlenformat.ganz(wert, Schreibweise.BILDSCHIRM);
    }
}
