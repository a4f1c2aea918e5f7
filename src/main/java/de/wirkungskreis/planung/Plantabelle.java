package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.web.Seitenkontext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** The plan as a table that leaves the house. */
final class Plantabelle {

    private Plantabelle() {}

    static Tabelle von(Planung plan, Plansaetze saetze, Seitenkontext seite) {
        var spalten = new ArrayList<Spalte>(List.of(Spalte.text("Instrument"), Spalte.text("Einheit")));
        plan.spalten().forEach(s -> spalten.add(Spalte.zahl(s.bezeichnung())));
        plan.vergleichsspalte().ifPresent(gegen -> plan.planspalten().forEach(s -> spalten.add(Spalte.zahl(
                plan.planspalten().size() == 1 ? "Veränderung" : "Veränderung " + s.bezeichnung()))));
        var zeilen = new ArrayList<Tabelle.Zeile>();
        for (var gruppe : plan.gruppen()) {
            zeilen.add(new Tabelle.Zeile(Zeilenart.GRUPPE, List.of(Zelle.text(gruppe.name()))));
            for (var zeile : gruppe.zeilen()) {
                for (var einheit : plan.einheiten(zeile)) {
                    String name = zeile.rolle() == Planzeile.Rolle.EIGENSTAENDIG ? zeile.name()
                            : zeile.name() + " (" + saetze.wort(zeile.rolle()) + ")";
                    zeilen.add(new Tabelle.Zeile(Zeilenart.NORMAL, zellen(plan, saetze, name, einheit,
                            jahr -> plan.wert(zeile, jahr, einheit), jahr -> plan.genauigkeit(zeile, jahr, einheit))));
                }
            }
            if (gruppe.summeAusweisen() && gruppe.einheit().summierbar()) {
                zeilen.add(new Tabelle.Zeile(Zeilenart.SUMME, zellen(plan, saetze, "Gesamt", gruppe.einheit(),
                        jahr -> plan.summe(gruppe, jahr), jahr -> plan.genauigkeit(gruppe, jahr))));
            }
        }
        var hinweise = new ArrayList<>(List.of("Programm " + seite.jahrtext() + ", " + seite.fassungText(),
                "Stand " + seite.stand(),
                saetze.text("tabelle.summen")));
        plan.spalten().forEach(s -> hinweise.add("Spalte " + s.bezeichnung() + ": " + saetze.wort(s.wertart())));
        return new Tabelle("Planung " + seite.jahrtext(), spalten, 2, zeilen, hinweise);
    }

    private static List<Zelle> zellen(Planung plan, Plansaetze saetze, String name, Einheit einheit,
            Function<Programmjahr, OptionalLong> wert, Function<Programmjahr, Genauigkeit> genauigkeit) {
        var zellen = new ArrayList<Zelle>(List.of(Zelle.text(name), Zelle.text(saetze.wort(einheit))));
        for (var spalte : plan.spalten()) {
            var zahl = wert.apply(spalte.jahr());
            zellen.add(zahl.isEmpty() ? Zelle.text("") : new Zelle(Zahlenformat.menge(zahl, einheit,
                    genauigkeit.apply(spalte.jahr()), Schreibweise.BILDSCHIRM), Zahlenformat.alsDezimal(zahl.getAsLong(), einheit)));
        }
        plan.vergleichsspalte().ifPresent(gegen -> plan.planspalten().forEach(spalte -> {
            var zahl = Planung.veraenderung(wert.apply(spalte.jahr()), wert.apply(gegen.jahr()));
            zellen.add(zahl.isEmpty() ? Zelle.text("") : new Zelle(Zahlenformat.mengenveraenderung(zahl, einheit,
                    Schreibweise.BILDSCHIRM), Zahlenformat.alsDezimal(zahl.getAsLong(), einheit)));
        }));
        return zellen;
    }
}
