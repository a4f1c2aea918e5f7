package de.wirkungskreis.programm;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes single things of a Fassung. An update or delete returns false when the version has moved on. */
@Repository
class JdbcProgrammangaben {

    /** What stands in an order of its own. */
    enum Art {
        RAUMBEZUG, SCHWERPUNKT, HANDLUNGSFELD, VORHABEN, DOKUMENTABSCHNITT;

        private String tabelle() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcProgrammzeilen zeilen;

    JdbcProgrammangaben(JdbcClient jdbc, JdbcProgrammzeilen zeilen) {
        this.jdbc = jdbc;
        this.zeilen = zeilen;
    }

    boolean rahmen(long fassung, Rahmen rahmen) {
        return jdbc.sql("""
                insert into programm.rahmen as r (fassung, titel, motto, leichte_sprache)
                values (:fassung, :titel, :motto, :leichteSprache)
                on conflict (fassung) do update set titel = excluded.titel, motto = excluded.motto,
                       leichte_sprache = excluded.leichte_sprache, version = r.version + 1
                 where r.version = :version
                """)
                .param("fassung", fassung).param("titel", rahmen.titel()).param("motto", rahmen.motto())
                .param("leichteSprache", rahmen.leichteSprache()).param("version", rahmen.version()).update() == 1;
    }

    boolean schwerpunkt(long fassung, Schwerpunkt schwerpunkt) {
        return jdbc.sql("""
                update programm.schwerpunkt set text = :text, version = version + 1
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """)
                .param("text", schwerpunkt.text()).param("fassung", fassung).param("schluessel", schwerpunkt.schluessel())
                .param("version", schwerpunkt.version()).update() == 1;
    }

    boolean handlungsfeld(long fassung, Handlungsfeld feld) {
        boolean geaendert = jdbc.sql("""
                update programm.handlungsfeld
                   set titel = :titel, titel_erschlossen = :erschlossen, dimension = :dimension, leitlinien = :leitlinien,
                       version = version + 1
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """)
                .param("titel", feld.titel()).param("erschlossen", feld.titelErschlossen())
                .param("dimension", feld.dimension()).param("leitlinien", JdbcProgrammzeilen.feld(feld.leitlinien()))
                .param("fassung", fassung).param("schluessel", feld.schluessel()).param("version", feld.version())
                .update() == 1;
        if (geaendert) {
            zeilen.schwerpunkteZu(fassung, feld);
        }
        return geaendert;
    }

    boolean raumbezug(long fassung, Raumbezug raum) {
        return jdbc.sql("""
                update programm.raumbezug set name = :name, art = :art, ags = :ags, oberhalb = :oberhalb, version = version + 1
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """)
                .param("name", raum.name()).param("art", raum.art().name()).param("ags", raum.ags())
                .param("oberhalb", raum.oberhalb()).param("fassung", fassung).param("schluessel", raum.schluessel())
                .param("version", raum.version()).update() == 1;
    }

    boolean abschnitt(long fassung, Dokumentabschnitt a) {
        boolean geaendert = jdbc.sql("""
                update programm.dokumentabschnitt
                   set art = :art, titel = :titel, titel_erschlossen = :erschlossen, ueberschrift = :ueberschrift,
                       bezuege = :bezuege, text = :text, version = version + 1
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """)
                .param("art", a.art().name()).param("titel", a.titel()).param("erschlossen", a.titelErschlossen())
                .param("ueberschrift", a.ueberschrift()).param("bezuege", JdbcProgrammzeilen.feld(a.bezuege()))
                .param("text", a.text()).param("fassung", fassung).param("schluessel", a.schluessel())
                .param("version", a.version()).update() == 1;
        if (geaendert) {
            zeilen.anmerkungenLoeschen(fassung, a.schluessel());
            zeilen.anmerkungen(fassung, a);
        }
        return geaendert;
    }

    /** Vorhaben the next programme does not continue; parts of them that stay stand on their own. */
    void vorhabenEntfernen(long fassung, List<String> schluessel) {
        String[] weg = JdbcProgrammzeilen.feld(schluessel);
        for (String tabelle : List.of("vorhaben_ort", "vorhaben_finanzierung")) {
            jdbc.sql("delete from programm." + tabelle + " where fassung = :fassung and vorhaben = any(:weg)")
                    .param("fassung", fassung).param("weg", weg).update();
        }
        jdbc.sql("update programm.vorhaben set teil_von = null where fassung = :fassung and teil_von = any(:weg)")
                .param("fassung", fassung).param("weg", weg).update();
        jdbc.sql("delete from programm.vorhaben where fassung = :fassung and schluessel = any(:weg)")
                .param("fassung", fassung).param("weg", weg).update();
    }

    /** With what it names itself; being named keeps a thing where it is. */
    boolean loeschen(Art art, long fassung, String schluessel, int version) {
        if (art == Art.HANDLUNGSFELD) {
            jdbc.sql("delete from programm.handlungsfeld_schwerpunkt where fassung = :fassung and handlungsfeld = :schluessel")
                    .param("fassung", fassung).param("schluessel", schluessel).update();
        }
        if (art == Art.DOKUMENTABSCHNITT) {
            zeilen.anmerkungenLoeschen(fassung, schluessel);
        }
        if (art == Art.VORHABEN) {
            zeilen.nebenzeilenLoeschen(fassung, schluessel);
        }
        String tabelle = art.tabelle();
        return jdbc.sql("delete from programm." + tabelle
                        + " where fassung = :fassung and schluessel = :schluessel and version = :version")
                .param("fassung", fassung).param("schluessel", schluessel).param("version", version).update() == 1;
    }

    int naechstePosition(Art art, long fassung) {
        String tabelle = art.tabelle();
        return jdbc.sql("select coalesce(max(position) + 1, 0) from programm." + tabelle + " where fassung = :fassung")
                .param("fassung", fassung).query(Integer.class).single();
    }

    /** Puts the rows of these keys into this order. */
    void ordnen(Art art, long fassung, List<String> schluessel) {
        String tabelle = art.tabelle();
        jdbc.sql("update programm." + tabelle + " t set position = u.n from unnest(:schluessel::text[]) with ordinality as u (s, n)"
                        + " where t.fassung = :fassung and t.schluessel = u.s")
                .param("schluessel", JdbcProgrammzeilen.feld(schluessel)).param("fassung", fassung).update();
    }
}
