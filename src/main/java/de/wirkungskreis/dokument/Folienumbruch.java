package de.wirkungskreis.dokument;

import java.util.ArrayList;
import java.util.List;

/** Spreads the pieces of a chapter over slides: as few as letters a little smaller allow, and each about as full. */
final class Folienumbruch {

    /** What a slide has below its title and above its foot line. */
    static final double HOEHE = 396;

    private static final double[] STUFEN = {1, 0.94, 0.88, 0.82};
    private static final double SCHRITT = 6;

    private Folienumbruch() {}

    record Seite(double stufe, List<Folienstueck> stuecke) {

        double hoehe() {
            return stuecke.stream().mapToDouble(s -> s.hoehe(stufe)).sum();
        }
    }

    static List<Seite> seiten(List<Folienstueck> stuecke) {
        var gruppen = gruppen(stuecke);
        int wenigste = fuellen(gruppen, hoehen(gruppen, STUFEN[STUFEN.length - 1]), HOEHE).size();
        for (double stufe : STUFEN) {
            double[] hoehen = hoehen(gruppen, stufe);
            if (fuellen(gruppen, hoehen, HOEHE).size() == wenigste) {
                return ausgeglichen(gruppen, hoehen, wenigste).stream().map(seite -> new Seite(stufe, seite)).toList();
            }
        }
        throw new IllegalStateException("unreachable: the last step has the fewest slides");
    }

    private static double[] hoehen(List<List<Folienstueck>> gruppen, double stufe) {
        return gruppen.stream().mapToDouble(g -> g.stream().mapToDouble(s -> s.hoehe(stufe)).sum()).toArray();
    }

    /** The lowest filling that needs no further slide leaves none of them nearly empty. */
    private static List<List<Folienstueck>> ausgeglichen(List<List<Folienstueck>> gruppen, double[] hoehen, int seiten) {
        var beste = fuellen(gruppen, hoehen, HOEHE);
        for (double hoehe = HOEHE - SCHRITT; hoehe > 0; hoehe -= SCHRITT) {
            var versuch = fuellen(gruppen, hoehen, hoehe);
            if (versuch.size() > seiten) {
                return beste;
            }
            beste = versuch;
        }
        return beste;
    }

    private static List<List<Folienstueck>> fuellen(List<List<Folienstueck>> gruppen, double[] hoehen, double hoehe) {
        List<List<Folienstueck>> seiten = new ArrayList<>();
        List<Folienstueck> seite = new ArrayList<>();
        double voll = 0;
        for (int g = 0; g < hoehen.length; g++) {
            if (voll + hoehen[g] > hoehe && !seite.isEmpty()) {
                seiten.add(List.copyOf(seite));
                seite.clear();
                voll = 0;
            }
            seite.addAll(gruppen.get(g));
            voll += hoehen[g];
        }
        if (!seite.isEmpty()) {
            seiten.add(seite);
        }
        return seiten;
    }

    /** What must not be parted: each piece that leads, with what it leads to. */
    private static List<List<Folienstueck>> gruppen(List<Folienstueck> stuecke) {
        List<List<Folienstueck>> gruppen = new ArrayList<>();
        List<Folienstueck> gruppe = new ArrayList<>();
        for (var stueck : stuecke) {
            boolean zuHoch = gruppe.stream().mapToDouble(s -> s.hoehe(1)).sum() + stueck.hoehe(1) > HOEHE;
            if (!gruppe.isEmpty() && (!gruppe.get(gruppe.size() - 1).fuehrt() || zuHoch)) {
                gruppen.add(List.copyOf(gruppe));
                gruppe.clear();
            }
            gruppe.add(stueck);
        }
        if (!gruppe.isEmpty()) {
            gruppen.add(gruppe);
        }
        return gruppen;
    }
}
