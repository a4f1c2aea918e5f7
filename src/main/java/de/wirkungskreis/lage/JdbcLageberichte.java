package de.wirkungskreis.lage;

import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.lage.Lagewert.Lageeinheit;
import de.wirkungskreis.programm.Aenderungen;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcLageberichte implements Lageberichte {

    private final JdbcClient jdbc;
    private final Aenderungen aenderungen;

    JdbcLageberichte(JdbcClient jdbc, Aenderungen aenderungen) {
        this.jdbc = jdbc;
        this.aenderungen = aenderungen;
    }

    private record Ort(String block, String zeile) {}

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Lagebericht derFassung(long fassung) {
        Map<Ort, List<Lagewert>> werte = new LinkedHashMap<>();
        jdbc.sql("""
                select block, zeile, zahl, text, einheit, genauigkeit, wertart, basis, jahr, aggregat
                  from lage.wert where fassung = :fassung order by block, zeile, position
                """).param("fassung", fassung)
                .query(rs -> {
                    werte.computeIfAbsent(new Ort(rs.getString("block"), rs.getString("zeile")),
                            ort -> new ArrayList<>()).add(wert(rs));
                });
        Map<String, List<Lagezeile>> zeilen = new LinkedHashMap<>();
        jdbc.sql("""
                select block, schluessel, bezeichnung, gruppe, raum, definition, tendenz
                  from lage.zeile where fassung = :fassung order by block, position
                """).param("fassung", fassung)
                .query(rs -> {
                    String block = rs.getString("block");
                    String schluessel = rs.getString("schluessel");
                    zeilen.computeIfAbsent(block, b -> new ArrayList<>()).add(new Lagezeile(schluessel,
                            rs.getString("bezeichnung"), rs.getString("gruppe"), rs.getString("raum"),
                            rs.getString("definition"),
                            List.copyOf(werte.getOrDefault(new Ort(block, schluessel), List.of())),
                            rs.getString("tendenz")));
                });
        return new Lagebericht(jdbc.sql("""
                select schluessel, art, ueberschrift, quelle, stichtag, stichtag_text, datenstand, hinweis, spalten,
                       tendenzspalte, punkte, version
                  from lage.block where fassung = :fassung order by position, schluessel
                """).param("fassung", fassung)
                .query((rs, nr) -> block(rs, zeilen.getOrDefault(rs.getString("schluessel"), List.of())))
                .list());
    }

    @Override
    @Transactional
    public void ersetzen(long fassung, Lagebericht inhalt) {
        schreiben(fassung, inhalt);
        aenderungen.beruehrt(fassung);
    }

    @Override
    @Transactional
    public Optional<Lageblock> setzen(long fassung, Lageblock block) {
        // whoever writes the same block waits here; its version is then the one that holds
        jdbc.sql("select version from lage.block where fassung = :fassung and schluessel = :schluessel for update").param("fassung", fassung)
                .param("schluessel", block.schluessel()).query(Integer.class).optional();
        var bisher = derFassung(fassung).bloecke().stream().filter(b -> b.schluessel().equals(block.schluessel())).findFirst();
        bisher.ifPresentOrElse(b -> aendern(fassung, b, new Lageblock(block.schluessel(), block.art(), block.ueberschrift(), block.quelle(), block.stichtag(),
                block.stichtagText(), block.datenstand(), block.hinweis(), block.spalten(), block.tendenzspalte(), block.zeilen(), block.punkte(), b.version())),
                () -> anlegen(fassung, block));
        return bisher;
    }

    /** The version rises over what was there, so that a form opened before the import is overtaken. */
    @Transactional
    public void schreiben(long fassung, Lagebericht inhalt) {
        int version = jdbc.sql("select coalesce(max(version) + 1, 0) from lage.block where fassung = :fassung")
                .param("fassung", fassung).query(Integer.class).single();
        jdbc.sql("delete from lage.block where fassung = :fassung").param("fassung", fassung).update();
        int position = 0;
        for (var block : inhalt.bloecke()) {
            einfuegen(fassung, position++, version, block);
        }
    }

    /** The order alone: no statement changes, so nobody's form is overtaken. */
    @Transactional
    public void bloeckeOrdnen(long fassung, List<String> schluessel) {
        jdbc.sql("""
                update lage.block t set position = o.position - 1
                  from unnest(:schluessel) with ordinality o (schluessel, position)
                 where t.fassung = :fassung and t.schluessel = o.schluessel
                """).param("fassung", fassung).param("schluessel", schluessel.toArray(new String[0])).update();
        aenderungen.beruehrt(fassung);
    }

    /** The order alone: no statement changes, so nobody's form is overtaken. */
    @Transactional
    public void zeilenOrdnen(long fassung, String block, List<String> schluessel) {
        jdbc.sql("""
                update lage.zeile t set position = o.position - 1
                  from unnest(:schluessel) with ordinality o (schluessel, position)
                 where t.fassung = :fassung and t.block = :block and t.schluessel = o.schluessel
                """).param("fassung", fassung).param("block", block).param("schluessel", schluessel.toArray(new String[0])).update();
        aenderungen.beruehrt(fassung);
    }

    /** @return false when somebody else saved first */
    @Transactional
    public boolean aendern(long fassung, Lageblock alt, Lageblock neu) {
        int getroffen = jdbc.sql("""
                update lage.block
                   set art = :art, ueberschrift = :ueberschrift, quelle = :quelle, stichtag = :stichtag,
                       stichtag_text = :stichtagText, datenstand = :datenstand, hinweis = :hinweis,
                       spalten = :spalten, tendenzspalte = :tendenzspalte, punkte = :punkte, version = version + 1
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """).params(blockfelder(neu)).param("fassung", fassung).param("version", neu.version()).update();
        if (getroffen == 0) {
            return false;
        }
        jdbc.sql("delete from lage.zeile where fassung = :fassung and block = :block")
                .param("fassung", fassung).param("block", neu.schluessel()).update();
        zeilenEinfuegen(fassung, neu);
        aenderungen.vermerken(fassung, Lagepunkte.desBlocks(alt), Lagepunkte.desBlocks(neu));
        return true;
    }

    @Transactional
    public void anlegen(long fassung, Lageblock block) {
        int position = jdbc.sql("select coalesce(max(position) + 1, 0) from lage.block where fassung = :fassung")
                .param("fassung", fassung).query(Integer.class).single();
        einfuegen(fassung, position, 0, block);
        aenderungen.vermerken(fassung, List.of(), Lagepunkte.desBlocks(block));
    }

    /** @return false when somebody else saved first */
    @Transactional
    public boolean entfernen(long fassung, Lageblock block) {
        int getroffen = jdbc.sql("""
                delete from lage.block
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """).param("fassung", fassung).param("schluessel", block.schluessel())
                .param("version", block.version()).update();
        if (getroffen == 0) {
            return false;
        }
        aenderungen.vermerken(fassung, Lagepunkte.desBlocks(block), List.of());
        return true;
    }

    private void einfuegen(long fassung, int position, int version, Lageblock block) {
        jdbc.sql("""
                insert into lage.block (fassung, schluessel, position, art, ueberschrift, quelle, stichtag,
                        stichtag_text, datenstand, hinweis, spalten, tendenzspalte, punkte, version)
                values (:fassung, :schluessel, :position, :art, :ueberschrift, :quelle, :stichtag,
                        :stichtagText, :datenstand, :hinweis, :spalten, :tendenzspalte, :punkte, :version)
                """).params(blockfelder(block)).param("fassung", fassung).param("position", position)
                .param("version", version).update();
        zeilenEinfuegen(fassung, block);
    }

    private void zeilenEinfuegen(long fassung, Lageblock block) {
        int position = 0;
        for (var zeile : block.zeilen()) {
            jdbc.sql("""
                    insert into lage.zeile (fassung, block, schluessel, position, bezeichnung, gruppe, raum, definition,
                            tendenz)
                    values (:fassung, :block, :schluessel, :position, :bezeichnung, :gruppe, :raum, :definition,
                            :tendenz)
                    """).param("fassung", fassung).param("block", block.schluessel())
                    .param("schluessel", zeile.schluessel()).param("position", position++)
                    .param("bezeichnung", zeile.bezeichnung()).param("gruppe", zeile.gruppe())
                    .param("raum", zeile.raum()).param("definition", zeile.definition())
                    .param("tendenz", zeile.tendenz()).update();
            int spalte = 0;
            for (var wert : zeile.werte()) {
                jdbc.sql("""
                        insert into lage.wert (fassung, block, zeile, position, zahl, text, einheit, genauigkeit,
                                wertart, basis, jahr, aggregat)
                        values (:fassung, :block, :zeile, :position, :zahl, :text, :einheit, :genauigkeit,
                                :wertart, :basis, :jahr, :aggregat)
                        """).param("fassung", fassung).param("block", block.schluessel())
                        .param("zeile", zeile.schluessel()).param("position", spalte++)
                        .param("zahl", wert.zahl()).param("text", wert.text())
                        .param("einheit", wert.einheit() == null ? null : wert.einheit().name())
                        .param("genauigkeit", wert.genauigkeit().name()).param("wertart", wert.wertart().name())
                        .param("basis", wert.basis()).param("jahr", wert.jahr()).param("aggregat", wert.aggregat())
                        .update();
            }
        }
    }

    private static Map<String, @Nullable Object> blockfelder(Lageblock block) {
        Map<String, @Nullable Object> felder = new LinkedHashMap<>();
        felder.put("schluessel", block.schluessel());
        felder.put("art", block.art().name());
        felder.put("ueberschrift", block.ueberschrift());
        felder.put("quelle", block.quelle());
        felder.put("stichtag", block.stichtag());
        felder.put("stichtagText", block.stichtagText());
        felder.put("datenstand", block.datenstand());
        felder.put("hinweis", block.hinweis());
        felder.put("spalten", block.spalten().toArray(new String[0]));
        felder.put("tendenzspalte", block.tendenzspalte());
        felder.put("punkte", block.punkte().toArray(new String[0]));
        return felder;
    }

    private static Lageblock block(ResultSet rs, List<Lagezeile> zeilen) throws SQLException {
        return new Lageblock(rs.getString("schluessel"), Lageblock.Art.valueOf(rs.getString("art")),
                rs.getString("ueberschrift"), rs.getString("quelle"), rs.getObject("stichtag", LocalDate.class),
                rs.getString("stichtag_text"), rs.getObject("datenstand", LocalDate.class), rs.getString("hinweis"),
                List.of((String[]) rs.getArray("spalten").getArray()), rs.getBoolean("tendenzspalte"),
                List.copyOf(zeilen), List.of((String[]) rs.getArray("punkte").getArray()), rs.getInt("version"));
    }

    private static Lagewert wert(ResultSet rs) throws SQLException {
        String einheit = rs.getString("einheit");
        BigDecimal zahl = rs.getBigDecimal("zahl");
        return new Lagewert(zahl, rs.getString("text"), einheit == null ? null : Lageeinheit.valueOf(einheit),
                Genauigkeit.valueOf(rs.getString("genauigkeit")), Wertart.valueOf(rs.getString("wertart")),
                rs.getBigDecimal("basis"), rs.getObject("jahr", Integer.class), rs.getString("aggregat"));
    }
}
