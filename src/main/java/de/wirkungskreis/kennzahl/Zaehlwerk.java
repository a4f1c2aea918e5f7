package de.wirkungskreis.kennzahl;

import de.wirkungskreis.kennzahl.Verlaeufe.Block;
import java.util.Arrays;
import java.util.List;

/**
 * Goes over the entries of one block in pieces that stay in the first-level cache: derives what follows from a history
 * for all months of a word at once, then counts. One per thread.
 */
final class Zaehlwerk {

    /** Entries at a time. */
    static final int STUECK = 512;
    private static final Zaehlgroesse[] GROESSEN = Zaehlgroesse.values();
    private static final long[] NULLEN = new long[STUECK];

    private final Verlaeufe verlaeufe;
    private final List<Zaehlgroesse> gefragt;
    private final long[][] eigen = new long[Zeilenmerkmal.ANZAHL][];
    private final int[] eigenVon = new int[Zeilenmerkmal.ANZAHL];
    private final long[][] alle = new long[Zeilenmerkmal.ANZAHL][];
    private final int[] alleVon = new int[Zeilenmerkmal.ANZAHL];
    private final long[][] ausgeschnitten = new long[Zeilenmerkmal.ANZAHL * 2][];
    private final long[][] abgeleitet = new long[GROESSEN.length][STUECK];
    private final long[] inGruppe = new long[STUECK];
    private final Ableitung ableitung;

    Zaehlwerk(Verlaeufe verlaeufe, List<Zaehlgroesse> gefragt) {
        this.verlaeufe = verlaeufe;
        this.gefragt = gefragt;
        this.ableitung = new Ableitung(verlaeufe.geliefert);
    }

    /** @param ab position of the month that is bit 0; a window other than the first is wrong in its first 24 months */
    void zaehlen(Block block, int ab, Zaehlung zaehlung) {
        for (int von = block.von(); von < block.bis(); von += STUECK) {
            int n = Math.min(STUECK, block.bis() - von);
            laden(block, von, n, ab);
            ableitung.ableiten(eigen, eigenVon, alle, alleVon, abgeleitet, n);
            for (var groesse : gefragt) {
                zaehlung.zaehlen(groesse, abgeleitet[groesse.ordinal()], n);
            }
            for (int g = 0; g < verlaeufe.gruppen.size(); g++) {
                var merkmal = Zeilenmerkmal.von(verlaeufe.gruppen.get(g));
                gruppe(zaehlung, g, eigen[merkmal.ordinal()], eigenVon[merkmal.ordinal()], n);
            }
        }
    }

    private void gruppe(Zaehlung zaehlung, int gruppe, long[] zugehoerig, int von, int n) {
        if (zugehoerig == NULLEN) {
            return;
        }
        for (var groesse : gefragt) {
            int versatz = groesse.versatz();
            long[] d = abgeleitet[groesse.ordinal()];
            for (int i = 0; i < n; i++) {
                inGruppe[i] = d[i] & zugehoerig[von + i] << versatz;
            }
            zaehlung.zaehlen(gruppe, groesse, inGruppe, n);
        }
    }

    private void laden(Block block, int von, int n, int ab) {
        for (int m = 0; m < Zeilenmerkmal.ANZAHL; m++) {
            setzen(verlaeufe.spalten[m], von, n, ab, m, eigen, eigenVon, m);
            if (block.historie() >= 0 && verlaeufe.historie[m] != null) {
                setzen(verlaeufe.historie[m], block.historie() + von - block.von(), n, ab, m, alle, alleVon, Zeilenmerkmal.ANZAHL + m);
            } else {
                alle[m] = eigen[m];
                alleVon[m] = eigenVon[m];
            }
        }
    }

    private void setzen(long[][] worte, int von, int n, int ab, int m, long[][] ziel, int[] zielVon, int platz) {
        long[] unten = worte == null ? null : worte[ab >> 6];
        long[] oben = worte == null || (ab & 63) == 0 || (ab >> 6) + 1 == worte.length ? null : worte[(ab >> 6) + 1];
        if (unten == null && oben == null) {
            ziel[m] = NULLEN;
            zielVon[m] = 0;
        } else if ((ab & 63) == 0) {
            ziel[m] = unten;
            zielVon[m] = von;
        } else {
            ziel[m] = ausschneiden(unten, oben, von, n, ab & 63, platz);
            zielVon[m] = 0;
        }
    }

    private long[] ausschneiden(long[] unten, long[] oben, int von, int n, int schub, int platz) {
        if (ausgeschnitten[platz] == null) {
            ausgeschnitten[platz] = new long[STUECK];
        }
        long[] ziel = ausgeschnitten[platz];
        Arrays.fill(ziel, 0, n, 0);
        for (int i = 0; unten != null && i < n; i++) {
            ziel[i] = unten[von + i] >>> schub;
        }
        for (int i = 0; oben != null && i < n; i++) {
            ziel[i] |= oben[von + i] << 64 - schub;
        }
        return ziel;
    }
}
