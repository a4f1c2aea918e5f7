package de.wirkungskreis.programm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The module's own share in a Fassung. First in line: what other modules keep may point at a Vorhaben. */
@Repository
@Order(Ordered.HIGHEST_PRECEDENCE)
class JdbcFassungsinhalt implements Fassungsinhalt {

    private static final Map<String, String> SPALTEN = new LinkedHashMap<>();

    static {
        SPALTEN.put("rahmen", "titel, motto, leichte_sprache");
        SPALTEN.put("raumbezug", "schluessel, position, art, name, ags, oberhalb");
        SPALTEN.put("schwerpunkt", "schluessel, position, text");
        SPALTEN.put("handlungsfeld", "schluessel, position, titel, titel_erschlossen, dimension, leitlinien");
        SPALTEN.put("handlungsfeld_schwerpunkt", "handlungsfeld, schwerpunkt, position");
        SPALTEN.put("vorhaben", "schluessel, handlungsfeld, position, name, art, status, ausbau_gegenstand, beteiligung, text, "
                + "gliederung, gruppe, teil_von, zielgruppen, zwecke, sozialraum, partner, instrumente, foerderprogramm, "
                + "plaetze, absicht, vorgaenger");
        SPALTEN.put("vorhaben_ort", "vorhaben, ort, position");
        SPALTEN.put("vorhaben_finanzierung", "vorhaben, position, quelle, bezeichnung, anteil_prozent, betrag_cent");
        SPALTEN.put("dokumentabschnitt", "schluessel, position, art, titel, titel_erschlossen, ueberschrift, bezuege, text");
        SPALTEN.put("anmerkung", "abschnitt, position, zeichen, text");
    }

    private final JdbcClient jdbc;
    private final JdbcProgrammzeilen zeilen;
    private final Programminhalte inhalte;
    private final Programmpunkte punkte;

    JdbcFassungsinhalt(JdbcClient jdbc, JdbcProgrammzeilen zeilen, Programminhalte inhalte, Programmpunkte punkte) {
        this.jdbc = jdbc;
        this.zeilen = zeilen;
        this.inhalte = inhalte;
        this.punkte = punkte;
    }

    @Override
    @Transactional
    public void uebernehmen(Fassung von, Fassung nach) {
        zeilen.leeren(nach.id());
        SPALTEN.forEach((tabelle, spalten) -> jdbc.sql("insert into programm." + tabelle + " (fassung, " + spalten
                        + ") select :nach, " + spalten + " from programm." + tabelle + " where fassung = :von")
                .param("nach", nach.id()).param("von", von.id()).update());
    }

    /**
     * Vorhaben keep their key and name it as predecessor. A word that says what happened to it this year (it began, grew,
     * was resumed, made permanent) has come true and becomes WEITERFUEHRUNG; a word that says it goes on, is used or is
     * taken part in still holds; where the programme says nothing, the next says nothing. Places, funding and Absicht are
     * this year's plan: they are read at the predecessor and planned anew, not copied.
     */
    @Override
    @Transactional
    public void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach) {
        uebernehmen(von, nach);
        jdbc.sql("""
                update programm.vorhaben
                   set vorgaenger = schluessel, ausbau_gegenstand = null, plaetze = null, absicht = null,
                       status = array(
                           select wort
                             from (select case when s in ('NEU', 'ZUSAETZLICH', 'NEUAUFLAGE', 'WIEDERAUFNAHME', 'AUSBAU',
                                                          'VERSTETIGUNG', 'WEITERENTWICKLUNG')
                                               then 'WEITERFUEHRUNG' else s end as wort, min(n) as platz
                                     from unnest(status) with ordinality as u (s, n) group by wort) as worte
                            where wort <> 'WEITERFUEHRUNG' or not status && array['FORTSETZUNG', 'WEITERE_UMSETZUNG']
                            order by platz)
                 where fassung = :nach and art <> 'LEITLINIE'
                """).param("nach", nach.id()).update();
        jdbc.sql("delete from programm.vorhaben_finanzierung where fassung = :nach").param("nach", nach.id()).update();
        jdbc.sql("update programm.rahmen set titel = :titel, leichte_sprache = null where fassung = :nach")
                .param("titel", "Arbeitsmarkt- und Integrationsprogramm " + nachProgramm.jahrtext())
                .param("nach", nach.id()).update();
    }

    @Override
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        return punkte.aus(inhalte.derFassung(fassung.id()));
    }

    @Override
    public List<Ding> dinge(long fassung) {
        return Programmverweise.dinge(inhalte.derFassung(fassung));
    }

    @Override
    public List<Verweis> verweise(long fassung) {
        return Programmverweise.in(inhalte.derFassung(fassung));
    }
}
