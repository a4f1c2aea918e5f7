package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeile;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.dokument.Ansichtsfolien.Abschnitt;
import de.wirkungskreis.dokument.Ansichtsfolien.Ansicht;
import de.wirkungskreis.steuerung.Verlauf.Reihe;
import de.wirkungskreis.zielnachhaltung.Zielworte;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cockpit as it leaves the house: tables, and sentences for a mail. */
@Component
class Steuerungsausgabe {

    private final Wortlaut worte;
    private final Clock uhr;

    Steuerungsausgabe(Wortlaut worte, Clock uhr) {
        this.worte = worte;
        this.uhr = uhr;
    }

    /** The answer to the first question, in one sentence. */
    String kurz(Lagebild bild) {
        var teile = Stream.of(Urteil.ROT, Urteil.GELB).filter(u -> !bild.namen(u).isEmpty())
                .map(u -> worte.text("steuerung.kurz." + u, String.join(", ", bild.namen(u)))).toList();
        return teile.isEmpty() ? worte.text("steuerung.kurz.gut", bild.namen(Urteil.GRUEN).size()) : worte.text("steuerung.kurz", String.join(" ", teile));
    }

    Tabelle tabelle(Lagebild bild) {
        return new Tabelle(titel(bild), List.of(Spalte.text(worte.text("steuerung.spalte.was")), Spalte.text(worte.text("steuerung.spalte.wert")),
                Spalte.text(worte.text("steuerung.spalte.urteil")), Spalte.text(worte.text("steuerung.spalte.satz"))), 1, Stream.concat(
                        bild.zeilen().stream().map(z -> zeile(z.name(), z.wert(), z.urteil(), z.satz())),
                        bild.weitere().stream().map(w -> zeile(w.name(), w.wert(), w.urteil(), w.satz()))).toList(), hinweise(bild));
    }

    private Zeile zeile(String name, String wert, Urteil urteil, String satz) {
        return new Zeile(Zeilenart.NORMAL, List.of(Zelle.text(name), Zelle.text(wert), Zelle.text(worte.wort(urteil)), Zelle.text(satz)));
    }

    /** The lines first, then the numbers of each. */
    List<Tabelle> tabellen(Lagebild bild) {
        var tabellen = new ArrayList<>(List.of(tabelle(bild)));
        bild.zeilen().stream().filter(z -> !z.verlauf().leer()).map(z -> verlauf(bild, z)).forEach(tabellen::add);
        return tabellen;
    }

    Tabelle verlauf(Lagebild bild, Lagezeile zeile) {
        var spalten = new ArrayList<>(List.of(Spalte.text(worte.text("steuerung.spalte.monat"))));
        zeile.verlauf().spalten().forEach(s -> spalten.add(Spalte.zahl(s.name())));
        return new Tabelle(zeile.name(), spalten, 1, zeile.verlauf().reihen().stream().map(r -> reihe(zeile.verlauf(), r)).toList(), hinweise(bild));
    }

    private static Zeile reihe(Verlauf verlauf, Reihe reihe) {
        var zellen = new ArrayList<>(List.of(Zelle.text(reihe.name())));
        for (int s = 0; s < reihe.felder().size(); s++) {
            zellen.add(new Zelle(reihe.felder().get(s).text(), reihe.felder().get(s).zahl(), verlauf.spalten().get(s).personen()));
        }
        return new Zeile(Zeilenart.NORMAL, zellen);
    }

    /** Greeting left out: whoever sends it writes their own. */
    List<String> bericht(Lagebild bild) {
        var absaetze = new ArrayList<String>();
        absaetze.add(titel(bild));
        absaetze.add(kurz(bild));
        bild.zeilen().forEach(z -> absaetze.add(worte.text("steuerung.bericht.zeile", z.name(), worte.wort(z.urteil()), z.satz())));
        bild.weitere().forEach(w -> absaetze.add(worte.text("steuerung.bericht.zeile", w.name(), worte.wort(w.urteil()), w.satz())));
        var aenderungen = bild.aenderungen();
        absaetze.add(worte.text("steuerung.aenderungen"));
        absaetze.addAll(aenderungen.isEmpty() ? List.of(worte.text("steuerung.aenderungen.leer")) : aenderungen);
        absaetze.addAll(hinweise(bild));
        return absaetze;
    }

    Ansicht ansicht(Lagebild bild) {
        var abschnitte = new ArrayList<Abschnitt>();
        var saetze = new ArrayList<>(List.of(kurz(bild)));
        bild.zeilen().forEach(z -> saetze.add(worte.text("steuerung.bericht.kopf", z.name(), z.wert(), worte.wort(z.urteil()))));
        bild.weitere().forEach(w -> saetze.add(worte.text("steuerung.bericht.kopf", w.name(), w.wert(), worte.wort(w.urteil()))));
        abschnitte.add(new Abschnitt(worte.text("steuerung.folien.wo"), saetze, null, 0));
        abschnitte.add(new Abschnitt(worte.text("steuerung.aenderungen"), bild.aenderungen().isEmpty()
                ? List.of(worte.text("steuerung.aenderungen.leer")) : bild.aenderungen(), null, 0));
        bild.zeilen().forEach(z -> abschnitte.add(abschnitt(bild, z, List.of(z.satz()))));
        return new Ansicht(titel(bild), kurz(bild), fuss(bild), uhr.instant(), List.of(), abschnitte);
    }

    /** One line as slides: what is, what changed, the months, and what it is made of. */
    Ansicht ansicht(Lagebild bild, Lagezeile zeile) {
        var saetze = new ArrayList<>(List.of(zeile.satz()));
        saetze.addAll(zeile.aenderung());
        var abschnitte = new ArrayList<>(List.of(abschnitt(bild, zeile, saetze)));
        if (!zeile.ursachen().zeilen().isEmpty()) {
            abschnitte.add(new Abschnitt(worte.text("steuerung.woher"), List.of(zeile.ursachen().titel()), ursachen(bild, zeile), 0));
        }
        return new Ansicht(zeile.name(), worte.text("steuerung.bericht.kopf", zeile.name(), zeile.wert(), worte.wort(zeile.urteil())), fuss(bild), uhr.instant(),
                List.of(), abschnitte);
    }

    private Abschnitt abschnitt(Lagebild bild, Lagezeile zeile, List<String> saetze) {
        return new Abschnitt(worte.text("steuerung.folien.titel", zeile.name(), worte.wort(zeile.urteil())), saetze,
                zeile.verlauf().leer() ? null : verlauf(bild, zeile), zeile.verlauf().leer() ? 0 : Math.min(2, zeile.verlauf().spalten().size()));
    }

    private String fuss(Lagebild bild) {
        return titel(bild) + " · " + worte.text("steuerung.stand", Zahlenformat.datum(bild.stand()));
    }

    /** People in small numbers are withheld with their numbers. */
    private Tabelle ursachen(Lagebild bild, Lagezeile zeile) {
        var ursachen = zeile.ursachen();
        var spalten = new ArrayList<Spalte>();
        for (int s = 0; s < ursachen.spalten().size(); s++) {
            spalten.add(s == 0 ? Spalte.text(ursachen.spalten().get(s)) : Spalte.zahl(ursachen.spalten().get(s)));
        }
        return new Tabelle(ursachen.titel(), spalten, 1, ursachen.zeilen().stream().map(u -> {
            var zellen = new ArrayList<>(List.of(Zelle.text(u.name())));
            u.felder().forEach(f -> zellen.add(new Zelle(f.text(), f.zahl(), f.zahl() != null && f.zahl().scale() <= 0)));
            return new Zeile(Zeilenart.NORMAL, zellen);
        }).toList(), hinweise(bild));
    }

    String titel(Lagebild bild) {
        return worte.text("steuerung.ausgabe.titel", Zielworte.monat(bild.monat()));
    }

    private List<String> hinweise(Lagebild bild) {
        var hinweise = new ArrayList<String>();
        hinweise.add(worte.text("steuerung.stand", Zahlenformat.datum(bild.stand())) + bild.programm()
                .map(p -> " " + worte.text("steuerung.programm", p.jahrtext(), bild.fassung())).orElse(""));
        hinweise.addAll(bild.herkunft());
        return hinweise;
    }
}
