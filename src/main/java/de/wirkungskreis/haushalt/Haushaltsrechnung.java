package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Haushaltsplan.Spalte;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Jahresspalte;
import de.wirkungskreis.kern.Programmjahr;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** {@code prozent} of {@code ansatz} less {@code vorbindung}, on top of {@code vorbindung} and of what is not limited. */
    public record Vorlaeufig(Euro ansatz, Euro vorbindung, BigDecimal prozent, Euro unbeschraenkt, Euro verfuegbar) {}

    /** Whether any inflow of the Eingliederungstitel may only be used in part until the budget act is in force. */
    public static boolean vorlaeufigBegrenzt(Haushaltsplan plan, Programmjahr jahr) {
        return plan.zugaenge().stream().anyMatch(z -> z.jahr().equals(jahr) && z.quelle().belastetEgt()
                && z.vorlaeufigProzent() != null);
    }

    /**
     * What may be used under vorläufige Haushaltsführung (Art. 111 GG): all of what is already bound, of the rest the
     * released share. The Umschichtung is not in it; it follows the budget act. Empty where nothing is limited, where
     * the Vorbindungen are not known, or where two shares leave open which inflow bears them.
     */
    public static Optional<Vorlaeufig> vorlaeufig(Haushaltsplan plan, Programmjahr jahr) {
        var egt = plan.zugaenge().stream().filter(z -> z.jahr().equals(jahr) && z.quelle().belastetEgt()).toList();
        var anteile = egt.stream().map(Zugang::vorlaeufigProzent).filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros).distinct().toList();
        Euro vorbindung = plan.aufteilung(jahr).map(Haushaltsplan.Aufteilung::vorbindung).orElse(null);
        if (anteile.size() != 1 || vorbindung == null) {
            return Optional.empty();
        }
        Euro ansatz = summe(egt.stream().filter(z -> z.vorlaeufigProzent() != null));
        Euro unbeschraenkt = summe(egt.stream().filter(z -> z.vorlaeufigProzent() == null));
        var vorlaeufig = VorlaeufigeHaushaltsfuehrung.von(ansatz, vorbindung, anteile.get(0));
        return Optional.of(new Vorlaeufig(ansatz, vorbindung, anteile.get(0), unbeschraenkt, vorlaeufig.bewirtschaftbar().plus(unbeschraenkt)));
    }

    private static Euro summe(Stream<Zugang> zugaenge) {
        return zugaenge.map(Zugang::betrag).reduce(Euro.NULL, Euro::plus);
    }

    /** Inflows of other purses: shown beside, never summed into the Eingliederungstitel. */
    public static List<Zugang> andereKassen(Haushaltsplan plan) {
        return plan.zugaenge().stream().filter(z -> !z.quelle().belastetEgt()).toList();
    }

    /** The column the plan years are compared with: the latest comparison column, as in the plan. */
    public static Optional<Spalte> vergleichsspalte(Haushaltsplan plan) {
        return Jahresspalte.vergleichsspalte(plan.spalten());
    }
}
