package de.wirkungskreis.kennzahl;

import static de.wirkungskreis.kennzahl.Spalte.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is counted of a month before anything is divided: exact integers, additive over Jobcenter, sexes and Gemeinden. */
public enum Zaehlgroesse {
    ELB(1),
    ARBEITSLOS(1),
    /** All rows, not only erwerbsfähige Leistungsberechtigte. */
    INTEGRATION(1),
    /** Leistungsanspruch before Minderung, of all members of the Bedarfsgemeinschaft. */
    LLU_CENT(1),
    LUH_CENT(1),
    SBM(1),
    U25(1),
    /** At least 638 of 730 days where days were delivered, else at least 21 of the 24 months ending now. */
    LZB(24, 0, tage(1, ELB_TAGE_730)),
    /** Unemployed for at least 364 days where days were delivered, else in all 12 months ending now. */
    LZA(12, 0, tage(1, ALO_TAGE)),
    ZUGANG_ELB(2),
    /** Belongs to the Jobcenter and the sex of the month before: who has left has no row any more. */
    ABGANG_ELB(2, 1),
    ZUGANG_LZB(25, 0, tage(2, ELB_TAGE_730)),
    ABGANG_LZB(25, 1, tage(2, ELB_TAGE_730)),
    /** Integrations of persons who were LZB in the month before. */
    INTEGRATION_LZB(25, 0, tage(2, ELB_TAGE_730)),
    MASSNAHME_LZB(24, 0, tage(1, ELB_TAGE_730)),
    LZB_VIER_JAHRE(24, 0, tage(1, ELB_TAGE_730), ELB_TAGE_GESAMT),
    MINIJOB(1, 0, MINIJOB_EINTRITT),
    OEGB(1, 0, OEGB_EINTRITT),
    ELB_ALLEINERZIEHEND(1, 0, ALLEINERZIEHEND),
    INTEGRATION_ALLEINERZIEHEND(1, 0, ALLEINERZIEHEND),
    SV_INTEGRATION(1, 0, INTEGRATION_SV),
    /** Integrations six months ago with svB in each of the six months since. */
    SV_KONTINUIERLICH(7, 6, INTEGRATION_SV, SVB),
    /** Integrations six months ago of persons who lack a row since: nothing may be concluded from that. */
    SV_UNBEKANNT(7, 6, INTEGRATION_SV, SVB),
    /** Integrations three months ago of persons without Regelleistung now. */
    BEDARFSDECKEND(4, 3, RLB),
    BEDARF_UNBEKANNT(4, 3, RLB);

    private final int erster;
    private final int versatz;
    private final @Nullable Tage tage;
    private final Set<Spalte> braucht;

    /** With this column it is known earlier: days tell what months would have to be waited for. */
    private record Tage(int erster, Spalte spalte) {}

    private static Tage tage(int erster, Spalte spalte) {
        return new Tage(erster, spalte);
    }

    Zaehlgroesse(int erster) {
        this(erster, 0, (Tage) null);
    }

    Zaehlgroesse(int erster, int versatz) {
        this(erster, versatz, (Tage) null);
    }

    Zaehlgroesse(int erster, int versatz, Spalte... braucht) {
        this(erster, versatz, (Tage) null, braucht);
    }

    Zaehlgroesse(int erster, int versatz, @Nullable Tage tage, Spalte... braucht) {
        this.erster = erster;
        this.versatz = versatz;
        this.tage = tage;
        this.braucht = Set.of(braucht);
    }

    /** The first month of the data, counted from 1, in which it is known; before that it is empty, not zero. */
    int erster(Set<Spalte> geliefert) {
        return tage != null && geliefert.contains(tage.spalte) ? tage.erster : erster;
    }

    boolean bekannt(Set<Spalte> geliefert) {
        return geliefert.containsAll(braucht);
    }

    /** So many months ago the person was where the event is counted: Jobcenter, sex, Gemeinde and group are those of that month. */
    int versatz() {
        return versatz;
    }
}
