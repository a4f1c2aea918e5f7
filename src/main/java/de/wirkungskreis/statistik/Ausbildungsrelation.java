package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Quote;
import java.math.BigDecimal;
import java.util.Optional;

/** Supply and demand of the Ausbildungsmarkt. Three relations go by similar names; a number without its variant says nothing. */
public enum Ausbildungsrelation {
    /** (Neue Verträge + unbesetzte Stellen) / (neue Verträge + unversorgte Bewerber). */
    KLASSISCH(Messgroesse.ANR_KLASSISCH),
    /** … with those in the denominator, too, who go on looking although they have an alternative. */
    ERWEITERT(Messgroesse.ANR_ERWEITERT),
    /** Gemeldete Bewerber per 100 gemeldete Stellen: demand over supply, the other way round. */
    BA_RELATION(Messgroesse.BEWERBER_JE_HUNDERT_STELLEN);

    private final Messgroesse messgroesse;

    Ausbildungsrelation(Messgroesse messgroesse) {
        this.messgroesse = messgroesse;
    }

    public Messgroesse messgroesse() {
        return messgroesse;
    }

    /** The balance of 30 September. */
    public record Bilanz(BigDecimal vertraege, BigDecimal unbesetzte, BigDecimal unversorgte, BigDecimal mitAlternative,
            BigDecimal gemeldeteBewerber, BigDecimal gemeldeteStellen) {}

    public Optional<Quote> aus(Bilanz b) {
        var angebot = b.vertraege().add(b.unbesetzte());
        var nachfrage = b.vertraege().add(b.unversorgte());
        return switch (this) {
            case KLASSISCH -> quote(angebot, nachfrage);
            case ERWEITERT -> quote(angebot, nachfrage.add(b.mitAlternative()));
            case BA_RELATION -> quote(b.gemeldeteBewerber(), b.gemeldeteStellen());
        };
    }

    private static Optional<Quote> quote(BigDecimal zaehler, BigDecimal nenner) {
        return nenner.signum() == 0 ? Optional.empty() : Optional.of(Quote.aus(zaehler, nenner, 100));
    }
}
