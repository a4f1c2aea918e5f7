package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What follows from a budget plan and is never kept: differences, shares, what does not add up. */
public final class Haushaltsrechnung {

    private Haushaltsrechnung() {}

    /** Umschichtung as a share of the expected funds, in percent, unsigned; empty without expected funds. */
    public static Optional<BigDecimal> umschichtungsquote(Haushaltsplan plan, Programmjahr jahr) {
        long erwartet = plan.erwartet(jahr).cent();
        if (erwartet <= 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(plan.umschichtung(jahr).cent()).abs().movePointRight(2)
                .divide(BigDecimal.valueOf(erwartet), 2, RoundingMode.HALF_UP));
    }

    /** What Vorbindungen and Neugeschäft miss or exceed of the available funds; empty unless both are known. */
    public static Optional<Euro> luecke(Haushaltsplan plan, Programmjahr jahr) {
        return plan.aufteilung(jahr).flatMap(teil -> teil.vorbindung() == null || teil.neugeschaeft() == null
                ? Optional.empty()
                : Optional.of(plan.verfuegbar(jahr).minus(teil.vorbindung().plus(teil.neugeschaeft()))));
    }

    /** Inflows of other purses: shown beside, never summed into the Eingliederungstitel. */
    public static List<Zugang> andereKassen(Haushaltsplan plan) {
        return plan.zugaenge().stream().filter(z -> !z.quelle().belastetEgt()).toList();
    }

    /** The column the plan years are compared with. */
    public static Optional<Spalte> vergleichsspalte(Haushaltsplan plan) {
        return plan.spalten().stream().filter(Spalte::vergleich).findFirst();
    }
}
