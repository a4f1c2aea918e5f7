package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Fassungsinhalt;
import de.wirkungskreis.programm.Inhaltspunkt;
import de.wirkungskreis.programm.Programm;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plan's share in a Fassung. Runs after the Vorhaben it links to have been taken over. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 100)
class Planungsinhalt implements Fassungsinhalt {

    private final JdbcPlandaten daten;

    Planungsinhalt(JdbcPlandaten daten) {
        this.daten = daten;
    }

    @Override
    public void uebernehmen(Fassung von, Fassung nach) {
        daten.ersetzen(nach.id(), daten.derFassung(von.id()));
    }

    @Override
    public void fortfuehren(Fassung von, Programm nachProgramm, Fassung nach) {
        daten.ersetzen(nach.id(), fortgefuehrt(daten.derFassung(von.id()), nachProgramm.jahre()));
    }

    /** Lines and groups stay; the last planned year becomes the column to compare with; the new years are empty. */
    static Planung fortgefuehrt(Planung alt, List<Programmjahr> jahre) {
        var vorjahr = alt.planspalten().stream().map(Planspalte::jahr)
                .filter(jahr -> !jahre.contains(jahr)).max(Programmjahr::compareTo);
        var spalten = new ArrayList<Planspalte>();
        jahre.forEach(jahr -> spalten.add(new Planspalte(jahr, false, Wertart.PLAN, jahr.toString())));
        vorjahr.flatMap(alt::spalte).ifPresent(spalte ->
                spalten.add(new Planspalte(spalte.jahr(), true, spalte.wertart(), spalte.jahr().toString())));
        var gruppen = alt.gruppen().stream().map(g -> new Instrumentgruppe(g.schluessel(), g.name(), g.einheit(),
                g.summeAusweisen(), g.zeilen().stream().map(z -> nurJahr(z, vorjahr.stream().toList())).toList(), 0)).toList();
        return new Planung(List.copyOf(spalten), gruppen, alt.kommunaleLeistungenUeberschrift(),
                alt.kommunaleLeistungen(), 0);
    }

    private static Planzeile nurJahr(Planzeile z, List<Programmjahr> jahre) {
        return new Planzeile(z.schluessel(), z.name(), z.instrument(), z.rolle(), z.ableitung(), z.einheit(),
                z.absicht(), z.beschaffungsweg(), z.raum(), z.personengruppe(), z.vorhaben(),
                z.werte().stream().filter(w -> jahre.contains(w.jahr())).toList(),
                z.profile().stream().filter(p -> jahre.contains(p.jahr())).toList(), 0);
    }

    @Override
    public List<Inhaltspunkt> punkte(Fassung fassung) {
        var plan = daten.derFassung(fassung.id());
        var punkte = new ArrayList<Inhaltspunkt>();
        for (var spalte : plan.spalten()) {
            punkte.add(text("spalte-" + spalte.jahr(), "Spalte " + spalte.bezeichnung(), "Wertart",
                    Planwoerter.wort(spalte.wertart()), ""));
        }
        for (var gruppe : plan.gruppen()) {
            punkte.add(text(gruppe.schluessel(), gruppe.name(), "Gruppe", gruppe.name(), "#" + gruppe.schluessel()));
            punkte.add(text(gruppe.schluessel(), gruppe.name(), "Einheit", Planwoerter.wort(gruppe.einheit()),
                    "#" + gruppe.schluessel()));
            gruppe.zeilen().forEach(zeile -> zeilenpunkte(plan, gruppe, zeile).forEach(punkte::add));
            if (gruppe.summeAusweisen()) {
                plan.spalten().forEach(spalte -> zahl(gruppe.schluessel(), gruppe.name(),
                        "Gesamt " + spalte.jahr(), gruppe.einheit(), plan.summe(gruppe, spalte.jahr()),
                        Zahlenformat.menge(plan.summe(gruppe, spalte.jahr()), gruppe.einheit(),
                                plan.genauigkeit(gruppe, spalte.jahr()), Schreibweise.BILDSCHIRM)).forEach(punkte::add));
            }
        }
        for (var leistung : plan.kommunaleLeistungen()) {
            punkte.add(text(leistung.schluessel(), leistung.bezeichnung(), "Kommunale Leistung",
                    Planwoerter.satz(leistung), "#" + leistung.schluessel()));
        }
        return List.copyOf(punkte);
    }

    private static Stream<Inhaltspunkt> zeilenpunkte(Planung plan, Instrumentgruppe gruppe, Planzeile zeile) {
        var punkte = new ArrayList<Inhaltspunkt>();
        String anker = "#" + zeile.schluessel();
        punkte.add(text(zeile.schluessel(), zeile.name(), "Planzeile", zeile.name(), anker));
        Planwoerter.merkmale(plan, gruppe, zeile).forEach((feld, wert) ->
                punkte.add(text(zeile.schluessel(), zeile.name(), feld, wert, anker)));
        for (var spalte : plan.spalten()) {
            for (var einheit : plan.einheiten(zeile)) {
                var wert = plan.wert(zeile, spalte.jahr(), einheit);
                zahl(zeile.schluessel(), zeile.name(), Planwoerter.wort(einheit) + " " + spalte.jahr(), einheit, wert,
                        Zahlenformat.menge(wert, einheit, plan.genauigkeit(zeile, spalte.jahr(), einheit),
                                Schreibweise.BILDSCHIRM)).forEach(punkte::add);
            }
        }
        zeile.profile().forEach(profil -> punkte.add(text(zeile.schluessel(), zeile.name(),
                "Monate " + profil.jahr() + " (" + Planwoerter.wort(profil.einheit()) + ")",
                Planwoerter.monate(profil), anker)));
        return punkte.stream();
    }

    private static Stream<Inhaltspunkt> zahl(String schluessel, String titel, String feld, Einheit einheit,
            OptionalLong wert, String text) {
        return wert.isEmpty() ? Stream.empty() : Stream.of(new Inhaltspunkt("planung", schluessel, titel, feld, text,
                Zahlenformat.alsDezimal(wert.getAsLong(), einheit), "/planung#" + schluessel));
    }

    private static Inhaltspunkt text(String schluessel, String titel, String feld, String wert, String anker) {
        return new Inhaltspunkt("planung", schluessel, titel, feld, wert, null, "/planung" + anker);
    }
}
