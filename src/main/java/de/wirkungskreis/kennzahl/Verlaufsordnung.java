package de.wirkungskreis.kennzahl;

import de.wirkungskreis.kennzahl.Verlaeufe.Block;
import de.wirkungskreis.kennzahl.Verlaeufe.Summen;
import de.wirkungskreis.kennzahl.Verlaufsbau.Ast;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Brings entries into the order of counting, shifts their words to the first month and joins the histories of who has several. */
final class Verlaufsordnung {

    private final Verlaufsbau bau;
    private final int monate;
    private final int worte;
    private final List<String> jobcenter;
    private final List<String> gemeinden;
    private final int[] jobcenterRang;
    private final int[] gemeindeRang;
    private final boolean[] mehrfach;
    private final int[] ziel;
    private final List<Block> bloecke = new ArrayList<>();
    private int mehrfache;

    private Verlaufsordnung(Verlaufsbau bau) {
        this.bau = bau;
        this.monate = bau.groessterMonat - bau.kleinsterMonat + 1;
        this.worte = (monate + 63) / 64;
        this.jobcenter = bau.jobcenter.stream().sorted().toList();
        this.gemeinden = bau.gemeinden.stream().sorted().toList();
        this.jobcenterRang = rang(bau.jobcenter, jobcenter);
        this.gemeindeRang = rang(bau.gemeinden, gemeinden);
        this.mehrfach = new boolean[bau.eintraege];
        this.ziel = new int[bau.eintraege];
    }

    static Verlaeufe aus(Verlaufsbau bau) {
        return new Verlaufsordnung(bau).ordnen();
    }

    private Verlaeufe ordnen() {
        for (int e = 0; e < bau.eintraege; e++) {
            mehrfach[e] = bau.naechster[bau.letzter[bau.person[e]]] >= 0;
        }
        plaetze();
        long[][][] spalten = new long[Zeilenmerkmal.ANZAHL][][];
        for (int m = 0; m < Zeilenmerkmal.ANZAHL; m++) {
            spalten[m] = ordnen(bau.ebenen.worte(m));
        }
        var geschlechter = EnumSet.noneOf(Geschlecht.class);
        bau.aeste.forEach(a -> geschlechter.add(a.geschlecht()));
        return new Verlaeufe(YearMonth.of(bau.kleinsterMonat / 12, bau.kleinsterMonat % 12 + 1), monate, bau,
                Map.of("jobcenter", jobcenter, "gemeinde", gemeinden), geschlechter,
                Arrays.stream(Personengruppe.values()).filter(bau::hatGruppe).toList(), bloecke, summen(), spalten, historie(spalten));
    }

    /** Counting sort of the entries by place; those with a history elsewhere stand behind the others of their place. */
    private void plaetze() {
        int faecher = bau.aeste.size() * 2;
        int[] anzahl = new int[faecher];
        for (int e = 0; e < bau.eintraege; e++) {
            anzahl[fach(e)]++;
        }
        int[] beginn = new int[faecher];
        int von = 0;
        for (int fach : reihenfolge()) {
            beginn[fach] = von;
            if (anzahl[fach] > 0) {
                var ast = bau.aeste.get(fach / 2);
                boolean mehrere = fach % 2 == 1;
                bloecke.add(new Block(jobcenterRang[ast.jobcenter()], ast.geschlecht(), gemeindeRang[ast.gemeinde()],
                        von, von + anzahl[fach], mehrere ? mehrfache : -1));
                mehrfache += mehrere ? anzahl[fach] : 0;
            }
            von += anzahl[fach];
        }
        for (int e = 0; e < bau.eintraege; e++) {
            ziel[e] = beginn[fach(e)]++;
        }
    }

    private int fach(int eintrag) {
        return bau.ast[eintrag] * 2 + (mehrfach[eintrag] ? 1 : 0);
    }

    private List<Integer> reihenfolge() {
        Comparator<Ast> nachOrt = Comparator.<Ast>comparingInt(a -> jobcenterRang[a.jobcenter()])
                .thenComparing(Ast::geschlecht).thenComparingInt(a -> gemeindeRang[a.gemeinde()]);
        return IntStream.range(0, bau.aeste.size() * 2).boxed()
                .sorted(Comparator.<Integer, Ast>comparing(f -> bau.aeste.get(f / 2), nachOrt).thenComparing(f -> f)).toList();
    }

    private long @Nullable [][] ordnen(long[][] ebenen) {
        int stelle = bau.kleinsterMonat - Verlaufsbau.ERSTER_MONAT;
        int wort = stelle >> 6;
        int schub = stelle & 63;
        var geordnet = new long[worte][];
        boolean leer = true;
        for (int w = 0; w < worte; w++) {
            long[] unten = ebenen[wort + w];
            long[] oben = schub > 0 && wort + w + 1 < ebenen.length ? ebenen[wort + w + 1] : null;
            if (unten == null && oben == null) {
                geordnet[w] = null;
                continue;
            }
            leer = false;
            long[] neu = new long[bau.eintraege];
            if (unten != null) {
                for (int e = 0; e < Math.min(bau.eintraege, unten.length); e++) {
                    neu[ziel[e]] = unten[e] >>> schub;
                }
            }
            if (oben != null) {
                for (int e = 0; e < Math.min(bau.eintraege, oben.length); e++) {
                    neu[ziel[e]] |= oben[e] << 64 - schub;
                }
            }
            geordnet[w] = neu;
        }
        return leer ? null : geordnet;
    }

    private long[][][] historie(long[][][] spalten) {
        int[] platz = new int[bau.eintraege];
        for (var block : bloecke) {
            for (int i = block.von(); block.historie() >= 0 && i < block.bis(); i++) {
                platz[i] = block.historie() + i - block.von();
            }
        }
        long[][][] historie = new long[Zeilenmerkmal.ANZAHL][][];
        for (var merkmal : Zeilenmerkmal.values()) {
            long[][] eigen = spalten[merkmal.ordinal()];
            if (!merkmal.historisch() || eigen == null) {
                continue;
            }
            long[][] alle = new long[worte][];
            for (int w = 0; w < worte; w++) {
                if (eigen[w] != null) {
                    alle[w] = vereint(eigen[w], platz);
                }
            }
            historie[merkmal.ordinal()] = alle;
        }
        return historie;
    }

    private long[] vereint(long[] eigen, int[] platz) {
        long[] alle = new long[mehrfache];
        for (int p = 0; p < bau.personen; p++) {
            int erster = bau.letzter[p];
            if (erster < 0 || bau.naechster[erster] < 0) {
                continue;
            }
            long wort = 0;
            for (int e = erster; e >= 0; e = bau.naechster[e]) {
                wort |= eigen[ziel[e]];
            }
            for (int e = erster; e >= 0; e = bau.naechster[e]) {
                alle[platz[ziel[e]]] = wort;
            }
        }
        return alle;
    }

    private List<Summen> summen() {
        var alle = new ArrayList<Summen>();
        for (int a = 0; a < bau.aeste.size(); a++) {
            var ast = bau.aeste.get(a);
            alle.add(new Summen(jobcenterRang[ast.jobcenter()], ast.geschlecht(), gemeindeRang[ast.gemeinde()], -1, bau.betraege(a)));
        }
        bau.gruppenbetraege.forEach((ast, betraege) ->
                alle.add(new Summen(jobcenterRang[ast.jobcenter()], ast.geschlecht(), 0, ast.gruppe(), betraege)));
        return alle;
    }

    private static int[] rang(List<String> namen, List<String> sortiert) {
        return namen.stream().mapToInt(n -> Collections.binarySearch(sortiert, n)).toArray();
    }
}
