package de.wirkungskreis.haushalt;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.haushalt.Haushaltsplan.Aufteilung;
import de.wirkungskreis.haushalt.Haushaltsplan.Beschriftung;
import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung.Richtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Aenderungen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcHaushaltsplaene implements Haushaltsplaene {

    private final JdbcClient jdbc;
    private final Aenderungen aenderungen;
    private final Wortlaut worte;

    JdbcHaushaltsplaene(JdbcClient jdbc, Aenderungen aenderungen, Wortlaut worte) {
        this.jdbc = jdbc;
        this.aenderungen = aenderungen;
        this.worte = worte;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Haushaltsplan derFassung(long fassung) {
        var plan = jdbc.sql("select erwartet, umschichtung, verfuegbar, version from haushalt.plan where fassung = :fassung")
                .param("fassung", fassung)
                .query((rs, nr) -> new Haushaltsplan(new Beschriftung(rs.getString("erwartet"),
                        rs.getString("umschichtung"), rs.getString("verfuegbar")), List.of(), List.of(), List.of(),
                        List.of(), rs.getInt("version")))
                .optional();
        if (plan.isEmpty()) {
            return Haushaltsplan.leer();
        }
        return new Haushaltsplan(plan.get().beschriftung(),
                jdbc.sql("""
                        select jahr, vergleich, wertart, bezeichnung from haushalt.spalte
                         where fassung = :fassung order by position
                        """).param("fassung", fassung)
                        .query((rs, nr) -> new Spalte(new Programmjahr(rs.getInt("jahr")), rs.getBoolean("vergleich"),
                                Wertart.valueOf(rs.getString("wertart")), rs.getString("bezeichnung"))).list(),
                jdbc.sql("""
                        select schluessel, jahr, art, bezeichnung, betrag_cent, quelle, vorlaeufig_prozent, vorbehalt
                          from haushalt.zugang where fassung = :fassung order by position
                        """).param("fassung", fassung)
                        .query((rs, nr) -> new Zugang(rs.getString("schluessel"), new Programmjahr(rs.getInt("jahr")),
                                Zugang.Art.valueOf(rs.getString("art")), rs.getString("bezeichnung"),
                                new Euro(rs.getLong("betrag_cent")),
                                Finanzierungsquelle.valueOf(rs.getString("quelle")),
                                rs.getBigDecimal("vorlaeufig_prozent"), rs.getString("vorbehalt"))).list(),
                jdbc.sql("""
                        select schluessel, jahr, richtung, bezeichnung, betrag_cent, beschluss
                          from haushalt.umschichtung where fassung = :fassung order by position
                        """).param("fassung", fassung)
                        .query((rs, nr) -> new Umschichtung(rs.getString("schluessel"),
                                new Programmjahr(rs.getInt("jahr")), Richtung.valueOf(rs.getString("richtung")),
                                rs.getString("bezeichnung"), new Euro(rs.getLong("betrag_cent")),
                                rs.getString("beschluss"))).list(),
                jdbc.sql("""
                        select jahr, vorbindung_cent, neugeschaeft_cent from haushalt.aufteilung
                         where fassung = :fassung order by jahr desc
                        """).param("fassung", fassung)
                        .query((rs, nr) -> new Aufteilung(new Programmjahr(rs.getInt("jahr")),
                                euro(rs, "vorbindung_cent"), euro(rs, "neugeschaeft_cent"))).list(),
                plan.get().version());
    }

    private static @Nullable Euro euro(ResultSet rs, String spalte) throws SQLException {
        Long cent = rs.getObject(spalte, Long.class);
        return cent == null ? null : new Euro(cent);
    }

    @Override
    @Transactional
    public void ersetzen(long fassung, Haushaltsplan inhalt) {
        schreiben(fassung, inhalt);
        aenderungen.beruehrt(fassung);
    }

    /** The version rises over what was there, so that a form opened before the import is overtaken. */
    @Transactional
    public void schreiben(long fassung, Haushaltsplan inhalt) {
        jdbc.sql("""
                insert into haushalt.plan (fassung, erwartet, umschichtung, verfuegbar, version)
                values (:fassung, :erwartet, :umschichtung, :verfuegbar, 0)
                on conflict (fassung) do update
                   set erwartet = excluded.erwartet, umschichtung = excluded.umschichtung,
                       verfuegbar = excluded.verfuegbar, version = haushalt.plan.version + 1
                """).param("fassung", fassung).param("erwartet", inhalt.beschriftung().erwartet())
                .param("umschichtung", inhalt.beschriftung().umschichtung())
                .param("verfuegbar", inhalt.beschriftung().verfuegbar()).update();
        kinderSchreiben(fassung, inhalt);
    }

    /** @return false when somebody else saved first */
    @Transactional
    public boolean aendern(long fassung, Haushaltsplan alt, Haushaltsplan neu) {
        // a Fassung nobody has planned money for has no row yet
        jdbc.sql("""
                insert into haushalt.plan (fassung, erwartet, umschichtung, verfuegbar)
                values (:fassung, :erwartet, :umschichtung, :verfuegbar)
                on conflict (fassung) do nothing
                """).param("fassung", fassung).param("erwartet", neu.beschriftung().erwartet())
                .param("umschichtung", neu.beschriftung().umschichtung())
                .param("verfuegbar", neu.beschriftung().verfuegbar()).update();
        int getroffen = jdbc.sql("""
                update haushalt.plan
                   set erwartet = :erwartet, umschichtung = :umschichtung, verfuegbar = :verfuegbar,
                       version = version + 1
                 where fassung = :fassung and version = :version
                """).param("fassung", fassung).param("version", neu.version())
                .param("erwartet", neu.beschriftung().erwartet())
                .param("umschichtung", neu.beschriftung().umschichtung())
                .param("verfuegbar", neu.beschriftung().verfuegbar()).update();
        if (getroffen == 0) {
            return false;
        }
        kinderSchreiben(fassung, neu);
        aenderungen.vermerken(fassung, Haushaltspunkte.von(alt, worte), Haushaltspunkte.von(neu, worte));
        return true;
    }

    private void kinderSchreiben(long fassung, Haushaltsplan plan) {
        for (String tabelle : List.of("zugang", "umschichtung", "aufteilung", "spalte")) {
            jdbc.sql("delete from haushalt." + tabelle + " where fassung = :fassung").param("fassung", fassung).update();
        }
        int position = 0;
        for (var spalte : plan.spalten()) {
            jdbc.sql("""
                    insert into haushalt.spalte (fassung, jahr, position, vergleich, wertart, bezeichnung)
                    values (:fassung, :jahr, :position, :vergleich, :wertart, :bezeichnung)
                    """).param("fassung", fassung).param("jahr", spalte.jahr().jahr()).param("position", position++)
                    .param("vergleich", spalte.vergleich()).param("wertart", spalte.wertart().name())
                    .param("bezeichnung", spalte.bezeichnung()).update();
        }
        position = 0;
        for (var zugang : plan.zugaenge()) {
            jdbc.sql("""
                    insert into haushalt.zugang (fassung, schluessel, position, jahr, art, bezeichnung, betrag_cent,
                            quelle, vorlaeufig_prozent, vorbehalt)
                    values (:fassung, :schluessel, :position, :jahr, :art, :bezeichnung, :betrag, :quelle, :prozent,
                            :vorbehalt)
                    """).param("fassung", fassung).param("schluessel", zugang.schluessel())
                    .param("position", position++).param("jahr", zugang.jahr().jahr())
                    .param("art", zugang.art().name()).param("bezeichnung", zugang.bezeichnung())
                    .param("betrag", zugang.betrag().cent()).param("quelle", zugang.quelle().name())
                    .param("prozent", zugang.vorlaeufigProzent()).param("vorbehalt", zugang.vorbehalt()).update();
        }
        position = 0;
        for (var umschichtung : plan.umschichtungen()) {
            jdbc.sql("""
                    insert into haushalt.umschichtung (fassung, schluessel, position, jahr, richtung, bezeichnung,
                            betrag_cent, beschluss)
                    values (:fassung, :schluessel, :position, :jahr, :richtung, :bezeichnung, :betrag, :beschluss)
                    """).param("fassung", fassung).param("schluessel", umschichtung.schluessel())
                    .param("position", position++).param("jahr", umschichtung.jahr().jahr())
                    .param("richtung", umschichtung.richtung().name())
                    .param("bezeichnung", umschichtung.bezeichnung()).param("betrag", umschichtung.betrag().cent())
                    .param("beschluss", umschichtung.beschluss()).update();
        }
        for (var teil : plan.aufteilungen()) {
            jdbc.sql("""
                    insert into haushalt.aufteilung (fassung, jahr, vorbindung_cent, neugeschaeft_cent)
                    values (:fassung, :jahr, :vorbindung, :neugeschaeft)
                    """).param("fassung", fassung).param("jahr", teil.jahr().jahr())
                    .param("vorbindung", teil.vorbindung() == null ? null : teil.vorbindung().cent())
                    .param("neugeschaeft", teil.neugeschaeft() == null ? null : teil.neugeschaeft().cent()).update();
        }
    }
}
