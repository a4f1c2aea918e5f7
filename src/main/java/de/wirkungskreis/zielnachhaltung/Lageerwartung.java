package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kern.Wertart;
import de.wirkungskreis.lage.Lageblock;
import de.wirkungskreis.lage.Lageblock.Lagezeile;
import de.wirkungskreis.lage.Lagebericht;
import de.wirkungskreis.lage.Lagewert;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing the Lage says about times to come.
 *
 * @param zeile null: a sentence of the block, {@code spalte} its number from 0
 * @param wert what was foretold; of a Tendenz what was measured when it was written; null: words only
 */
record Lageerwartung(Art art, Lageblock block, @Nullable Lagezeile zeile, int spalte, @Nullable Lagewert wert, @Nullable String worte) {

    /** VERGLEICH: a number of which the source does not say whether it looks back or ahead. */
    enum Art { PROGNOSE, TENDENZ, VERGLEICH, SATZ }

    private static final Set<Wertart> VORAUS = EnumSet.of(Wertart.PLAN, Wertart.PROGNOSE, Wertart.HOCHRECHNUNG);

    String zeilenschluessel() {
        return zeile == null ? "" : zeile.schluessel();
    }

    /** Ratings of a survey are no numbers and have no Ist; they are left to those who asked. */
    static List<Lageerwartung> aus(Lagebericht bericht) {
        var alle = new ArrayList<Lageerwartung>();
        for (var block : bericht.bloecke()) {
            for (var zeile : block.zeilen()) {
                for (int i = 0; i < zeile.werte().size(); i++) {
                    var wert = zeile.werte().get(i);
                    if (wert.zahl() == null) {
                        continue;
                    }
                    if (VORAUS.contains(wert.wertart())) {
                        alle.add(new Lageerwartung(Art.PROGNOSE, block, zeile, i, wert, null));
                    } else if (zeile.tendenz() != null) {
                        alle.add(new Lageerwartung(Art.TENDENZ, block, zeile, i, wert, zeile.tendenz()));
                    } else if (wert.wertart() == Wertart.UNBENANNT) {
                        alle.add(new Lageerwartung(Art.VERGLEICH, block, zeile, i, wert, null));
                    }
                }
            }
            for (int i = 0; i < block.punkte().size(); i++) {
                if (!block.punkte().get(i).contains("{")) {
                    alle.add(new Lageerwartung(Art.SATZ, block, null, i, null, block.punkte().get(i)));
                }
            }
        }
        return alle;
    }
}
