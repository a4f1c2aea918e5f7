package de.wirkungskreis.kennzahl;

/** Groups an indicator can be asked for. Somebody may be in several of them. */
public enum Personengruppe {
    /** Year of the month minus year of birth below 25. */
    U25(Spalte.GEBURTSJAHR),
    /** Year of the month minus year of birth at least 55. */
    UE55(Spalte.GEBURTSJAHR),
    SCHWERBEHINDERT(Spalte.SBM),
    ALLEINERZIEHEND(Spalte.ALLEINERZIEHEND),
    /** Any nationality but the German one ({@code deutsch}, {@code DE} or {@code 000}). */
    AUSLAENDISCH(Spalte.NATIONALITAET),
    FLUCHTMIGRATION(Spalte.FLUCHT_MIGRATION),
    /** Less than four full years in Germany. */
    NEU_ZUGEWANDERT(Spalte.AUFENTHALT_JAHRE),
    ERWERBSTAETIG(Spalte.ERWERBSTAETIG);

    private final Spalte spalte;

    Personengruppe(Spalte spalte) {
        this.spalte = spalte;
    }

    /** The column that says who belongs to it. */
    public Spalte spalte() {
        return spalte;
    }
}
