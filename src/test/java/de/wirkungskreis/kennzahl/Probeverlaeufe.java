package de.wirkungskreis.kennzahl;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Histories nobody lived, quickly made, for the benches: stayers and movers, exits of some three percent a month. */
final class Probeverlaeufe {

    private Probeverlaeufe() {}

    /** The columns a delivery always has. */
    static Verlaeufe pflicht(int jobcenter, int personen, int monate) {
        return bau(EnumSet.copyOf(Spalte.PFLICHT), jobcenter, personen, monate, 1).fertig();
    }

    /** Every column there is, nine Gemeinden and all groups. */
    static Verlaeufe alles(int jobcenter, int personen, int monate) {
        return bau(EnumSet.complementOf(EnumSet.of(Spalte.ELB_TAGE_730, Spalte.ALO_TAGE)), jobcenter, personen, monate, 9).fertig();
    }

    private static Verlaufsbau bau(Set<Spalte> spalten, int jobcenter, int personen, int monate, int gemeinden) {
        var bau = new Verlaufsbau(spalten);
        if (gemeinden > 1) {
            bau.mitGruppen();
        }
        int ab = Verlaufsbau.monat(2020, 1);
        long alle = monate == 64 ? -1 : (1L << monate) - 1;
        var wuerfel = new SplittableRandom(48);
        for (int j = 0; j < jobcenter; j++) {
            int nr = bau.jobcenter("%05d".formatted(j));
            for (int p = 0; p < personen; p++) {
                int ort = gemeinden == 1 ? 0 : bau.gemeinde("0575800" + wuerfel.nextInt(gemeinden));
                var geschlecht = wuerfel.nextInt(100) < 50 ? Geschlecht.W : Geschlecht.M;
                bau.verlauf(bau.neuePerson(), nr, geschlecht, ort, ab, worte(wuerfel, spalten, monate, alle));
            }
            for (int m = 0; m < monate; m++) {
                bau.betraege(nr, Geschlecht.W, gemeinden == 1 ? 0 : 1, null, ab + m, 200_000_000L + m, 210_000_000L, 0, 0);
                bau.betraege(nr, Geschlecht.M, gemeinden == 1 ? 0 : 1, null, ab + m, 200_000_000L, 210_000_000L + m, 0, 0);
            }
        }
        return bau;
    }

    private static long[] worte(SplittableRandom wuerfel, Set<Spalte> spalten, int monate, long alle) {
        long elb = 0;
        boolean da = wuerfel.nextInt(100) < 74;
        for (int m = 0; m < monate; m++) {
            da = da ? wuerfel.nextInt(1000) >= 34 : wuerfel.nextInt(1000) < 100;
            elb |= da ? 1L << m : 0;
        }
        long selten = wuerfel.nextLong() & wuerfel.nextLong() & wuerfel.nextLong() & wuerfel.nextLong();
        long[] worte = new long[Zeilenmerkmal.ANZAHL];
        worte[Zeilenmerkmal.ZEILE.ordinal()] = alle;
        worte[Zeilenmerkmal.ELB.ordinal()] = elb;
        worte[Zeilenmerkmal.ARBEITSLOS.ordinal()] = elb & ~selten & alle;
        worte[Zeilenmerkmal.INTEGRATION.ordinal()] = elb & selten & wuerfel.nextLong();
        worte[Zeilenmerkmal.MASSNAHME.ordinal()] = elb & wuerfel.nextLong() & wuerfel.nextLong() & wuerfel.nextLong();
        worte[Zeilenmerkmal.SBM.ordinal()] = wuerfel.nextInt(100) < 6 ? alle : 0;
        worte[Zeilenmerkmal.U25.ordinal()] = wuerfel.nextInt(100) < 18 ? alle >>> wuerfel.nextInt(monate) : 0;
        worte[Zeilenmerkmal.UE55.ordinal()] = wuerfel.nextInt(100) < 16 ? alle : 0;
        if (spalten.contains(Spalte.RLB)) {
            for (var merkmal : new Zeilenmerkmal[] {Zeilenmerkmal.INTEGRATION_SV, Zeilenmerkmal.MINIJOB, Zeilenmerkmal.OEGB}) {
                worte[merkmal.ordinal()] = elb & wuerfel.nextLong() & wuerfel.nextLong() & selten;
            }
            worte[Zeilenmerkmal.SVB.ordinal()] = wuerfel.nextLong() & alle;
            worte[Zeilenmerkmal.RLB.ordinal()] = elb;
            for (var merkmal : new Zeilenmerkmal[] {Zeilenmerkmal.ALLEINERZIEHEND, Zeilenmerkmal.AUSLAENDISCH,
                Zeilenmerkmal.FLUCHTMIGRATION, Zeilenmerkmal.NEU_ZUGEWANDERT, Zeilenmerkmal.ERWERBSTAETIG}) {
                worte[merkmal.ordinal()] = wuerfel.nextInt(100) < 25 ? alle : 0;
            }
        }
        return worte;
    }

    static YearMonth erster() {
        return YearMonth.of(2020, 1);
    }
}
