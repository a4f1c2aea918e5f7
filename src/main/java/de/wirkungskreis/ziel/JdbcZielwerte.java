package de.wirkungskreis.ziel;

import de.wirkungskreis.ziel.Zielwert.Art;
import de.wirkungskreis.ziel.Zielwert.Basis;
import de.wirkungskreis.ziel.Zielwert.Pfadpunkt;
import de.wirkungskreis.ziel.Zielwert.Stand;
import de.wirkungskreis.ziel.Zielwert.Vergleich;
import de.wirkungskreis.ziel.Zielwert.Zieleinheit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The values of targets with all that hangs on them; the Ziel around them is {@link JdbcZielsysteme}'s. */
@Repository
class JdbcZielwerte {

    private final JdbcClient jdbc;

    JdbcZielwerte(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Ort(String ziel, String zielwert) {}

    @FunctionalInterface
    private interface Leser<T> {
        T lesen(ResultSet rs) throws SQLException;
    }

    /** By key of the Ziel. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<String, List<Zielwert>> derFassung(long fassung) {
        var staende = jeWert(fassung, """
                select ziel, zielwert, status, wert, am, partner, bemerkung from ziel.stand
                 where fassung = :fassung order by ziel, zielwert, nr
                """, rs -> new Stand(Stand.Status.valueOf(rs.getString("status")), rs.getBigDecimal("wert"),
                rs.getObject("am", LocalDate.class), List.of((String[]) rs.getArray("partner").getArray()),
                rs.getString("bemerkung")));
        var basis = jeWert(fassung, """
                select ziel, zielwert, version, wert, quelle, datenstand from ziel.basis
                 where fassung = :fassung order by ziel, zielwert, position
                """, rs -> new Basis(Basis.Version.valueOf(rs.getString("version")), rs.getBigDecimal("wert"),
                rs.getString("quelle"), rs.getObject("datenstand", LocalDate.class)));
        var pfade = jeWert(fassung, """
                select ziel, zielwert, monat, soll from ziel.pfadpunkt
                 where fassung = :fassung order by ziel, zielwert, monat
                """, rs -> new Pfadpunkt(YearMonth.from(rs.getObject("monat", LocalDate.class)),
                rs.getBigDecimal("soll")));
        var vergleiche = jeWert(fassung, """
                select ziel, zielwert, ebene, wert, rang, von from ziel.vergleich
                 where fassung = :fassung order by ziel, zielwert, position
                """, rs -> new Vergleich(rs.getString("ebene"), rs.getBigDecimal("wert"),
                rs.getObject("rang", Integer.class), rs.getObject("von", Integer.class)));
        Map<String, List<Zielwert>> werte = new LinkedHashMap<>();
        jdbc.sql("""
                select ziel, schluessel, gruppe, geschlecht, art, grenze, einheit from ziel.zielwert
                 where fassung = :fassung order by ziel, position
                """).param("fassung", fassung)
                .query(rs -> {
                    var ort = new Ort(rs.getString("ziel"), rs.getString("schluessel"));
                    werte.computeIfAbsent(ort.ziel(), z -> new ArrayList<>()).add(new Zielwert(ort.zielwert(),
                            rs.getString("gruppe"), rs.getString("geschlecht"), Art.valueOf(rs.getString("art")),
                            Grenze.valueOf(rs.getString("grenze")), Zieleinheit.valueOf(rs.getString("einheit")),
                            List.copyOf(staende.getOrDefault(ort, List.of())),
                            List.copyOf(basis.getOrDefault(ort, List.of())),
                            List.copyOf(pfade.getOrDefault(ort, List.of())),
                            List.copyOf(vergleiche.getOrDefault(ort, List.of()))));
                });
        return werte;
    }

    private <T> Map<Ort, List<T>> jeWert(long fassung, String sql, Leser<T> leser) {
        Map<Ort, List<T>> ergebnis = new LinkedHashMap<>();
        jdbc.sql(sql).param("fassung", fassung).query(rs -> {
            ergebnis.computeIfAbsent(new Ort(rs.getString("ziel"), rs.getString("zielwert")), ort -> new ArrayList<>())
                    .add(leser.lesen(rs));
        });
        return ergebnis;
    }

    /** Makes the stored values those of {@code ziel}; versions of a value are only added. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void abgleichen(long fassung, Ziel ziel) {
        entfernenAusser(fassung, ziel.schluessel(), ziel.werte().stream().map(Zielwert::schluessel).toList());
        int position = 0;
        for (var wert : ziel.werte()) {
            jdbc.sql("""
                    insert into ziel.zielwert (fassung, ziel, schluessel, position, gruppe, geschlecht, art, grenze,
                            einheit)
                    values (:fassung, :ziel, :schluessel, :position, :gruppe, :geschlecht, :art, :grenze, :einheit)
                    on conflict (fassung, ziel, schluessel) do update
                       set position = excluded.position, gruppe = excluded.gruppe, geschlecht = excluded.geschlecht,
                           art = excluded.art, grenze = excluded.grenze, einheit = excluded.einheit
                    """).param("fassung", fassung).param("ziel", ziel.schluessel())
                    .param("schluessel", wert.schluessel()).param("position", position++)
                    .param("gruppe", wert.gruppe()).param("geschlecht", wert.geschlecht())
                    .param("art", wert.art().name()).param("grenze", wert.grenze().name())
                    .param("einheit", wert.einheit().name()).update();
            neueStaende(fassung, ziel.schluessel(), wert);
            beiwerk(fassung, ziel.schluessel(), wert);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void entfernenAusser(long fassung, String ziel, List<String> bleibt) {
        jdbc.sql("delete from ziel.zielwert where fassung = :fassung and ziel = :ziel and schluessel <> all (:bleibt)")
                .param("fassung", fassung).param("ziel", ziel).param("bleibt", bleibt.toArray(new String[0])).update();
    }

    private void neueStaende(long fassung, String ziel, Zielwert wert) {
        int vorhanden = jdbc.sql("""
                select count(*) from ziel.stand
                 where fassung = :fassung and ziel = :ziel and zielwert = :zielwert
                """).param("fassung", fassung).param("ziel", ziel).param("zielwert", wert.schluessel())
                .query(Integer.class).single();
        for (int i = vorhanden; i < wert.staende().size(); i++) {
            var stand = wert.staende().get(i);
            jdbc.sql("""
                    insert into ziel.stand (fassung, ziel, zielwert, nr, status, wert, am, partner, bemerkung)
                    values (:fassung, :ziel, :zielwert, :nr, :status, :wert, :am, :partner, :bemerkung)
                    """).param("fassung", fassung).param("ziel", ziel).param("zielwert", wert.schluessel())
                    .param("nr", i + 1).param("status", stand.status().name()).param("wert", stand.wert())
                    .param("am", stand.am()).param("partner", stand.partner().toArray(new String[0]))
                    .param("bemerkung", stand.bemerkung()).update();
        }
    }

    private void beiwerk(long fassung, String ziel, Zielwert wert) {
        for (String tabelle : List.of("basis", "pfadpunkt", "vergleich")) {
            jdbc.sql("delete from ziel." + tabelle
                            + " where fassung = :fassung and ziel = :ziel and zielwert = :zielwert")
                    .param("fassung", fassung).param("ziel", ziel).param("zielwert", wert.schluessel()).update();
        }
        int position = 0;
        for (var basis : wert.basis()) {
            jdbc.sql("""
                    insert into ziel.basis (fassung, ziel, zielwert, version, position, wert, quelle, datenstand)
                    values (:fassung, :ziel, :zielwert, :version, :position, :wert, :quelle, :datenstand)
                    """).param("fassung", fassung).param("ziel", ziel).param("zielwert", wert.schluessel())
                    .param("version", basis.version().name()).param("position", position++)
                    .param("wert", basis.wert()).param("quelle", basis.quelle())
                    .param("datenstand", basis.datenstand()).update();
        }
        for (var punkt : wert.pfad()) {
            jdbc.sql("""
                    insert into ziel.pfadpunkt (fassung, ziel, zielwert, monat, soll)
                    values (:fassung, :ziel, :zielwert, :monat, :soll)
                    """).param("fassung", fassung).param("ziel", ziel).param("zielwert", wert.schluessel())
                    .param("monat", punkt.monat().atDay(1)).param("soll", punkt.soll()).update();
        }
        position = 0;
        for (var vergleich : wert.vergleiche()) {
            jdbc.sql("""
                    insert into ziel.vergleich (fassung, ziel, zielwert, position, ebene, wert, rang, von)
                    values (:fassung, :ziel, :zielwert, :position, :ebene, :wert, :rang, :von)
                    """).param("fassung", fassung).param("ziel", ziel).param("zielwert", wert.schluessel())
                    .param("position", position++).param("ebene", vergleich.ebene()).param("wert", vergleich.wert())
                    .param("rang", vergleich.rang()).param("von", vergleich.von()).update();
        }
    }
}
