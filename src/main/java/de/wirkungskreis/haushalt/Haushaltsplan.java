package de.wirkungskreis.haushalt;

import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Jahresspalte;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The money as one Fassung plans it. Available funds, sums and differences are computed, never kept.
 *
 * @param spalten the years shown: plan years and what they are compared with
 */
public record Haushaltsplan(
        Beschriftung beschriftung,
        List<Spalte> spalten,
        List<Zugang> zugaenge,
        List<Umschichtung> umschichtungen,
        List<Aufteilung> aufteilungen,
        int version) {

    /** A plan nobody has written anything into yet. */
    public static Haushaltsplan leer() {
        return new Haushaltsplan(new Beschriftung("Erwartete Ausgabemittel für Eingliederungsleistungen",
                "Umschichtung zwischen Eingliederungstitel und Verwaltungsbudget",
                "zur Verfügung stehende Ausgabemittel für Eingliederungsleistungen"),
                List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** How this Jobcenter words the three rows of its table. */
    public record Beschriftung(String erwartet, String umschichtung, String verfuegbar) {}

    /** {@code vergleich}: the column is only there to be compared with. {@code bezeichnung} as printed. */
    public record Spalte(Programmjahr jahr, boolean vergleich, Wertart wertart, String bezeichnung) implements Jahresspalte {}

    /**
     * Money that comes in.
     *
     * @param vorlaeufigProzent under vorläufige Haushaltsführung the share that may be used, else null
     * @param vorbehalt what it depends on
     */
    public record Zugang(
            String schluessel,
            Programmjahr jahr,
            Art art,
            String bezeichnung,
            Euro betrag,
            Finanzierungsquelle quelle,
            @Nullable BigDecimal vorlaeufigProzent,
            @Nullable String vorbehalt) {

        public enum Art { ZUTEILUNG, NACHVERTEILUNG, AUSGABEREST, AUSFINANZIERUNG, PAT, SONSTIGE }
    }

    /**
     * A shift between Eingliederungstitel and Verwaltungsbudget (§ 46 Abs. 1 SGB II: gegenseitig deckungsfähig).
     * {@code betrag} is positive; the sign for the Eingliederungsmittel comes from the direction.
     */
    public record Umschichtung(
            String schluessel,
            Programmjahr jahr,
            Richtung richtung,
            String bezeichnung,
            Euro betrag,
            @Nullable String beschluss) {

        public enum Richtung { EGT_AN_VERWALTUNG, VERWALTUNG_AN_EGT }

        public Umschichtung {
            if (betrag.cent() < 0) {
                throw new IllegalArgumentException(
                        "Der Betrag einer Umschichtung ist nicht negativ; die Richtung sagt, wohin er geht");
            }
        }

        /** Negative when it leaves the Eingliederungsmittel. */
        public Euro wirkungAufEgt() {
            return richtung == Richtung.EGT_AN_VERWALTUNG ? betrag.negiert() : betrag;
        }
    }

    /** How the available funds split. Null: not known yet; the other part then is not derived either. */
    public record Aufteilung(Programmjahr jahr, @Nullable Euro vorbindung, @Nullable Euro neugeschaeft) {

        /** Parts of a whole are not negative; that they do not add up is another matter, and said on the page. */
        public Aufteilung {
            if (vorbindung != null && vorbindung.cent() < 0 || neugeschaeft != null && neugeschaeft.cent() < 0) {
                throw new IllegalArgumentException("Vorbindungen und Neugeschäft " + jahr + " sind nicht negativ");
            }
        }
    }

    public Optional<Spalte> spalte(Programmjahr jahr) {
        return spalten.stream().filter(s -> s.jahr().equals(jahr)).findFirst();
    }

    /** Expected funds of the Eingliederungstitel: other purses are shown, never summed in. */
    public Euro erwartet(Programmjahr jahr) {
        return zugaenge.stream().filter(z -> z.jahr().equals(jahr) && z.quelle().belastetEgt())
                .map(Zugang::betrag).reduce(Euro.NULL, Euro::plus);
    }

    public Euro umschichtung(Programmjahr jahr) {
        return umschichtungen.stream().filter(u -> u.jahr().equals(jahr))
                .map(Umschichtung::wirkungAufEgt).reduce(Euro.NULL, Euro::plus);
    }

    /** 12.600.000 + (− 800.000) = 11.800.000 */
    public Euro verfuegbar(Programmjahr jahr) {
        return erwartet(jahr).plus(umschichtung(jahr));
    }

    public Optional<Aufteilung> aufteilung(Programmjahr jahr) {
        return aufteilungen.stream().filter(a -> a.jahr().equals(jahr)).findFirst();
    }
}
