package de.wirkungskreis.kennzahl;

/** What is true of a person in a month: one bit per month each. */
public enum Zeilenmerkmal {
    /** There is a row at all. */
    ZEILE,
    ELB, ARBEITSLOS, INTEGRATION, MASSNAHME, SBM, U25,
    /** Erwerbsfähig and leistungsberechtigt on at least 638 of the last 730 days. */
    LZB_NACH_TAGEN,
    /** Unemployed for at least 364 days. */
    LZA_NACH_TAGEN,
    /** Erwerbsfähig and leistungsberechtigt on at least 1,461 days in all. */
    VIER_JAHRE,
    INTEGRATION_SV, SVB, MINIJOB, OEGB, ALLEINERZIEHEND,
    /** In receipt of Regelleistung. */
    RLB,
    UE55, AUSLAENDISCH, FLUCHTMIGRATION, NEU_ZUGEWANDERT, ERWERBSTAETIG;

    static final int ANZAHL = values().length;

    /** As a bit of the set of what is true in a row. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Of the history of the person, wherever it was; the others only of the row in which they stand. */
    boolean historisch() {
        return this == ZEILE || this == ELB || this == ARBEITSLOS || this == LZB_NACH_TAGEN || this == SVB || this == RLB;
    }

    static Zeilenmerkmal von(Personengruppe gruppe) {
        return switch (gruppe) {
            case U25 -> U25;
            case UE55 -> UE55;
            case SCHWERBEHINDERT -> SBM;
            case ALLEINERZIEHEND -> ALLEINERZIEHEND;
            case AUSLAENDISCH -> AUSLAENDISCH;
            case FLUCHTMIGRATION -> FLUCHTMIGRATION;
            case NEU_ZUGEWANDERT -> NEU_ZUGEWANDERT;
            case ERWERBSTAETIG -> ERWERBSTAETIG;
        };
    }
}
