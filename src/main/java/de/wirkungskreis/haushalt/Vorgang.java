package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Konto.Art;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a booking does: from which account to which. Those that need two people are refused by the database without the second. */
public enum Vorgang {
    ZUTEILUNG(Art.ZUGETEILT, Art.FREI, false), NACHVERTEILUNG(Art.ZUGETEILT, Art.FREI, false),
    /** Money that goes back to where it came from. */
    RUECKGABE(Art.FREI, Art.ZUGETEILT, false),
    /** From one purse to another: Eingliederungstitel and Verwaltungskostenbudget cover each other (§ 46 Abs. 1 Satz 5 SGB II). */
    UMSCHICHTUNG(Art.FREI, Art.FREI, true),
    /** Bound at the beginning of the year by decisions of earlier ones. */
    VORBINDUNG(Art.FREI, Art.GEBUNDEN, false),
    /** Bound by a decision of this year. */
    FESTLEGUNG(Art.FREI, Art.GEBUNDEN, false), FREIGABE(Art.GEBUNDEN, Art.FREI, false), ZAHLUNG(Art.GEBUNDEN, Art.ABGEFLOSSEN, false),
    /** A payment that came back. */
    ERSTATTUNG(Art.ABGEFLOSSEN, Art.FREI, false),
    VE_ZUTEILUNG(Art.VE_ZUGETEILT, Art.VE_FREI, true), VE_NUTZUNG(Art.VE_FREI, Art.VE_GENUTZT, true), VE_FREIGABE(Art.VE_GENUTZT, Art.VE_FREI, false),
    /** End of the year: what nobody spent (§ 45 BHO). */
    VERFALL(Art.FREI, Art.VERFALLEN, false),
    /** Takes back another booking, with a reason. */
    GEGENBUCHUNG(null, null, false);

    private final @Nullable Art von;
    private final @Nullable Art nach;
    private final boolean vierAugen;

    Vorgang(@Nullable Art von, @Nullable Art nach, boolean vierAugen) {
        this.von = von;
        this.nach = nach;
        this.vierAugen = vierAugen;
    }

    public boolean vierAugen() {
        return vierAugen;
    }

    /** Where the money comes from; empty for what takes back another. */
    Optional<Art> von() {
        return Optional.ofNullable(von);
    }

    Optional<Art> nach() {
        return Optional.ofNullable(nach);
    }

    /** Whether it belongs to a commitment, whose key it then names. */
    public boolean mitFall() {
        return von == Art.GEBUNDEN || nach == Art.GEBUNDEN || von == Art.VE_GENUTZT || nach == Art.VE_GENUTZT;
    }
}
