package de.wirkungskreis.programm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of a Fassung's content, whole or one by one. An update returns false when the version has moved on. */
@Repository
class JdbcProgrammzeilen {

    private static final List<String> TABELLEN = List.of("anmerkung", "dokumentabschnitt", "vorhaben_finanzierung",
            "vorhaben_ort", "vorhaben", "handlungsfeld_schwerpunkt", "handlungsfeld", "schwerpunkt", "raumbezug", "rahmen");

    private final JdbcClient jdbc;

    JdbcProgrammzeilen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version above all that stand there: whoever has a form of the old content open must notice the replacement. */
    int naechsteVersion(long fassung) {
        return jdbc.sql("""
                select coalesce(max(version), -1) + 1
                  from (select version from programm.rahmen where fassung = :fassung
                        union all select version from programm.raumbezug where fassung = :fassung
                        union all select version from programm.schwerpunkt where fassung = :fassung
                        union all select version from programm.handlungsfeld where fassung = :fassung
                        union all select version from programm.vorhaben where fassung = :fassung
                        union all select version from programm.dokumentabschnitt where fassung = :fassung) alle
                """).param("fassung", fassung).query(Integer.class).single();
    }

    void versionSetzen(long fassung, int version) {
        for (String tabelle : List.of("rahmen", "raumbezug", "schwerpunkt", "handlungsfeld", "vorhaben", "dokumentabschnitt")) {
            jdbc.sql("update programm." + tabelle + " set version = :version where fassung = :fassung")
                    .param("version", version).param("fassung", fassung).update();
        }
    }

    void leeren(long fassung) {
        for (String tabelle : TABELLEN) {
            jdbc.sql("delete from programm." + tabelle + " where fassung = :fassung").param("fassung", fassung).update();
        }
    }

    void schreiben(long fassung, Programminhalt inhalt) {
        var rahmen = inhalt.rahmen();
        jdbc.sql("""
                insert into programm.rahmen (fassung, titel, motto, leichte_sprache)
                values (:fassung, :titel, :motto, :leichteSprache)
                """)
                .param("fassung", fassung).param("titel", rahmen.titel()).param("motto", rahmen.motto())
                .param("leichteSprache", rahmen.leichteSprache()).update();
        int stelle = 0;
        for (var raum : inhalt.raumbezuege()) {
            raumbezug(fassung, raum, stelle++);
        }
        stelle = 0;
        for (var schwerpunkt : inhalt.schwerpunkte()) {
            schwerpunkt(fassung, schwerpunkt, stelle++);
        }
        stelle = 0;
        for (var feld : inhalt.handlungsfelder()) {
            handlungsfeld(fassung, feld, stelle++);
            int platz = 0;
            for (var vorhaben : feld.vorhaben()) {
                vorhaben(fassung, feld.schluessel(), vorhaben, platz++);
            }
        }
        stelle = 0;
        for (var abschnitt : inhalt.abschnitte()) {
            abschnitt(fassung, abschnitt, stelle++);
        }
    }

    void raumbezug(long fassung, Raumbezug raum, int position) {
        jdbc.sql("""
                insert into programm.raumbezug (fassung, schluessel, position, art, name, ags, oberhalb)
                values (:fassung, :schluessel, :position, :art, :name, :ags, :oberhalb)
                """)
                .param("fassung", fassung).param("schluessel", raum.schluessel()).param("position", position)
                .param("art", raum.art().name()).param("name", raum.name()).param("ags", raum.ags())
                .param("oberhalb", raum.oberhalb()).update();
    }

    void schwerpunkt(long fassung, Schwerpunkt schwerpunkt, int position) {
        jdbc.sql("""
                insert into programm.schwerpunkt (fassung, schluessel, position, text)
                values (:fassung, :schluessel, :position, :text)
                """)
                .param("fassung", fassung).param("schluessel", schwerpunkt.schluessel()).param("position", position)
                .param("text", schwerpunkt.text()).update();
    }

    void handlungsfeld(long fassung, Handlungsfeld feld, int position) {
        jdbc.sql("""
                insert into programm.handlungsfeld (fassung, schluessel, position, titel, titel_erschlossen, dimension, leitlinien)
                values (:fassung, :schluessel, :position, :titel, :erschlossen, :dimension, :leitlinien)
                """)
                .param("fassung", fassung).param("schluessel", feld.schluessel()).param("position", position)
                .param("titel", feld.titel()).param("erschlossen", feld.titelErschlossen())
                .param("dimension", feld.dimension()).param("leitlinien", feld(feld.leitlinien())).update();
        schwerpunkteZu(fassung, feld);
    }

    void schwerpunkteZu(long fassung, Handlungsfeld feld) {
        jdbc.sql("delete from programm.handlungsfeld_schwerpunkt where fassung = :fassung and handlungsfeld = :feld")
                .param("fassung", fassung).param("feld", feld.schluessel()).update();
        jdbc.sql("""
                insert into programm.handlungsfeld_schwerpunkt (fassung, handlungsfeld, schwerpunkt, position)
                select :fassung, :feld, s, n from unnest(:schwerpunkte::text[]) with ordinality as u (s, n)
                """)
                .param("fassung", fassung).param("feld", feld.schluessel())
                .param("schwerpunkte", feld(feld.schwerpunkte())).update();
    }

    void vorhaben(long fassung, String handlungsfeld, Vorhaben v, int position) {
        werte(jdbc.sql("""
                insert into programm.vorhaben (fassung, schluessel, handlungsfeld, position, name, art, status,
                       ausbau_gegenstand, beteiligung, text, gliederung, gruppe, teil_von, zielgruppen, zwecke, sozialraum,
                       partner, instrumente, foerderprogramm, plaetze, absicht, vorgaenger)
                values (:fassung, :schluessel, :handlungsfeld, :position, :name, :art, :status, :ausbauGegenstand,
                       :beteiligung, :text, :gliederung, :gruppe, :teilVon, :zielgruppen, :zwecke, :sozialraum, :partner,
                       :instrumente, :foerderprogramm, :plaetze, :absicht, :vorgaenger)
                """), fassung, handlungsfeld, v).param("position", position).update();
        nebenzeilen(fassung, v);
    }

    boolean vorhabenAendern(long fassung, String handlungsfeld, Vorhaben v) {
        boolean geaendert = werte(jdbc.sql("""
                update programm.vorhaben set position = case when handlungsfeld = :handlungsfeld then position else
                         (select coalesce(max(n.position) + 1, 0) from programm.vorhaben n
                           where n.fassung = :fassung and n.handlungsfeld = :handlungsfeld) end,
                       handlungsfeld = :handlungsfeld, name = :name, art = :art, status = :status,
                       ausbau_gegenstand = :ausbauGegenstand, beteiligung = :beteiligung, text = :text,
                       gliederung = :gliederung, gruppe = :gruppe, teil_von = :teilVon, zielgruppen = :zielgruppen,
                       zwecke = :zwecke, sozialraum = :sozialraum, partner = :partner, instrumente = :instrumente,
                       foerderprogramm = :foerderprogramm, plaetze = :plaetze, absicht = :absicht, vorgaenger = :vorgaenger,
                       version = version + 1
                 where fassung = :fassung and schluessel = :schluessel and version = :version
                """), fassung, handlungsfeld, v).param("version", v.version()).update() == 1;
        if (geaendert) {
            nebenzeilenLoeschen(fassung, v.schluessel());
            nebenzeilen(fassung, v);
        }
        return geaendert;
    }

    void nebenzeilenLoeschen(long fassung, String vorhaben) {
        for (String tabelle : List.of("vorhaben_ort", "vorhaben_finanzierung")) {
            jdbc.sql("delete from programm." + tabelle + " where fassung = :fassung and vorhaben = :vorhaben")
                    .param("fassung", fassung).param("vorhaben", vorhaben).update();
        }
    }

    private void nebenzeilen(long fassung, Vorhaben v) {
        if (!v.orte().isEmpty()) {
            jdbc.sql("""
                    insert into programm.vorhaben_ort (fassung, vorhaben, ort, position)
                    select :fassung, :vorhaben, o, n from unnest(:orte::text[]) with ordinality as u (o, n)
                    """)
                    .param("fassung", fassung).param("vorhaben", v.schluessel()).param("orte", feld(v.orte())).update();
        }
        int stelle = 0;
        for (var f : v.finanzierung()) {
            jdbc.sql("""
                    insert into programm.vorhaben_finanzierung
                           (fassung, vorhaben, position, quelle, bezeichnung, anteil_prozent, betrag_cent)
                    values (:fassung, :vorhaben, :position, :quelle, :bezeichnung, :anteil, :betrag)
                    """)
                    .param("fassung", fassung).param("vorhaben", v.schluessel()).param("position", stelle++)
                    .param("quelle", f.quelle().name()).param("bezeichnung", f.bezeichnung())
                    .param("anteil", f.anteilProzent()).param("betrag", f.betrag() == null ? null : f.betrag().cent())
                    .update();
        }
    }

    private static JdbcClient.StatementSpec werte(JdbcClient.StatementSpec sql, long fassung, String handlungsfeld, Vorhaben v) {
        return sql.param("fassung", fassung).param("schluessel", v.schluessel()).param("handlungsfeld", handlungsfeld)
                .param("name", v.name()).param("art", v.art().name())
                .param("status", v.status().stream().map(Enum::name).toArray(String[]::new))
                .param("ausbauGegenstand", v.ausbauGegenstand()).param("beteiligung", wort(v.beteiligung()))
                .param("text", v.text()).param("gliederung", v.gliederung()).param("gruppe", v.gruppe())
                .param("teilVon", v.teilVon()).param("zielgruppen", feld(v.zielgruppen())).param("zwecke", feld(v.zwecke()))
                .param("sozialraum", v.sozialraum()).param("partner", feld(v.partner()))
                .param("instrumente", feld(v.instrumente())).param("foerderprogramm", v.foerderprogramm())
                .param("plaetze", v.plaetze()).param("absicht", wort(v.absicht())).param("vorgaenger", v.vorgaenger());
    }

    void abschnitt(long fassung, Dokumentabschnitt a, int position) {
        jdbc.sql("""
                insert into programm.dokumentabschnitt
                       (fassung, schluessel, position, art, titel, titel_erschlossen, ueberschrift, bezuege, text)
                values (:fassung, :schluessel, :position, :art, :titel, :erschlossen, :ueberschrift, :bezuege, :text)
                """)
                .param("fassung", fassung).param("schluessel", a.schluessel()).param("position", position)
                .param("art", a.art().name()).param("titel", a.titel()).param("erschlossen", a.titelErschlossen())
                .param("ueberschrift", a.ueberschrift()).param("bezuege", feld(a.bezuege())).param("text", a.text()).update();
        anmerkungen(fassung, a);
    }

    void anmerkungenLoeschen(long fassung, String abschnitt) {
        jdbc.sql("delete from programm.anmerkung where fassung = :fassung and abschnitt = :abschnitt")
                .param("fassung", fassung).param("abschnitt", abschnitt).update();
    }

    void anmerkungen(long fassung, Dokumentabschnitt a) {
        int stelle = 0;
        for (var anmerkung : a.anmerkungen()) {
            jdbc.sql("""
                    insert into programm.anmerkung (fassung, abschnitt, position, zeichen, text)
                    values (:fassung, :abschnitt, :position, :zeichen, :text)
                    """)
                    .param("fassung", fassung).param("abschnitt", a.schluessel()).param("position", stelle++)
                    .param("zeichen", anmerkung.zeichen()).param("text", anmerkung.text()).update();
        }
    }

    /** What still points at something that is gone shows up now, not at the end of the transaction. */
    void verweisePruefen() {
        jdbc.sql("set constraints all immediate").update();
    }

    static String[] feld(List<String> texte) {
        return texte.toArray(String[]::new);
    }

    private static @Nullable String wort(@Nullable Enum<?> wert) {
        return wert == null ? null : wert.name();
    }
}
