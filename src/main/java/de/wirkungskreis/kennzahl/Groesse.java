package de.wirkungskreis.kennzahl;

import static de.wirkungskreis.kennzahl.Spalte.*;

import java.util.Set;

/** What is counted of a month before anything is divided: exact integers, additive over Jobcenter, sexes and Gemeinden. */
public enum Groesse {
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
    LZB(24, 1, ELB_TAGE_730),
    /** Unemployed for at least 364 days where days were delivered, else in all 12 months ending now. */
    LZA(12, 1, ALO_TAGE),
    ZUGANG_ELB(2),
    /** Belongs to the Jobcenter and the sex of the month before: who has left has no row any more. */
    ABGANG_ELB(2, 1),
    ZUGANG_LZB(25, 2, ELB_TAGE_730),
    ABGANG_LZB(25, 2, ELB_TAGE_730, 1),
    /** Integrations of persons who were LZB in the month before. */
    INTEGRATION_LZB(25, 2, ELB_TAGE_730),
    MASSNAHME_LZB(24, 1, ELB_TAGE_730),
    LZB_VIER_JAHRE(24, 1, ELB_TAGE_730, ELB_TAGE_GESAMT),
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
    private final int ersterMitTagen;
    private final Set<Spalte> tage;
    private final Set<Spalte> braucht;
    private final int versatz;

    Groesse(int erster) {
        this(erster, erster, Set.of(), Set.of(), 0);
    }

    Groesse(int erster, int versatz, Spalte... braucht) {
        this(erster, erster, Set.of(), Set.of(braucht), versatz);
    }

    Groesse(int erster, int ersterMitTagen, Spalte tage) {
        this(erster, ersterMitTagen, Set.of(tage), Set.of(), 0);
    }

    Groesse(int erster, int ersterMitTagen, Spalte tage, int versatz) {
        this(erster, ersterMitTagen, Set.of(tage), Set.of(), versatz);
    }

    Groesse(int erster, int ersterMitTagen, Spalte tage, Spalte braucht) {
        this(erster, ersterMitTagen, Set.of(tage), Set.of(braucht), 0);
    }

    Groesse(int erster, int ersterMitTagen, Set<Spalte> tage, Set<Spalte> braucht, int versatz) {
        this.erster = erster;
        this.ersterMitTagen = ersterMitTagen;
        this.tage = tage;
        this.braucht = braucht;
        this.versatz = versatz;
    }

    /** The first month of the data, counted from 1, in which it is known; before that it is empty, not zero. */
    int erster(Set<Spalte> geliefert) {
        return !tage.isEmpty() && geliefert.containsAll(tage) ? ersterMitTagen : erster;
    }

    boolean bekannt(Set<Spalte> geliefert) {
        return geliefert.containsAll(braucht);
    }

    /** So many months ago the person was where the event is counted: Jobcenter, sex, Gemeinde and group are those of that month. */
    int versatz() {
        return versatz;
    }
}
