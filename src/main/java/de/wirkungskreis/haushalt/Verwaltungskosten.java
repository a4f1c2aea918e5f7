package de.wirkungskreis.haushalt;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.recht.Verwaltungskostenrecht;

/**
 * The Gesamtverwaltungskosten of a year and who bears them (§ 46 Abs. 3 SGB II).
 *
 * @param bund to the cent
 * @param kommune the rest, so that both are the whole
 */
public record Verwaltungskosten(Euro gesamt, Euro bund, Euro kommune) {

    public static Verwaltungskosten von(Euro gesamt, Verwaltungskostenrecht recht) {
        var bund = Bruch.von(gesamt).mal(recht.bundesanteil()).inEuro();
        return new Verwaltungskosten(gesamt, bund, gesamt.minus(bund));
    }

    /**
     * What the Eingliederungstitel has to give, U = 0,848 × GVK − Zuteilung (§ 46 Abs. 1 Satz 5 SGB II). Negative: the
     * Verwaltungskostenbudget has it to spare.
     */
    public Euro umschichtungsbedarf(Euro zuteilung) {
        return bund.minus(zuteilung);
    }
}
