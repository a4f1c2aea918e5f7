package de.wirkungskreis.instrument;

import de.wirkungskreis.kern.Einheit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the catalogue. Norm, payer and effect change with the law, so each holds from a day on until the next one.
 *
 * @param bereich heading of the reference book it stands under
 * @param einheit in which it is usually planned
 * @param fachbereich of § 5 Abs. 1 Satz 3 AZAV in which whoever runs it must be zugelassen; null: in none
 * @param eintritt what counts as an Eintritt, as half a sentence
 * @param geltungen ascending by their first day
 */
public record Instrument(String schluessel, String name, String bereich, Einheit einheit, @Nullable Integer fachbereich,
        String eintritt, List<Geltung> geltungen) {

    /**
     * {@code ab} inclusive. {@code norm} as lawyers cite it. An ended instrument has a last Geltung without payer.
     *
     * @param ausfinanzierung nobody enters any more; who is in it stays
     * @param hinweis what else changed on that day, or what of it nobody has confirmed
     * @param ungeprueft which of these nobody has compared with the source yet
     */
    public record Geltung(
            LocalDate ab, String norm, List<Finanzierungsquelle> zahlt, Kennzahlwirkung wirkung, String fundstelle,
            @Nullable String hinweis, boolean ausfinanzierung, Set<Angabe> ungeprueft) {

        /** Somebody may enter on a day on which this holds. */
        public boolean nimmtAuf() {
            return inKraft() && !ausfinanzierung;
        }

        /** Norm and payer as shown beside a plan line: were they compared with the source? */
        public boolean rechtGeprueft() {
            return !ungeprueft.contains(Angabe.NORM) && !ungeprueft.contains(Angabe.ZAHLT);
        }

        public boolean inKraft() {
            return !zahlt.isEmpty();
        }

        public boolean belastetEgt() {
            return zahlt.stream().anyMatch(Finanzierungsquelle::belastetEgt);
        }
    }

    /** The parts of a Geltung that can be unverified. */
    public enum Angabe { BEGINN, NORM, ZAHLT, FUNDSTELLE, WIRKUNG }

    /** Somebody could enter that day. Before a first Geltung whose beginning nobody has confirmed it cannot be said. */
    public boolean nimmtAuf(LocalDate tag) {
        return am(tag).map(Geltung::nimmtAuf).orElseGet(() -> geltungen.get(0).ungeprueft().contains(Angabe.BEGINN));
    }

    /** What holds on that day; empty before the first Geltung. */
    public Optional<Geltung> am(LocalDate stichtag) {
        return geltungen.stream().filter(g -> !stichtag.isBefore(g.ab())).reduce((a, b) -> b);
    }
}
