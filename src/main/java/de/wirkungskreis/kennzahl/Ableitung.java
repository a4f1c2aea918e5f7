package de.wirkungskreis.kennzahl;

import java.util.Set;

/** What follows from the rows and the history of a person, as words of 64 months. Bit m of an answer is about month m. */
final class Ableitung {

    private static final int ZEILE = Zeilenmerkmal.ZEILE.ordinal();
    private static final int ELB = Zeilenmerkmal.ELB.ordinal();
    private static final int ARBEITSLOS = Zeilenmerkmal.ARBEITSLOS.ordinal();
    private static final int INTEGRATION = Zeilenmerkmal.INTEGRATION.ordinal();
    private static final int MASSNAHME = Zeilenmerkmal.MASSNAHME.ordinal();

    private final Set<Spalte> geliefert;
    private final long[] lzbAlle = new long[Zaehlwerk.STUECK];
    private final boolean lzbNachTagen;
    private final boolean lzaNachTagen;

    Ableitung(Set<Spalte> geliefert) {
        this.geliefert = geliefert;
        this.lzbNachTagen = geliefert.contains(Spalte.ELB_TAGE_730);
        this.lzaNachTagen = geliefert.contains(Spalte.ALO_TAGE);
    }

    /**
     * @param o own: the rows in this Jobcenter, of this sex, in this Gemeinde; entry i stands at {@code ov[…] + i}
     * @param h history: all rows of the person, wherever they are
     * @param d answers by Zaehlgroesse, from 0
     */
    void ableiten(long[][] o, int[] ov, long[][] h, int[] hv, long[][] d, int n) {
        bestand(o, ov, h, hv, d, n);
        lzb(o, ov, h, hv, d, n);
        kopie(o, ov, Zeilenmerkmal.ARBEITSLOS, d[Zaehlgroesse.ARBEITSLOS.ordinal()], n);
        kopie(o, ov, Zeilenmerkmal.INTEGRATION, d[Zaehlgroesse.INTEGRATION.ordinal()], n);
        beide(o, ov, Zeilenmerkmal.ELB, Zeilenmerkmal.SBM, d[Zaehlgroesse.SBM.ordinal()], n);
        beide(o, ov, Zeilenmerkmal.ELB, Zeilenmerkmal.U25, d[Zaehlgroesse.U25.ordinal()], n);
        lza(o, ov, h, hv, d[Zaehlgroesse.LZA.ordinal()], n);
        if (geliefert.contains(Spalte.MINIJOB_EINTRITT)) {
            kopie(o, ov, Zeilenmerkmal.MINIJOB, d[Zaehlgroesse.MINIJOB.ordinal()], n);
        }
        if (geliefert.contains(Spalte.OEGB_EINTRITT)) {
            kopie(o, ov, Zeilenmerkmal.OEGB, d[Zaehlgroesse.OEGB.ordinal()], n);
        }
        if (geliefert.contains(Spalte.ALLEINERZIEHEND)) {
            beide(o, ov, Zeilenmerkmal.ELB, Zeilenmerkmal.ALLEINERZIEHEND, d[Zaehlgroesse.ELB_ALLEINERZIEHEND.ordinal()], n);
            beide(o, ov, Zeilenmerkmal.INTEGRATION, Zeilenmerkmal.ALLEINERZIEHEND, d[Zaehlgroesse.INTEGRATION_ALLEINERZIEHEND.ordinal()], n);
        }
        if (geliefert.contains(Spalte.INTEGRATION_SV)) {
            kopie(o, ov, Zeilenmerkmal.INTEGRATION_SV, d[Zaehlgroesse.SV_INTEGRATION.ordinal()], n);
            if (geliefert.contains(Spalte.SVB)) {
                kontinuierlich(o, ov, h, hv, d, n);
            }
        }
        if (geliefert.contains(Spalte.RLB)) {
            bedarfsdeckend(o, ov, h, hv, d, n);
        }
        if (geliefert.contains(Spalte.ELB_TAGE_GESAMT)) {
            long[] lzb = d[Zaehlgroesse.LZB.ordinal()];
            long[] ziel = d[Zaehlgroesse.LZB_VIER_JAHRE.ordinal()];
            int m = Zeilenmerkmal.VIER_JAHRE.ordinal();
            for (int i = 0; i < n; i++) {
                ziel[i] = lzb[i] & o[m][ov[m] + i];
            }
        }
    }

    private static void bestand(long[][] o, int[] ov, long[][] h, int[] hv, long[][] d, int n) {
        long[] eigen = o[ELB];
        int von = ov[ELB];
        long[] alle = h[ELB];
        int alleVon = hv[ELB];
        long[] elb = d[Zaehlgroesse.ELB.ordinal()];
        long[] zugang = d[Zaehlgroesse.ZUGANG_ELB.ordinal()];
        long[] abgang = d[Zaehlgroesse.ABGANG_ELB.ordinal()];
        for (int i = 0; i < n; i++) {
            long e = eigen[von + i];
            long a = alle[alleVon + i];
            elb[i] = e;
            zugang[i] = e & ~(a << 1);
            abgang[i] = e << 1 & ~a;
        }
    }

    /** A move changes the Jobcenter in which somebody is counted, not what they are: it is neither Zugang nor Abgang. */
    private void lzb(long[][] o, int[] ov, long[][] h, int[] hv, long[][] d, int n) {
        long[] eigen = d[Zaehlgroesse.ELB.ordinal()];
        if (lzbNachTagen) {
            int m = Zeilenmerkmal.LZB_NACH_TAGEN.ordinal();
            System.arraycopy(h[m], hv[m], lzbAlle, 0, n);
        } else {
            long[] alle = h[ELB];
            int von = hv[ELB];
            for (int i = 0; i < n; i++) {
                long a = alle[von + i];
                lzbAlle[i] = a & Fensterregel.mindestens21Von24(a);
            }
        }
        long[] lzb = d[Zaehlgroesse.LZB.ordinal()];
        long[] zugang = d[Zaehlgroesse.ZUGANG_LZB.ordinal()];
        long[] abgang = d[Zaehlgroesse.ABGANG_LZB.ordinal()];
        long[] integriert = d[Zaehlgroesse.INTEGRATION_LZB.ordinal()];
        long[] inMassnahme = d[Zaehlgroesse.MASSNAHME_LZB.ordinal()];
        long[] integration = o[INTEGRATION];
        int integrationVon = ov[INTEGRATION];
        long[] massnahme = o[MASSNAHME];
        int massnahmeVon = ov[MASSNAHME];
        for (int i = 0; i < n; i++) {
            long alle = lzbAlle[i];
            long hier = alle & eigen[i];
            lzb[i] = hier;
            zugang[i] = hier & ~(alle << 1);
            abgang[i] = hier << 1 & ~alle;
            integriert[i] = integration[integrationVon + i] & alle << 1;
            inMassnahme[i] = massnahme[massnahmeVon + i] & hier;
        }
    }

    private void lza(long[][] o, int[] ov, long[][] h, int[] hv, long[] ziel, int n) {
        if (lzaNachTagen) {
            kopie(o, ov, Zeilenmerkmal.LZA_NACH_TAGEN, ziel, n);
            return;
        }
        long[] eigen = o[ARBEITSLOS];
        int von = ov[ARBEITSLOS];
        long[] alle = h[ARBEITSLOS];
        int alleVon = hv[ARBEITSLOS];
        for (int i = 0; i < n; i++) {
            ziel[i] = eigen[von + i] & Fensterregel.zwoelfInFolge(alle[alleVon + i]);
        }
    }

    private static void kontinuierlich(long[][] o, int[] ov, long[][] h, int[] hv, long[][] d, int n) {
        int sv = Zeilenmerkmal.INTEGRATION_SV.ordinal();
        int svb = Zeilenmerkmal.SVB.ordinal();
        long[] ja = d[Zaehlgroesse.SV_KONTINUIERLICH.ordinal()];
        long[] offen = d[Zaehlgroesse.SV_UNBEKANNT.ordinal()];
        for (int i = 0; i < n; i++) {
            long vorSechs = o[sv][ov[sv] + i] << 6;
            ja[i] = vorSechs & Fensterregel.sechsInFolge(h[svb][hv[svb] + i]);
            offen[i] = vorSechs & ~Fensterregel.sechsInFolge(h[ZEILE][hv[ZEILE] + i]);
        }
    }

    private static void bedarfsdeckend(long[][] o, int[] ov, long[][] h, int[] hv, long[][] d, int n) {
        int rlb = Zeilenmerkmal.RLB.ordinal();
        long[] ja = d[Zaehlgroesse.BEDARFSDECKEND.ordinal()];
        long[] offen = d[Zaehlgroesse.BEDARF_UNBEKANNT.ordinal()];
        for (int i = 0; i < n; i++) {
            long vorDrei = o[INTEGRATION][ov[INTEGRATION] + i] << 3;
            long da = h[ZEILE][hv[ZEILE] + i];
            ja[i] = vorDrei & da & ~h[rlb][hv[rlb] + i];
            offen[i] = vorDrei & ~da;
        }
    }

    private static void kopie(long[][] o, int[] ov, Zeilenmerkmal merkmal, long[] ziel, int n) {
        System.arraycopy(o[merkmal.ordinal()], ov[merkmal.ordinal()], ziel, 0, n);
    }

    private static void beide(long[][] o, int[] ov, Zeilenmerkmal eines, Zeilenmerkmal anderes, long[] ziel, int n) {
        long[] a = o[eines.ordinal()];
        int av = ov[eines.ordinal()];
        long[] b = o[anderes.ordinal()];
        int bv = ov[anderes.ordinal()];
        for (int i = 0; i < n; i++) {
            ziel[i] = a[av + i] & b[bv + i];
        }
    }
}
