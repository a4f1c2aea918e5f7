package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.programm.Inhaltspunkt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The plan, statement by statement: what somebody entered, and, to compare by, what follows from it. */
final class Planpunkte {

    private final Planung plan;
    private final Plansaetze saetze;
    private final List<Inhaltspunkt> punkte = new ArrayList<>();

    private Planpunkte(Planung plan, Plansaetze saetze) {
        this.plan = plan;
        this.saetze = saetze;
    }

    /** With derived values and sums. */
    static List<Inhaltspunkt> alle(Planung plan, Plansaetze saetze) {
        var punkte = new Planpunkte(plan, saetze);
        punkte.sammeln(true);
        return List.copyOf(punkte.punkte);
    }

    /** Only what people enter: this is what the audit log tells. */
    static List<Inhaltspunkt> eingetragen(Planung plan, Plansaetze saetze) {
        var punkte = new Planpunkte(plan, saetze);
        punkte.sammeln(false);
        return List.copyOf(punkte.punkte);
    }

    /** How many entered statements differ. */
    static int unterschiede(Planung alt, Planung neu, Plansaetze saetze) {
        var vorher = new HashSet<>(eingetragen(alt, saetze));
        var nachher = eingetragen(neu, saetze);
        int neue = (int) nachher.stream().filter(p -> !vorher.contains(p)).count();
        var orte = nachher.stream().map(p -> p.schluessel() + "|" + p.feld()).collect(Collectors.toSet());
        return neue + (int) vorher.stream().filter(p -> !orte.contains(p.schluessel() + "|" + p.feld())).count();
    }

    private void sammeln(boolean berechnetes) {
        for (var spalte : plan.spalten()) {
            text("spalte/" + spalte.jahr(), "Spalte " + spalte.bezeichnung(), "Wertart", saetze.wort(spalte.wertart()), "");
            text("spalte/" + spalte.jahr(), "Spalte " + spalte.bezeichnung(), "Bezeichnung", spalte.bezeichnung(), "");
            text("spalte/" + spalte.jahr(), "Spalte " + spalte.bezeichnung(), "Verwendung",
                    spalte.vergleich() ? "Vergleich" : "Planung", "");
        }
        for (var gruppe : plan.gruppen()) {
            gruppe(gruppe);
            gruppe.zeilen().forEach(zeile -> zeile(gruppe, zeile, berechnetes));
            if (berechnetes && gruppe.summeAusweisen()) {
                plan.spalten().forEach(spalte -> {
                    var summe = plan.summe(gruppe, spalte.jahr());
                    zahl("gruppe/" + gruppe.schluessel(), gruppe.name(), "Gesamt " + spalte.jahr(), gruppe.einheit(), summe,
                            Zahlenformat.menge(summe, gruppe.einheit(), plan.genauigkeit(gruppe, spalte.jahr()),
                                    Schreibweise.BILDSCHIRM), "#gruppe-" + gruppe.schluessel());
                });
            }
        }
        if (plan.kommunaleLeistungenUeberschrift() != null) {
            text("kommunale-leistungen", "Kommunale Leistungen", "Überschrift", plan.kommunaleLeistungenUeberschrift(),
                    "#kommunale-leistungen");
        }
        for (var leistung : plan.kommunaleLeistungen()) {
            text("leistung/" + leistung.schluessel(), leistung.bezeichnung(), "Kommunale Leistung",
                    saetze.satz(leistung), "#leistung-" + leistung.schluessel());
        }
    }

    private void gruppe(Instrumentgruppe gruppe) {
        String schluessel = "gruppe/" + gruppe.schluessel();
        String anker = "#gruppe-" + gruppe.schluessel();
        text(schluessel, gruppe.name(), "Name", gruppe.name(), anker);
        text(schluessel, gruppe.name(), "Einheit", saetze.wort(gruppe.einheit()), anker);
        text(schluessel, gruppe.name(), "Summe", gruppe.summeAusweisen() ? "wird ausgewiesen" : "wird nicht ausgewiesen", anker);
    }

    private void zeile(Instrumentgruppe gruppe, Planzeile zeile, boolean berechnetes) {
        String anker = "#" + zeile.schluessel();
        text(zeile.schluessel(), zeile.name(), "Name", zeile.name(), anker);
        saetze.merkmale(plan, gruppe, zeile).forEach((feld, wert) -> text(zeile.schluessel(), zeile.name(), feld, wert, anker));
        if (berechnetes || zeile.rolle() != Planzeile.Rolle.ABGELEITET) {
            for (var spalte : plan.spalten()) {
                for (var einheit : plan.einheiten(zeile)) {
                    var wert = plan.wert(zeile, spalte.jahr(), einheit);
                    zahl(zeile.schluessel(), zeile.name(), wertfeld(saetze, einheit, spalte), einheit, wert,
                            Zahlenformat.menge(wert, einheit, plan.genauigkeit(zeile, spalte.jahr(), einheit),
                                    Schreibweise.BILDSCHIRM), anker);
                }
            }
        }
        zeile.profile().forEach(profil -> text(zeile.schluessel(), zeile.name(),
                "Monate " + profil.jahr() + " (" + saetze.wort(profil.einheit()) + ")", saetze.monate(profil), anker));
    }

    /** "Eintritte 2022": the field under which the audit log keeps a value. */
    static String wertfeld(Plansaetze saetze, Einheit einheit, Planspalte spalte) {
        return saetze.wort(einheit) + " " + spalte.jahr();
    }

    private void zahl(String schluessel, String titel, String feld, Einheit einheit, OptionalLong wert, String text,
            String anker) {
        if (wert.isPresent()) {
            punkte.add(new Inhaltspunkt("planung", schluessel, titel, feld, text,
                    Zahlenformat.alsDezimal(wert.getAsLong(), einheit), "/planung" + anker));
        }
    }

    private void text(String schluessel, String titel, String feld, String wert, String anker) {
        punkte.add(new Inhaltspunkt("planung", schluessel, titel, feld, wert, null, "/planung" + anker));
    }
}
