package de.wirkungskreis.ziel;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.ziel.Zielwert.Art;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a target means in numbers. A relative target is a share of the previous year's value: − 1,5 % of 24,8 is 24,4,
 * not 24,8 less 1,5 percentage points.
 */
public final class Zielrechnung {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    private Zielrechnung() {}

    /** Unrounded: whether a target is met is asked of this value. */
    public static BigDecimal soll(BigDecimal basis, BigDecimal prozent) {
        return basis.multiply(HUNDERT.add(prozent)).divide(HUNDERT);
    }

    /** As it is written beside the base: with the base's own decimals. */
    public static BigDecimal sollGerundet(BigDecimal basis, BigDecimal prozent) {
        return soll(basis, prozent).setScale(Math.max(0, basis.scale()), RoundingMode.HALF_UP);
    }

    /** The base that a published target was agreed on; exact, where the target itself was rounded only as good as that. */
    public static Bruch basis(BigDecimal soll, BigDecimal prozent) {
        return Bruch.von(soll).mal(HUNDERT).durch(Bruch.von(HUNDERT.add(prozent)));
    }

    /** Change against the base in percent, to be compared with a relative target; unrounded to ten decimals. */
    public static BigDecimal veraenderungProzent(BigDecimal basis, BigDecimal ist) {
        if (basis.signum() == 0) {
            throw new IllegalArgumentException("Zu einem Vorjahreswert von null gibt es keine Veränderung in Prozent");
        }
        return ist.subtract(basis).multiply(HUNDERT).divide(basis, 10, RoundingMode.HALF_UP);
    }

    /**
     * Empty while the target is open: then nothing is reached and nothing missed.
     *
     * @param ist for a relative target the change in percent, for an absolute one the value reached
     */
    public static Optional<Boolean> erreicht(Zielwert zielwert, BigDecimal ist) {
        return zielwert.gueltig().map(stand -> zielwert.grenze().erfuellt(ist, stand.wert()));
    }

    /** Same for a value reached where the base is known; compared unrounded and without division. */
    public static Optional<Boolean> erreicht(Zielwert zielwert, BigDecimal basis, BigDecimal ist) {
        return zielwert.art() == Art.ABSOLUT ? erreicht(zielwert, ist)
                : zielwert.gueltig().map(stand -> zielwert.grenze().erfuellt(ist, soll(basis, stand.wert())));
    }

    /**
     * By how much the relative gap between two groups changes when both use their targets up: − 2,0 % for women and
     * − 1,0 % for men leave women at 98/99 of the ratio they had, so the result is about − 1,01 (percent).
     */
    public static BigDecimal verhaeltnisaenderung(BigDecimal frauenProzent, BigDecimal maennerProzent) {
        return HUNDERT.add(frauenProzent).multiply(HUNDERT)
                .divide(HUNDERT.add(maennerProzent), 10, RoundingMode.HALF_UP).subtract(HUNDERT);
    }
}
