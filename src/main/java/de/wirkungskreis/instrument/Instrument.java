package de.wirkungskreis.instrument;

import de.wirkungskreis.kern.Einheit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the catalogue. Norm and payer change with the law, so each holds from a day on until the next one.
 *
 * @param einheit in which it is usually planned
 */
public record Instrument(String schluessel, String name, Einheit einheit, List<Geltung> geltungen) {

    /** {@code ab} inclusive. {@code norm} as lawyers cite it. An ended instrument has a last Geltung without payer. */
    public record Geltung(LocalDate ab, String norm, List<Finanzierungsquelle> zahlt, String fundstelle) {

        public boolean inKraft() {
            return !zahlt.isEmpty();
        }

        public boolean belastetEgt() {
            return zahlt.stream().anyMatch(Finanzierungsquelle::belastetEgt);
        }
    }

    /** What holds on that day; empty before the first Geltung. */
    public Optional<Geltung> am(LocalDate stichtag) {
        return geltungen.stream().filter(g -> !stichtag.isBefore(g.ab())).reduce((a, b) -> b);
    }
}
