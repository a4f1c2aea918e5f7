package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.web.NichtGefunden;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a Fassung's content with seven statements, whatever its size. Writing is {@link JdbcProgrammzeilen}'s. */
@Repository
class JdbcProgramminhalte implements Programminhalte {

    private final JdbcClient jdbc;
    private final JdbcProgrammzeilen zeilen;
    private final Fassungen fassungen;

    JdbcProgramminhalte(JdbcClient jdbc, JdbcProgrammzeilen zeilen, Fassungen fassungen) {
        this.jdbc = jdbc;
        this.zeilen = zeilen;
        this.fassungen = fassungen;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Programminhalt derFassung(long fassung) {
        if (fassungen.mit(fassung).isEmpty()) {
            throw new NichtGefunden("Diese Fassung gibt es nicht.");
        }
        var vorhaben = vorhaben(fassung);
        return new Programminhalt(rahmen(fassung), raumbezuege(fassung), schwerpunkte(fassung),
                handlungsfelder(fassung, vorhaben), abschnitte(fassung));
    }

    @Override
    @Transactional
    public void ersetzen(long fassung, Programminhalt inhalt) {
        int version = zeilen.naechsteVersion(fassung);
        zeilen.leeren(fassung);
        zeilen.schreiben(fassung, inhalt);
        zeilen.versionSetzen(fassung, version);
        fassungen.beruehrt(fassung);
    }

    private Rahmen rahmen(long fassung) {
        return jdbc.sql("select titel, motto, leichte_sprache, version from programm.rahmen where fassung = :fassung")
                .param("fassung", fassung)
                .query((rs, nr) -> new Rahmen(rs.getString("titel"), rs.getString("motto"), rs.getString("leichte_sprache"),
                        rs.getInt("version")))
                .optional().orElse(new Rahmen("", null, null, 0));
    }

    private List<Raumbezug> raumbezuege(long fassung) {
        return jdbc.sql("""
                select schluessel, art, name, ags, oberhalb, version
                  from programm.raumbezug where fassung = :fassung order by position
                """)
                .param("fassung", fassung)
                .query((rs, nr) -> new Raumbezug(rs.getString("schluessel"), Raumbezug.Art.valueOf(rs.getString("art")),
                        rs.getString("name"), rs.getString("ags"), rs.getString("oberhalb"), rs.getInt("version")))
                .list();
    }

    private List<Schwerpunkt> schwerpunkte(long fassung) {
        return jdbc.sql("select schluessel, text, version from programm.schwerpunkt where fassung = :fassung order by position")
                .param("fassung", fassung)
                .query((rs, nr) -> new Schwerpunkt(rs.getString("schluessel"), rs.getString("text"), rs.getInt("version")))
                .list();
    }

    private List<Handlungsfeld> handlungsfelder(long fassung, Map<String, List<Vorhaben>> vorhaben) {
        return jdbc.sql("""
                select h.schluessel, h.titel, h.titel_erschlossen, h.dimension, h.leitlinien, h.version,
                       array(select s.schwerpunkt from programm.handlungsfeld_schwerpunkt s
                              where s.fassung = h.fassung and s.handlungsfeld = h.schluessel order by s.position) as schwerpunkte
                  from programm.handlungsfeld h where h.fassung = :fassung order by h.position
                """)
                .param("fassung", fassung)
                .query((rs, nr) -> new Handlungsfeld(rs.getString("schluessel"), rs.getString("titel"),
                        rs.getBoolean("titel_erschlossen"), rs.getString("dimension"), texte(rs, "leitlinien"),
                        texte(rs, "schwerpunkte"), vorhaben.getOrDefault(rs.getString("schluessel"), List.of()),
                        rs.getInt("version")))
                .list();
    }

    private Map<String, List<Vorhaben>> vorhaben(long fassung) {
        var finanzierung = finanzierung(fassung);
        var jeFeld = new HashMap<String, List<Vorhaben>>();
        jdbc.sql("""
                select v.*, array(select o.ort from programm.vorhaben_ort o
                                   where o.fassung = v.fassung and o.vorhaben = v.schluessel order by o.position) as orte
                  from programm.vorhaben v where v.fassung = :fassung order by v.handlungsfeld, v.position
                """)
                .param("fassung", fassung)
                .query((ResultSet rs) -> {
                    jeFeld.computeIfAbsent(rs.getString("handlungsfeld"), feld -> new ArrayList<>())
                            .add(vorhaben(rs, finanzierung.getOrDefault(rs.getString("schluessel"), List.of())));
                });
        return jeFeld;
    }

    private static Vorhaben vorhaben(ResultSet rs, List<Vorhaben.Finanzierung> finanzierung) throws SQLException {
        return new Vorhaben(rs.getString("schluessel"), rs.getString("name"), Vorhaben.Art.valueOf(rs.getString("art")),
                texte(rs, "status").stream().map(Vorhabenstatus::valueOf).toList(), rs.getString("ausbau_gegenstand"),
                wort(rs, "beteiligung", Vorhaben.Beteiligung::valueOf), rs.getString("text"), rs.getString("gliederung"),
                rs.getString("gruppe"), rs.getString("teil_von"), texte(rs, "zielgruppen"), texte(rs, "zwecke"),
                texte(rs, "orte"), rs.getString("sozialraum"), texte(rs, "partner"), texte(rs, "instrumente"), finanzierung,
                rs.getString("foerderprogramm"), rs.getObject("plaetze", Integer.class),
                wort(rs, "absicht", Absicht::valueOf), rs.getString("vorgaenger"), rs.getInt("version"));
    }

    private Map<String, List<Vorhaben.Finanzierung>> finanzierung(long fassung) {
        var jeVorhaben = new HashMap<String, List<Vorhaben.Finanzierung>>();
        jdbc.sql("""
                select vorhaben, quelle, bezeichnung, anteil_prozent, betrag_cent
                  from programm.vorhaben_finanzierung where fassung = :fassung order by vorhaben, position
                """)
                .param("fassung", fassung)
                .query((ResultSet rs) -> {
                    var cent = rs.getObject("betrag_cent", Long.class);
                    jeVorhaben.computeIfAbsent(rs.getString("vorhaben"), v -> new ArrayList<>())
                            .add(new Vorhaben.Finanzierung(Finanzierungsquelle.valueOf(rs.getString("quelle")),
                                    rs.getString("bezeichnung"), rs.getBigDecimal("anteil_prozent"),
                                    cent == null ? null : new Euro(cent)));
                });
        return jeVorhaben;
    }

    private List<Dokumentabschnitt> abschnitte(long fassung) {
        var anmerkungen = new HashMap<String, List<Dokumentabschnitt.Anmerkung>>();
        jdbc.sql("select abschnitt, zeichen, text from programm.anmerkung where fassung = :fassung order by abschnitt, position")
                .param("fassung", fassung)
                .query((ResultSet rs) -> {
                    anmerkungen.computeIfAbsent(rs.getString("abschnitt"), a -> new ArrayList<>())
                            .add(new Dokumentabschnitt.Anmerkung(rs.getString("zeichen"), rs.getString("text")));
                });
        return jdbc.sql("""
                select schluessel, art, titel, titel_erschlossen, ueberschrift, bezuege, text, version
                  from programm.dokumentabschnitt where fassung = :fassung order by position
                """)
                .param("fassung", fassung)
                .query((rs, nr) -> new Dokumentabschnitt(rs.getString("schluessel"),
                        Dokumentabschnitt.Art.valueOf(rs.getString("art")), rs.getString("titel"),
                        rs.getBoolean("titel_erschlossen"), rs.getString("ueberschrift"), texte(rs, "bezuege"),
                        rs.getString("text"), anmerkungen.getOrDefault(rs.getString("schluessel"), List.of()),
                        rs.getInt("version")))
                .list();
    }

    static List<String> texte(ResultSet rs, String spalte) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(spalte).getArray());
    }

    private static <T> @Nullable T wort(ResultSet rs, String spalte, Function<String, T> lesen) throws SQLException {
        String wort = rs.getString(spalte);
        return wort == null ? null : lesen.apply(wort);
    }
}
