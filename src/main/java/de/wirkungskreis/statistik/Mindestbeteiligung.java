package de.wirkungskreis.statistik;

import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;

/**
 * § 1 Abs. 2 Nr. 4 SGB III: women according to their share of the Arbeitslose and to how much unemployment hits them. With
 * a = share of the Arbeitslose of the Rechtskreis and q = rate of the Rechtskreis: a_F q_F / (a_F q_F + a_M q_M). As
 * a is proportional to U and q to U / E, exact counts give U_F² / E_F / (U_F² / E_F + U_M² / E_M).
 */
public final class Mindestbeteiligung {

    private Mindestbeteiligung() {}

    public static Quote ausAnteilen(BigDecimal anteilFrauen, BigDecimal quoteFrauen, BigDecimal anteilMaenner, BigDecimal quoteMaenner) {
        return anteil(Bruch.von(anteilFrauen).mal(quoteFrauen), Bruch.von(anteilMaenner).mal(quoteMaenner));
    }

    /** Sliding annual averages of Arbeitslose of the Rechtskreis and of all civilian Erwerbspersonen. */
    public static Quote ausAnzahlen(BigDecimal arbeitsloseFrauen, BigDecimal erwerbspersonenFrauen, BigDecimal arbeitsloseMaenner,
            BigDecimal erwerbspersonenMaenner) {
        return anteil(Bruch.von(arbeitsloseFrauen).mal(arbeitsloseFrauen).durch(Bruch.von(erwerbspersonenFrauen)),
                Bruch.von(arbeitsloseMaenner).mal(arbeitsloseMaenner).durch(Bruch.von(erwerbspersonenMaenner)));
    }

    private static Quote anteil(Bruch frauen, Bruch maenner) {
        return new Quote(frauen.durch(frauen.plus(maenner)).mal(100));
    }

    /** Women among those who are supported: of the stock, or of the entries. The two answer different questions. */
    public static Quote realisiert(BigDecimal frauen, BigDecimal alle) {
        return Quote.aus(frauen, alle, 100);
    }

    /** In percentage points; below zero women were supported less than they should have been. */
    public static Quote abweichung(Quote realisiert, Quote mindestens) {
        return realisiert.weniger(mindestens);
    }
}
