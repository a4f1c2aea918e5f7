package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Haushaltsplan.Aufteilung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.haushalt.Konto.Art;
import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Programmjahr;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The way of the year's money from what is expected to what is free, beside another year. */
public record Haushaltsuebersicht(Programmjahr jahr, Programmjahr vergleich, List<Zeile> zeilen) {

    /** In the order of the waterfall. */
    public enum Position {
        ERWARTET,
        /** Of what is expected, the part for cases of a law that is gone; empty where the plan does not name it. */
        AUSFINANZIERUNG, UMSCHICHTUNG, VERFUEGBAR, VORBINDUNG, NEUGESCHAEFT,
        /** From the ledger; empty while nothing is booked. */
        GEBUNDEN, ABGEFLOSSEN, FREI;

        /** As the command prints it. */
        public String schluessel() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Empty where nobody knows. */
    public record Zeile(Position position, Optional<Euro> betrag, Optional<Euro> vorher) {

        /** Only where both are known. */
        public Optional<Euro> differenz() {
            return betrag.flatMap(b -> vorher.map(b::minus));
        }
    }

    /** @param stand of the Eingliederungstitel, by year */
    static Haushaltsuebersicht von(Haushaltsplan plan, Programmjahr jahr, Programmjahr vergleich, Function<Programmjahr, Kontenstand> stand) {
        var heuer = stand.apply(jahr);
        var vorher = stand.apply(vergleich);
        return new Haushaltsuebersicht(jahr, vergleich, Arrays.stream(Position.values())
                .map(p -> new Zeile(p, betrag(plan, jahr, heuer, p), betrag(plan, vergleich, vorher, p))).toList());
    }

    private static Optional<Euro> betrag(Haushaltsplan plan, Programmjahr jahr, Kontenstand stand, Position position) {
        boolean geplant = plan.spalte(jahr).isPresent();
        return switch (position) {
            case ERWARTET -> geplant ? Optional.of(plan.erwartet(jahr)) : Optional.empty();
            case AUSFINANZIERUNG -> plan.zugaenge().stream().filter(z -> z.jahr().equals(jahr) && z.art() == Zugang.Art.AUSFINANZIERUNG
                    && z.quelle() == Finanzierungsquelle.BUND_EGT).map(Zugang::betrag).reduce(Euro::plus);
            case UMSCHICHTUNG -> geplant ? Optional.of(plan.umschichtung(jahr)) : Optional.empty();
            case VERFUEGBAR -> geplant ? Optional.of(plan.verfuegbar(jahr)) : Optional.empty();
            case VORBINDUNG -> plan.aufteilung(jahr).map(Aufteilung::vorbindung);
            case NEUGESCHAEFT -> plan.aufteilung(jahr).map(Aufteilung::neugeschaeft);
            case GEBUNDEN -> gebucht(stand, Art.GEBUNDEN);
            case ABGEFLOSSEN -> gebucht(stand, Art.ABGEFLOSSEN);
            case FREI -> gebucht(stand, Art.FREI);
        };
    }

    private static Optional<Euro> gebucht(Kontenstand stand, Art art) {
        return stand.leer() ? Optional.empty() : Optional.of(stand.von(art));
    }
}
