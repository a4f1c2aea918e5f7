package de.wirkungskreis.ziel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value agreed for one group. All versions stay; the last one counts; before the first one the value is open, as
 * every value of a programme that has just begun.
 *
 * @param gruppe as the programme words it ("IQ Frauen")
 * @param art RELATIV: change in percent against the previous year's value; ABSOLUT: the value itself in {@code einheit}
 * @param basis previous year's value in two versions; empty where nobody has entered one
 * @param pfad Soll by month, where one was agreed
 */
public record Zielwert(
        String schluessel,
        String gruppe,
        @Nullable String geschlecht,
        Art art,
        Grenze grenze,
        Zieleinheit einheit,
        List<Stand> staende,
        List<Basis> basis,
        List<Pfadpunkt> pfad,
        List<Vergleich> vergleiche) {

    public Zielwert {
        for (int i = 1; i < staende.size(); i++) {
            if (staende.get(i).status().compareTo(staende.get(i - 1).status()) < 0) {
                throw new IllegalArgumentException("Zielwert „" + gruppe + "“: auf " + staende.get(i - 1).status().wort()
                        + " folgt nicht " + staende.get(i).status().wort());
            }
        }
        if (art == Art.RELATIV && einheit != Zieleinheit.PROZENT) {
            throw new IllegalArgumentException("Der relative Zielwert „" + gruppe + "“ zählt in Prozent");
        }
        if (basis.stream().map(Basis::version).distinct().count() < basis.size()) {
            throw new IllegalArgumentException("Der Zielwert „" + gruppe + "“ hat einen Ausgangswert doppelt");
        }
    }

    public enum Art { RELATIV, ABSOLUT }

    /** What the value counts. For RELATIV always PROZENT; {@code basis} then counts in {@code PROZENT} or persons. */
    public enum Zieleinheit { PROZENT, PERSONEN, FAELLE, EUR }

    /** The last word on the value; empty while it is open. */
    public Optional<Stand> gueltig() {
        return staende.isEmpty() ? Optional.empty() : Optional.of(staende.get(staende.size() - 1));
    }

    /** The same group, bound and kind with nothing said about it yet: what the next programme begins with. */
    Zielwert geleert() {
        return new Zielwert(schluessel, gruppe, geschlecht, art, grenze, einheit, List.of(), List.of(), List.of(), List.of());
    }

    /** The base value that counts: the final one before the forecast before a mere assumption. */
    public Optional<Basis> besteBasis() {
        return basis.stream().max(Comparator.comparing(Basis::version));
    }

    /** One version. REFERENZ from above, ANGEBOT of the house, then negotiated, then agreed (§ 48b SGB II). */
    public record Stand(
            Status status, BigDecimal wert, @Nullable LocalDate am, List<String> partner, @Nullable String bemerkung) {

        public Stand {
            if (status == Status.VEREINBART && (am == null || partner.isEmpty())) {
                throw new IllegalArgumentException(
                        "Ein vereinbarter Zielwert nennt den Tag und die Partner der Vereinbarung (§ 48b SGB II)");
            }
        }

        public enum Status {
            REFERENZ("Referenzwert"),
            ANGEBOT("Angebotswert"),
            NACHVERHANDELT("nachverhandelter Wert"),
            VEREINBART("vereinbarter Wert");

            private final String wort;

            Status(String wort) {
                this.wort = wort;
            }

            public String wort() {
                return wort;
            }
        }
    }

    /** The base value: at offer time a forecast, from April on the final one. */
    public record Basis(Version version, BigDecimal wert, @Nullable String quelle, @Nullable LocalDate datenstand) {

        public enum Version { ANNAHME, PROGNOSE, ENDGUELTIG }
    }

    public record Pfadpunkt(YearMonth monat, BigDecimal soll) {}

    /** The same indicator elsewhere: Bund, Land, Vergleichstyp; {@code rang} of {@code von}. */
    public record Vergleich(String ebene, BigDecimal wert, @Nullable Integer rang, @Nullable Integer von) {}
}
