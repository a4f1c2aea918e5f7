package de.wirkungskreis.steuerung;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.haushalt.Haushaltsplan.Aufteilung;
import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Jahresspalte;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.massnahme.Platzlage;
import de.wirkungskreis.massnahme.Platzlage.Monat;
import de.wirkungskreis.steuerung.Lagezeile.Ursache;
import de.wirkungskreis.steuerung.Lagezeile.Ursachen;
import de.wirkungskreis.steuerung.Verlauf.Feld;
import de.wirkungskreis.steuerung.Verlauf.Reihe;
import de.wirkungskreis.zielnachhaltung.Zielworte;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is paid for: places, filled or empty, and the money as it is planned. */
@Component
class Mittelzeilen {

    /** The column of the Verlauf whose number the line of the places shows. */
    private static final int LEERSTAND = 3;

    private final Wortlaut worte;

    Mittelzeilen(Wortlaut worte) {
        this.worte = worte;
    }

    Lagezeile plaetze(Platzlage lage, Schwelle schwelle) {
        String name = worte.text("steuerung.zeile.plaetze");
        if (lage.monate().isEmpty()) {
            return new Lagezeile(Lagezeile.PLAETZE, name, Zahlenformat.FEHLT, Urteil.OFFEN, worte.text("steuerung.plaetze.leer"), List.of(), Verlauf.LEER,
                    Ursachen.KEINE, worte.text("steuerung.handlung.plaetze"), "/massnahmen");
        }
        var letzter = lage.monate().get(lage.monate().size() - 1);
        var bisher = lage.monate().stream().map(Monat::leerstand).reduce(Euro.NULL, Euro::plus);
        var leer = letzter.bezahlt() == 0 ? Optional.<Quote>empty() : Optional.of(Quote.prozent(letzter.leer(), letzter.bezahlt()));
        var satz = worte.text("steuerung.plaetze.satz", Zielworte.monat(letzter.monat()), ganz(letzter.besetzt()), ganz(letzter.plaetze()), ganz(letzter.leer()),
                ganz(letzter.bezahlt()), leer.map(q -> worte.text("steuerung.prozent", Zahlenformat.dezimal(q.gerundet(1), BILDSCHIRM))).orElse(Zahlenformat.FEHLT),
                euro(letzter.leerstand()), euro(bisher))
                + lage.leere().stream().findFirst().map(l -> " " + worte.text("steuerung.plaetze.teuerste", l.name(), ganz(l.besetzt()), ganz(l.bezahlt()),
                        euro(l.imMonat()))).orElse("")
                + (letzter.ohneSatz() == 0 ? "" : " " + worte.text("steuerung.plaetze.ohneSatz", letzter.ohneSatz()));
        return new Lagezeile(Lagezeile.PLAETZE, name, worte.text("steuerung.plaetze.wert", euro(letzter.leerstand())), leer.map(q -> schwelle.urteil(q.gerundet(6))).orElse(Urteil.OFFEN), satz,
                aenderung(lage), verlauf(lage), ursachen(lage, letzter), worte.text("steuerung.handlung.plaetze"), "/massnahmen");
    }

    private List<String> aenderung(Platzlage lage) {
        int anzahl = lage.monate().size();
        if (anzahl < 2) {
            return List.of();
        }
        var jetzt = lage.monate().get(anzahl - 1);
        var vorher = lage.monate().get(anzahl - 2);
        return List.of(worte.text("steuerung.aenderung.plaetze", Zielworte.monat(jetzt.monat()), ganz(jetzt.leer()), euro(jetzt.leerstand()),
                Zielworte.monat(vorher.monat()), ganz(vorher.leer()), euro(vorher.leerstand()),
                Zahlenformat.euroVeraenderung(jetzt.leerstand().minus(vorher.leerstand()), BILDSCHIRM)));
    }

    private Verlauf verlauf(Platzlage lage) {
        return new Verlauf(List.of(new Verlauf.Spalte(worte.text("steuerung.spalte.besetzt"), worte.text("steuerung.formel.besetzt"), true),
                new Verlauf.Spalte(worte.text("steuerung.spalte.bezahlt"), worte.text("steuerung.formel.bezahlt"), false),
                new Verlauf.Spalte(worte.text("steuerung.spalte.plaetze"), worte.text("steuerung.formel.plaetze"), false),
                new Verlauf.Spalte(worte.text("steuerung.spalte.leerstand"), worte.text("steuerung.formel.leerstand"), false)),
                lage.monate().stream().map(m -> new Reihe(m.monat().toString(), Zielworte.monat(m.monat()), List.of(zahl(m.besetzt(), massnahmen()),
                        zahl(m.bezahlt(), massnahmen()), zahl(m.plaetze(), massnahmen()), betrag(m.leerstand(),
                                List.of(new Eingabe(worte.text("steuerung.eingabe.leer"), ganz(m.leer()), "/massnahmen")))))).toList(), LEERSTAND, lage.monate().get(lage.monate().size() - 1).monat().toString());
    }

    private List<Eingabe> massnahmen() {
        return List.of(new Eingabe(worte.text("steuerung.eingabe.massnahmen"), worte.text("steuerung.eingabe.ansehen"), "/massnahmen"));
    }

    private Ursachen ursachen(Platzlage lage, Monat letzter) {
        return new Ursachen(worte.text("steuerung.ursachen.plaetze", Zielworte.monat(letzter.monat())), List.of(worte.text("steuerung.spalte.massnahme"),
                worte.text("steuerung.spalte.besetzt"), worte.text("steuerung.spalte.bezahlt"), worte.text("steuerung.spalte.leerstandMonat"),
                worte.text("steuerung.spalte.leerstandBisher")), lage.leere().stream().map(l -> new Ursache(l.name(), "/massnahmen/" + l.schluessel(),
                        List.of(zahl(l.besetzt(), List.of()), zahl(l.bezahlt(), List.of()), betrag(l.imMonat(), List.of()), betrag(l.bisher(), List.of())))).toList());
    }

    /** As planned: what was spent is not recorded here, so there is nothing to judge. */
    Lagezeile haushalt(int programmjahr, Programmjahr jahr, Haushaltsplan plan) {
        String name = worte.text("steuerung.zeile.haushalt");
        String pfad = "/programme/" + programmjahr + "/haushalt";
        if (plan.spalte(jahr).isEmpty()) {
            return new Lagezeile(Lagezeile.HAUSHALT, name, Zahlenformat.FEHLT, Urteil.OFFEN, worte.text("steuerung.haushalt.leer", jahr.toString()), List.of(),
                    Verlauf.LEER, Ursachen.KEINE, worte.text("steuerung.handlung.haushalt"), pfad);
        }
        var teile = plan.aufteilung(jahr);
        var vorbindung = teile.map(Aufteilung::vorbindung);
        var neu = teile.map(Aufteilung::neugeschaeft);
        var vorher = plan.spalten().stream().filter(Spalte::vergleich).map(Jahresspalte::jahr).filter(j -> j.jahr() < jahr.jahr())
                .max(Comparator.comparingInt(Programmjahr::jahr));
        var satz = worte.text("steuerung.haushalt.satz", jahr.toString(), euro(plan.verfuegbar(jahr)), euro(plan.erwartet(jahr)), euro(plan.umschichtung(jahr)))
                + vorher.map(v -> " " + worte.text("steuerung.haushalt.vorjahr", v.toString(), Zahlenformat.euroVeraenderung(
                        plan.verfuegbar(jahr).minus(plan.verfuegbar(v)), BILDSCHIRM))).orElse("")
                + vorbindung.flatMap(v -> neu.map(n -> " " + worte.text("steuerung.haushalt.teile", euro(v), euro(n)))).orElse("")
                + " " + worte.text("steuerung.haushalt.ohneIst");
        return new Lagezeile(Lagezeile.HAUSHALT, name, worte.text("steuerung.euro", euro(plan.verfuegbar(jahr))), Urteil.GEPLANT, satz, List.of(),
                haushaltsverlauf(plan, jahr, pfad), Ursachen.KEINE, worte.text("steuerung.handlung.haushalt"), pfad);
    }

    private Verlauf haushaltsverlauf(Haushaltsplan plan, Programmjahr jahr, String pfad) {
        return new Verlauf(List.of(new Verlauf.Spalte(worte.text("steuerung.spalte.verfuegbar"), worte.text("steuerung.formel.verfuegbar"), false),
                new Verlauf.Spalte(worte.text("steuerung.spalte.erwartet"), worte.text("steuerung.formel.erwartet"), false)),
                plan.spalten().stream().sorted(Comparator.comparingInt(s -> s.jahr().jahr())).map(s -> new Reihe(s.jahr().toString(), s.jahr().toString(), List.of(
                        betrag(plan.verfuegbar(s.jahr()), List.of(new Eingabe(worte.text("steuerung.spalte.erwartet"), euro(plan.erwartet(s.jahr())), pfad),
                                new Eingabe(worte.text("steuerung.eingabe.umschichtung"), euro(plan.umschichtung(s.jahr())), pfad))),
                        betrag(plan.erwartet(s.jahr()), List.of(new Eingabe(worte.text("steuerung.zeile.haushalt"), worte.text("steuerung.eingabe.ansehen"), pfad))))))
                        .collect(Collectors.toList()), 0, jahr.toString());
    }

    private static Feld zahl(long wert, List<Eingabe> eingaben) {
        return new Feld(ganz(wert), BigDecimal.valueOf(wert), eingaben);
    }

    private static Feld betrag(Euro wert, List<Eingabe> eingaben) {
        return new Feld(euro(wert), BigDecimal.valueOf(wert.cent(), 2), eingaben);
    }

    private static String euro(Euro wert) {
        return Zahlenformat.euro(wert, BILDSCHIRM);
    }

    private static String ganz(long wert) {
        return Zahlenformat.ganz(wert, BILDSCHIRM);
    }
}
