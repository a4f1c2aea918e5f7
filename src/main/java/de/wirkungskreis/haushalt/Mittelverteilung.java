package de.wirkungskreis.haushalt;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.recht.Mittelverteilungsrecht;
import java.math.BigDecimal;

/** What the Eingliederungsmittel-Verordnung gives a Jobcenter of the federal money (§ 1 Abs. 4 bis 6 EinglMV). */
public final class Mittelverteilung {

    private static final int HAELFTEN = 2;

    private Mittelverteilung() {}

    /**
     * Half of the money goes by the Grundsicherungsquote, half by the share of Langzeitleistungsbeziehende.
     *
     * @param haelfte1 percentage of the annex, 0,2505 for 0,2505 %; the annexes cut it off after four decimals, so that
     *     all of them add up to less than 100
     */
    public static Bruch anteil(Euro verteilbar, BigDecimal haelfte1, BigDecimal haelfte2) {
        return Bruch.von(verteilbar).mal(haelfte1.add(haelfte2)).durch(Bruch.ganz(100L * HAELFTEN));
    }

    /**
     * Zu- oder Abschlag on the share of the eLB: above 1 where need is above the average.
     *
     * @param quote of the Jobcenter, in the same unit as {@code durchschnitt}
     */
    public static Bruch ausgleich(BigDecimal quote, BigDecimal durchschnitt, Mittelverteilungsrecht recht) {
        return Bruch.von(quote).durch(Bruch.von(durchschnitt)).minus(Bruch.ganz(1)).mal(recht.ausgleichsfaktor()).plus(Bruch.ganz(1));
    }
}
