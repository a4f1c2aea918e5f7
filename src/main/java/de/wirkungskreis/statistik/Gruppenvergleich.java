package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Quote;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A group of the Arbeitslose (schwerbehinderte Menschen) beside all of them. There is no rate for a Jobcenter: the
 * Erwerbspersonen of the group are known years later and only for larger regions.
 */
public record Gruppenvergleich(BigDecimal gruppe, BigDecimal gruppeVorjahr, BigDecimal alle, BigDecimal alleVorjahr) {

    /** Change of the group against the Vorjahresmonat in percent; empty when there was nobody. */
    public Optional<Quote> veraenderungGruppe() {
        return veraenderung(gruppe, gruppeVorjahr);
    }

    public Optional<Quote> veraenderungAlle() {
        return veraenderung(alle, alleVorjahr);
    }

    /** By how many percentage points the group changed more than all. */
    public Optional<Quote> unterschied() {
        return veraenderungGruppe().flatMap(g -> veraenderungAlle().map(g::weniger));
    }

    public Optional<Quote> anteil() {
        return alle.signum() == 0 ? Optional.empty() : Optional.of(Quote.aus(gruppe, alle, 100));
    }

    static Optional<Quote> veraenderung(BigDecimal jetzt, BigDecimal vorjahr) {
        return vorjahr.signum() == 0 ? Optional.empty() : Optional.of(Quote.aus(jetzt, vorjahr, 100).weniger(Quote.HUNDERT));
    }

    /** The base month is 100. */
    static Optional<Quote> index(BigDecimal jetzt, BigDecimal basis) {
        return basis.signum() == 0 ? Optional.empty() : Optional.of(Quote.aus(jetzt, basis, 100));
    }
}
