package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.umsetzung.Umsetzungsblatt.Blatt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programme as a table, on the page and in a file: its groups, their lines, their sums. */
@Component
class Umsetzungstabelle {

    private final Wortlaut worte;

    Umsetzungstabelle(Wortlaut worte) {
        this.worte = worte;
    }

    /** @param pfad of the Herleitung; null where there is no number */
    record Feld(Groesse groesse, String text, @Nullable BigDecimal wert, @Nullable String pfad) {}

    enum Art { GRUPPE, ZEILE, SUMME }

    /** @param pfad of the page of a line */
    record Reihe(Art art, String name, String zusatz, @Nullable String pfad, List<Feld> felder) {}

    List<Reihe> zeilen(Fassungskontext kontext, Blatt blatt) {
        var reihen = new ArrayList<Reihe>();
        for (var gruppe : blatt.plan().gruppen()) {
            reihen.add(new Reihe(Art.GRUPPE, gruppe.name(), worte.wort(gruppe.einheit()), null, List.of()));
            for (var zeile : gruppe.zeilen()) {
                var stand = blatt.rechnung().stand(zeile);
                reihen.add(new Reihe(Art.ZEILE, zeile.name(), zusatz(zeile, stand, gruppe.einheit()),
                        kontext.seite().pfad("/umsetzung/" + zeile.schluessel() + blatt.frage().anhang()),
                        Groesse.SPALTEN.stream().map(g -> feld(kontext, blatt, stand, g)).toList()));
            }
            blatt.rechnung().summe(gruppe).ifPresent(s -> reihen.add(new Reihe(Art.SUMME, worte.text("umsetzung.gesamt"), "", null,
                    Groesse.SPALTEN.stream().map(g -> summe(kontext, blatt, s, g)).toList())));
        }
        return reihen;
    }

    private String zusatz(Planzeile zeile, Zeilenstand stand, Einheit inDerGruppe) {
        var worteDazu = new ArrayList<String>();
        if (zeile.rolle() != Planzeile.Rolle.EIGENSTAENDIG) {
            worteDazu.add(worte.wort(zeile.rolle()));
        }
        if (stand.einheit() != inDerGruppe) {
            worteDazu.add(worte.wort(stand.einheit()));
        }
        if (stand.messung() == Zeilenstand.Messung.KEINE) {
            worteDazu.add(worte.text("umsetzung.nichtMessbar"));
        }
        return String.join(" · ", worteDazu);
    }

    private Feld feld(Fassungskontext kontext, Blatt blatt, Zeilenstand stand, Groesse groesse) {
        boolean sagtNichts = groesse.ausDemPlan() && blatt.frage().gruppe() != Gruppe.GESAMT;
        var wert = sagtNichts ? null : groesse.wert(stand).orElse(null);
        return new Feld(groesse, sagtNichts ? Zahlenformat.FEHLT : groesse.text(stand), wert, wert == null ? null
                : kontext.seite().pfad("/umsetzung/" + stand.zeile().schluessel() + "/herleitung/" + groesse + blatt.frage().anhang()));
    }

    /** Only what can be added: plan and entries, never places, shares or stocks. */
    private static Feld summe(Fassungskontext kontext, Blatt blatt, Umsetzungsrechnung.Gruppenstand summe, Groesse groesse) {
        boolean sagtNichts = groesse.ausDemPlan() && blatt.frage().gruppe() != Gruppe.GESAMT;
        var wert = sagtNichts ? OptionalLong.empty() : summe.wert(groesse);
        if (wert.isEmpty()) {
            return new Feld(groesse, "", null, null);
        }
        var zahl = BigDecimal.valueOf(wert.getAsLong());
        return new Feld(groesse, groesse == Groesse.DIFFERENZ ? Zahlenformat.veraenderung(zahl, Schreibweise.BILDSCHIRM)
                : Zahlenformat.dezimal(zahl, Schreibweise.BILDSCHIRM), zahl,
                kontext.seite().pfad("/umsetzung/gruppen/" + summe.gruppe().schluessel() + "/herleitung/" + groesse + blatt.frage().anhang()));
    }

    Tabelle tabelle(Fassungskontext kontext, Blatt blatt) {
        var spalten = new ArrayList<>(List.of(Spalte.text(worte.text("umsetzung.spalte.zeile")), Spalte.text(worte.text("umsetzung.spalte.zusatz"))));
        Groesse.SPALTEN.forEach(g -> spalten.add(Spalte.zahl(worte.wort(g))));
        var zeilen = zeilen(kontext, blatt).stream().map(r -> {
            var zellen = new ArrayList<>(List.of(Zelle.text(r.name()), Zelle.text(r.zusatz())));
            for (int i = 0; i < Groesse.SPALTEN.size(); i++) {
                zellen.add(r.felder().isEmpty() ? Zelle.text("") : zelle(r.felder().get(i)));
            }
            return new Tabelle.Zeile(Tabelle.Zeilenart.valueOf(r.art() == Art.ZEILE ? "NORMAL" : r.art().name()), zellen);
        }).toList();
        return new Tabelle(worte.text("umsetzung.tabelle", kontext.seite().jahrtext(), Umsetzungsblatt.monat(blatt.frage().monat())), spalten, 1,
                zeilen, hinweise(kontext, blatt));
    }

    /** People who were counted may have to be withheld; plans and shares are nobody. */
    private static Zelle zelle(Feld feld) {
        return feld.wert() == null ? Zelle.text(feld.text())
                : feld.groesse().ausDemPlan() || feld.groesse().anteil() || feld.groesse() == Groesse.PLAETZE ? new Zelle(feld.text(), feld.wert())
                : Zelle.personen(feld.text(), feld.wert());
    }

    private List<String> hinweise(Fassungskontext kontext, Blatt blatt) {
        return List.of(worte.text("umsetzung.hinweis.fassung", kontext.seite().jahrtext(), kontext.seite().fassungText()), blatt.stand(),
                worte.text("umsetzung.hinweis.gruppe", worte.wort(blatt.frage().gruppe())), worte.text("umsetzung.einleitung"));
    }

    Tabelle monate(Fassungskontext kontext, Blatt blatt, Planzeile zeile, Zeilenblatt.Ansicht ansicht) {
        var spalten = new ArrayList<>(List.of(Spalte.text(worte.text("umsetzung.spalte.monat"))));
        Arrays.stream(Zeilenblatt.Monatsgroesse.values()).forEach(g -> spalten.add(Spalte.zahl(worte.wort(g))));
        return new Tabelle(zeile.name() + ", " + blatt.frage().monat().getYear(), spalten, 1, ansicht.monate().stream().map(m -> {
            var zellen = new ArrayList<>(List.of(Zelle.text(m.monat())));
            m.felder().forEach(f -> zellen.add(f.wert() == null ? Zelle.text(f.text()) : f.groesse().personen()
                    ? Zelle.personen(f.text(), BigDecimal.valueOf(f.wert())) : new Zelle(f.text(), BigDecimal.valueOf(f.wert()))));
            return new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, zellen);
        }).toList(), hinweise(kontext, blatt));
    }
}
