package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.web.NichtGefunden;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Edits of a plan as pure functions from one plan to the next. */
final class Planaenderung {

    private Planaenderung() {}

    /** @param wert null: the cell becomes empty, and its months go */
    static Planung wert(Planung plan, String zeile, Programmjahr jahr, Einheit einheit, @Nullable Planwert wert) {
        return zeile(plan, zeile, z -> z.mitWert(jahr, einheit, wert));
    }

    static Planung zeile(Planung plan, String schluessel, UnaryOperator<Planzeile> aenderung) {
        gefunden(plan, schluessel);
        return gruppen(plan, plan.gruppen().stream().map(g -> zeilen(g, g.zeilen().stream()
                .map(z -> z.schluessel().equals(schluessel) ? aenderung.apply(z) : z).toList())).toList());
    }

    static Planung zeileAnfuegen(Planung plan, String gruppe, Planzeile zeile) {
        return gruppe(plan, gruppe, g -> {
            var zeilen = new ArrayList<>(g.zeilen());
            zeilen.add(zeile);
            return zeilen(g, List.copyOf(zeilen));
        });
    }

    static Planung zeileEntfernen(Planung plan, String schluessel) {
        gefunden(plan, schluessel);
        return gruppen(plan, plan.gruppen().stream().map(g -> zeilen(g, g.zeilen().stream()
                .filter(z -> !z.schluessel().equals(schluessel)).toList())).toList());
    }

    /** Into another group, at its end. Within the same one nothing happens. */
    static Planung zeileUmhaengen(Planung plan, String schluessel, String gruppe) {
        var zeile = gefunden(plan, schluessel);
        return plan.gruppeVon(zeile).schluessel().equals(gruppe) ? plan
                : zeileAnfuegen(zeileEntfernen(plan, schluessel), gruppe, zeile);
    }

    /** One place up or down; at the edge nothing happens. */
    static Planung zeileSchieben(Planung plan, String schluessel, int schritt) {
        var zeile = gefunden(plan, schluessel);
        return gruppe(plan, plan.gruppeVon(zeile).schluessel(),
                g -> zeilen(g, geschoben(g.zeilen(), g.zeilen().indexOf(zeile), schritt)));
    }

    static Planung gruppe(Planung plan, String schluessel, UnaryOperator<Instrumentgruppe> aenderung) {
        gruppeGefunden(plan, schluessel);
        return gruppen(plan, plan.gruppen().stream()
                .map(g -> g.schluessel().equals(schluessel) ? aenderung.apply(g) : g).toList());
    }

    static Planung gruppeAnfuegen(Planung plan, Instrumentgruppe gruppe) {
        var gruppen = new ArrayList<>(plan.gruppen());
        gruppen.add(gruppe);
        return gruppen(plan, List.copyOf(gruppen));
    }

    static Planung gruppeEntfernen(Planung plan, String schluessel) {
        gruppeGefunden(plan, schluessel);
        return gruppen(plan, plan.gruppen().stream().filter(g -> !g.schluessel().equals(schluessel)).toList());
    }

    static Planung gruppeSchieben(Planung plan, String schluessel, int schritt) {
        var gruppe = gruppeGefunden(plan, schluessel);
        return gruppen(plan, geschoben(plan.gruppen(), plan.gruppen().indexOf(gruppe), schritt));
    }

    static Planung spalten(Planung plan, List<Planspalte> spalten) {
        return new Planung(spalten, plan.gruppen(), plan.kommunaleLeistungenUeberschrift(), plan.kommunaleLeistungen(),
                plan.version());
    }

    /** A column goes with its values. */
    static Planung spalteEntfernen(Planung plan, Programmjahr jahr) {
        var ohne = spalten(plan, plan.spalten().stream().filter(s -> !s.jahr().equals(jahr)).toList());
        return gruppen(ohne, ohne.gruppen().stream().map(g -> zeilen(g, g.zeilen().stream()
                .map(z -> z.ohneJahr(jahr)).toList())).toList());
    }

    static Planung leistungen(Planung plan, @Nullable String ueberschrift, List<KommunaleLeistung> leistungen) {
        return new Planung(plan.spalten(), plan.gruppen(), ueberschrift, leistungen, plan.version());
    }

    static Planzeile gefunden(Planung plan, String schluessel) {
        return plan.zeile(schluessel).orElseThrow(() ->
                new NichtGefunden("Die Planzeile „" + schluessel + "“ gibt es in dieser Fassung nicht."));
    }

    static Instrumentgruppe gruppeGefunden(Planung plan, String schluessel) {
        return plan.gruppe(schluessel).orElseThrow(() ->
                new NichtGefunden("Die Gruppe „" + schluessel + "“ gibt es in dieser Fassung nicht."));
    }

    private static Planung gruppen(Planung plan, List<Instrumentgruppe> gruppen) {
        return new Planung(plan.spalten(), gruppen, plan.kommunaleLeistungenUeberschrift(), plan.kommunaleLeistungen(),
                plan.version());
    }

    private static Instrumentgruppe zeilen(Instrumentgruppe g, List<Planzeile> zeilen) {
        return new Instrumentgruppe(g.schluessel(), g.name(), g.einheit(), g.summeAusweisen(), zeilen, g.version());
    }

    private static <T> List<T> geschoben(List<T> liste, int von, int schritt) {
        int nach = von + schritt;
        if (nach < 0 || nach >= liste.size()) {
            return liste;
        }
        var neu = new ArrayList<>(liste);
        neu.add(nach, neu.remove(von));
        return List.copyOf(neu);
    }
}
