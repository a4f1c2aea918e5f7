package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.util.List;

/** By the start of the Arbeitsverhaeltnis; only the Mindestlohn goes by the month worked. */
@AusGesetz("teilhabe-am-arbeitsmarkt")
public record TeilhabeAmArbeitsmarktRecht(
        BigDecimal svPauschaleOhneAlv,
        BigDecimal satzJahr1,
        BigDecimal satzJahr2,
        BigDecimal satzJahr3,
        BigDecimal satzJahr4,
        BigDecimal satzJahr5,
        int mindestalter,
        int leistungsbezugJahre,
        int leistungsbezugZeitraumJahre,
        int ausnahmeLeistungsbezugJahre,
        int ausnahmeZeitraumJahre,
        int foerderdauerMonate,
        int befristungMonate,
        int verlaengerungen,
        Euro weiterbildungHoechstens) {

    /** @param jahr of the Arbeitsverhaeltnis, 1 to 5 */
    public BigDecimal satz(int jahr) {
        if (jahr < 1 || jahr > 5) {
            throw new IllegalArgumentException("Ein " + jahr + ". Jahr wird nicht gefördert");
        }
        return List.of(satzJahr1, satzJahr2, satzJahr3, satzJahr4, satzJahr5).get(jahr - 1);
    }
}
