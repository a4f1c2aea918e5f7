package de.wirkungskreis.muster;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a delivery says of the synthetic people beside what is drawn with them: work after an integration, Minijobs, days in all. */
final class Monatsangaben {

    /** So long after leaving somebody still has a row: what follows an integration can be told. */
    private static final int NACHLAUF = 12;
    private static final List<String> OEFFENTLICH_GEFOERDERT = List.of("arbeitsgelegenheit", "teilhabe-am-arbeitsmarkt");

    final Mensch mensch;
    final BitSet svIntegration = new BitSet();
    final BitSet svb = new BitSet();
    final BitSet minijob = new BitSet();
    final BitSet oegb = new BitSet();
    final BitSet zeile = new BitSet();
    /** Late entries: known only three months after. */
    final BitSet spaetErfasst = new BitSet();
    private final int tageVorher;

    private Monatsangaben(Mensch mensch, Musterkreis kreis) {
        this.mensch = mensch;
        var z = Zufall.von(kreis.vorgabe().saat(), "monatsangaben", mensch.nr);
        int laenge = kreis.achse().laenge();
        tageVorher = mensch.elb.get(0) ? z.unter(1400) : z.unter(500);
        for (int nr = mensch.integration.nextSetBit(0); nr >= 0; nr = mensch.integration.nextSetBit(nr + 1)) {
            if (z.prozent(82)) {
                svIntegration.set(nr);
                svb.set(nr, Math.min(laenge, nr + 1 + (z.prozent(58) ? z.zwischen(6, 30) : z.zwischen(1, 5))));
            }
            spaetErfasst.set(nr, z.prozent(7));
        }
        for (int nr = 0; nr < laenge; nr++) {
            minijob.set(nr, mensch.elb.get(nr) && z.unter(1000) < 7);
        }
        zeile.or(mensch.elb);
        for (int nr = mensch.elb.nextSetBit(0); nr >= 0; nr = mensch.elb.nextSetBit(nr + 1)) {
            zeile.set(nr, Math.min(laenge, nr + 1 + NACHLAUF));
        }
    }

    static List<Monatsangaben> alle(Musterkreis kreis) {
        Map<Integer, Monatsangaben> nachNr = new HashMap<>();
        var alle = kreis.menschen().stream().map(m -> new Monatsangaben(m, kreis)).toList();
        alle.forEach(a -> nachNr.put(a.mensch.nr, a));
        for (var foerderung : kreis.foerderungen()) {
            if (OEFFENTLICH_GEFOERDERT.contains(foerderung.instrument())) {
                foerderung.eintritt().ifPresent(tag -> {
                    int nr = kreis.achse().monat(tag);
                    if (nr >= 0 && nr < kreis.achse().laenge()) {
                        nachNr.get(foerderung.mensch().nr).oegb.set(nr);
                    }
                });
            }
        }
        return alle;
    }

    /** Erwerbsfähig and leistungsberechtigt up to and with this month. */
    int tageGesamt(int nr) {
        return tageVorher + mensch.elb.get(0, nr + 1).cardinality() * 30;
    }
}
