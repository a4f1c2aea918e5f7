package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Aenderungen;
import de.wirkungskreis.ziel.Ziel.Monitoring;
import de.wirkungskreis.ziel.Ziel.Monitoring.Dimension;
import de.wirkungskreis.ziel.Ziel.Monitoring.Einschaetzung;
import de.wirkungskreis.ziel.Ziel.Rhythmus;
import de.wirkungskreis.ziel.Zielsystem.Ebenenkopf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

@Repository
class JdbcZielsysteme implements Zielsysteme {

    private final JdbcClient jdbc;
    private final JdbcZielwerte werte;
    private final Aenderungen aenderungen;

    JdbcZielsysteme(JdbcClient jdbc, JdbcZielwerte werte, Aenderungen aenderungen) {
        this.jdbc = jdbc;
        this.werte = werte;
        this.aenderungen = aenderungen;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Zielsystem derFassung(long fassung) {
        var koepfe = jdbc.sql("""
                select ebene, ueberschrift from ziel.ebenenkopf where fassung = :fassung order by position, ebene
                """).param("fassung", fassung)
                .query((rs, nr) -> new Ebenenkopf(rs.getString("ebene"), rs.getString("ueberschrift"))).list();
        Map<String, List<Dimension>> dimensionen = new LinkedHashMap<>();
        jdbc.sql("""
                select ziel, schluessel, name, pflicht from ziel.dimension
                 where fassung = :fassung order by ziel, position
                """).param("fassung", fassung)
                .query(rs -> {
                    dimensionen.computeIfAbsent(rs.getString("ziel"), z -> new ArrayList<>()).add(new Dimension(
                            rs.getString("schluessel"), rs.getString("name"), rs.getBoolean("pflicht")));
                });
        var zielwerte = werte.derFassung(fassung);
        var ziele = jdbc.sql("""
                select schluessel, ebene, gesetzesziele, indikator, zusatz, kennzahl, raum, verantwortlich, vereinbarung,
                       rhythmus, prognose, tendenz, einschaetzung_am, version
                  from ziel.ziel where fassung = :fassung order by position, schluessel
                """).param("fassung", fassung)
                .query((rs, nr) -> ziel(rs, zielwerte.getOrDefault(rs.getString("schluessel"), List.of()),
                        dimensionen.getOrDefault(rs.getString("schluessel"), List.of())))
                .list();
        return new Zielsystem(koepfe, ziele);
    }

    @Override
    @Transactional
    public void ersetzen(long fassung, Zielsystem inhalt) {
        schreiben(fassung, inhalt);
        aenderungen.beruehrt(fassung);
    }

    /** The version rises over what was there, so that a form opened before the import is overtaken. */
    @Transactional
    public void schreiben(long fassung, Zielsystem inhalt) {
        int version = jdbc.sql("select coalesce(max(version) + 1, 0) from ziel.ziel where fassung = :fassung")
                .param("fassung", fassung).query(Integer.class).single();
        jdbc.sql("delete from ziel.ziel where fassung = :fassung").param("fassung", fassung).update();
        koepfeSchreiben(fassung, inhalt.koepfe());
        int position = 0;
        for (var ziel : inhalt.ziele()) {
            einfuegen(fassung, position++, version, ziel);
        }
    }

    @Transactional
    public void koepfeAendern(long fassung, List<Ebenenkopf> alt, List<Ebenenkopf> neu) {
        koepfeSchreiben(fassung, neu);
        aenderungen.vermerken(fassung, Zielpunkte.derKoepfe(alt), Zielpunkte.derKoepfe(neu));
    }

    private void koepfeSchreiben(long fassung, List<Ebenenkopf> koepfe) {
        jdbc.sql("delete from ziel.ebenenkopf where fassung = :fassung").param("fassung", fassung).update();
        int position = 0;
        for (var kopf : koepfe) {
            jdbc.sql("""
                    insert into ziel.ebenenkopf (fassung, ebene, position, ueberschrift)
                    values (:fassung, :ebene, :position, :ueberschrift)
                    """).param("fassung", fassung).param("ebene", kopf.ebene()).param("position", position++)
                    .param("ueberschrift", kopf.ueberschrift()).update();
        }
    }

    @Transactional
    public void anlegen(long fassung, Ziel ziel) {
        int position = jdbc.sql("select coalesce(max(position) + 1, 0) from ziel.ziel where fassung = :fassung")
                .param("fassung", fassung).query(Integer.class).single();
        einfuegen(fassung, position, 0, ziel);
        aenderungen.vermerken(fassung, List.of(), Zielpunkte.desZiels(ziel));
    }

    /** The order alone: no statement changes, so nobody's form is overtaken. */
    @Transactional
    public void zieleOrdnen(long fassung, List<String> schluessel) {
        jdbc.sql("""
                update ziel.ziel t set position = o.position - 1
                  from unnest(:schluessel) with ordinality o (schluessel, position)
                 where t.fassung = :fassung and t.schluessel = o.schluessel
                """).param("fassung", fassung).param("schluessel", schluessel.toArray(new String[0])).update();
        aenderungen.beruehrt(fassung);
    }

    /** The order alone: no statement changes, so nobody's form is overtaken. */
    @Transactional
    public void werteOrdnen(long fassung, String ziel, List<String> schluessel) {
        jdbc.sql("""
                update ziel.zielwert t set position = o.position - 1
                  from unnest(:schluessel) with ordinality o (schluessel, position)
                 where t.fassung = :fassung and t.ziel = :ziel and t.schluessel = o.schluessel
                """).param("fassung", fassung).param("ziel", ziel).param("schluessel", schluessel.toArray(new String[0])).update();
        aenderungen.beruehrt(fassung);
    }

    /** @return false when somebody else saved first */
    @Transactional
    public boolean aendern(long fassung, Ziel alt, Ziel neu) {
        if (neu.monitoring() != null) {
            werte.entfernenAusser(fassung, neu.schluessel(), List.of());
        } else {
            dimensionenEntfernen(fassung, neu.schluessel());
        }
        int getroffen = jdbc.sql("""
                update ziel.ziel
                   set ebene = :ebene, gesetzesziele = :gesetzesziele, indikator = :indikator, zusatz = :zusatz,
                       kennzahl = :kennzahl, raum = :raum, verantwortlich = :verantwortlich,
                       vereinbarung = :vereinbarung, rhythmus = :rhythmus, prognose = :prognose, tendenz = :tendenz,
                       einschaetzung_am = :einschaetzungAm, version = version + 1
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """).params(felder(neu)).param("fassung", fassung).param("version", neu.version()).update();
        if (getroffen == 0) {
            // values or dimensions may already be gone
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        dimensionenEntfernen(fassung, neu.schluessel());
        dimensionenEinfuegen(fassung, neu);
        werte.abgleichen(fassung, neu);
        aenderungen.vermerken(fassung, Zielpunkte.desZiels(alt), Zielpunkte.desZiels(neu));
        return true;
    }

    /** @return false when somebody else saved first */
    @Transactional
    public boolean entfernen(long fassung, Ziel ziel) {
        int getroffen = jdbc.sql("""
                delete from ziel.ziel where fassung = :fassung and schluessel = :schluessel and version = :version
                """).param("fassung", fassung).param("schluessel", ziel.schluessel())
                .param("version", ziel.version()).update();
        if (getroffen == 0) {
            return false;
        }
        aenderungen.vermerken(fassung, Zielpunkte.desZiels(ziel), List.of());
        return true;
    }

    private void einfuegen(long fassung, int position, int version, Ziel ziel) {
        jdbc.sql("""
                insert into ziel.ziel (fassung, schluessel, position, ebene, gesetzesziele, indikator, zusatz, kennzahl,
                        raum, verantwortlich, vereinbarung, rhythmus, prognose, tendenz, einschaetzung_am, version)
                values (:fassung, :schluessel, :position, :ebene, :gesetzesziele, :indikator, :zusatz, :kennzahl,
                        :raum, :verantwortlich, :vereinbarung, :rhythmus, :prognose, :tendenz, :einschaetzungAm, :version)
                """).params(felder(ziel)).param("fassung", fassung).param("position", position)
                .param("version", version).update();
        dimensionenEinfuegen(fassung, ziel);
        werte.abgleichen(fassung, ziel);
    }

    private void dimensionenEntfernen(long fassung, String ziel) {
        jdbc.sql("delete from ziel.dimension where fassung = :fassung and ziel = :ziel")
                .param("fassung", fassung).param("ziel", ziel).update();
    }

    private void dimensionenEinfuegen(long fassung, Ziel ziel) {
        if (ziel.monitoring() == null) {
            return;
        }
        int position = 0;
        for (var dimension : ziel.monitoring().dimensionen()) {
            jdbc.sql("""
                    insert into ziel.dimension (fassung, ziel, schluessel, position, name, pflicht)
                    values (:fassung, :ziel, :schluessel, :position, :name, :pflicht)
                    """).param("fassung", fassung).param("ziel", ziel.schluessel())
                    .param("schluessel", dimension.schluessel()).param("position", position++)
                    .param("name", dimension.name()).param("pflicht", dimension.pflicht()).update();
        }
    }

    private static Map<String, @Nullable Object> felder(Ziel ziel) {
        Map<String, @Nullable Object> felder = new LinkedHashMap<>();
        felder.put("schluessel", ziel.schluessel());
        felder.put("ebene", ziel.ebene());
        felder.put("gesetzesziele", ziel.gesetzesziele().toArray(new Integer[0]));
        felder.put("indikator", ziel.indikator());
        felder.put("zusatz", ziel.zusatz());
        felder.put("kennzahl", ziel.kennzahl());
        felder.put("raum", ziel.raum());
        felder.put("verantwortlich", ziel.verantwortlich());
        var monitoring = ziel.monitoring();
        var einschaetzung = monitoring == null ? null : monitoring.einschaetzung();
        felder.put("vereinbarung", monitoring == null ? null : monitoring.vereinbarung());
        felder.put("rhythmus", monitoring == null ? null : monitoring.rhythmus().name());
        felder.put("prognose", einschaetzung == null ? null : einschaetzung.prognose());
        felder.put("tendenz", einschaetzung == null ? null : einschaetzung.tendenz());
        felder.put("einschaetzungAm", einschaetzung == null ? null : einschaetzung.am());
        return felder;
    }

    private static Ziel ziel(ResultSet rs, List<Zielwert> werte, List<Dimension> dimensionen) throws SQLException {
        String rhythmus = rs.getString("rhythmus");
        Monitoring monitoring = null;
        if (rhythmus != null) {
            var einschaetzung = new Einschaetzung(rs.getString("prognose"), rs.getString("tendenz"),
                    rs.getObject("einschaetzung_am", LocalDate.class));
            boolean leer = einschaetzung.equals(new Einschaetzung(null, null, null));
            monitoring = new Monitoring(rs.getString("vereinbarung"), Rhythmus.valueOf(rhythmus),
                    List.copyOf(dimensionen), leer ? null : einschaetzung);
        }
        return new Ziel(rs.getString("schluessel"), rs.getString("ebene"),
                new TreeSet<>(List.of((Integer[]) rs.getArray("gesetzesziele").getArray())), rs.getString("indikator"),
                rs.getString("zusatz"), rs.getString("kennzahl"), rs.getString("raum"), rs.getString("verantwortlich"),
                List.copyOf(werte), monitoring, rs.getInt("version"));
    }
}
