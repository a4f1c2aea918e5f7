package de.wirkungskreis.haushalt;

import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Before the budget act is in force (Art. 111 GG): what is bound may be paid, of the rest the released share may be used,
 * and there is no Verpflichtungsermächtigung.
 *
 * @param prozent share and base change with each notice of the BMF
 * @param frei for new decisions that end within the year; never negative, and rounded down: a cent not released is not there
 */
public record VorlaeufigeHaushaltsfuehrung(Euro ansatz, Euro gebunden, BigDecimal prozent, Euro frei) {

    /** Nothing new may bind a later year. */
    public static final boolean MIT_VERPFLICHTUNGSERMAECHTIGUNG = false;

    public static VorlaeufigeHaushaltsfuehrung von(Euro ansatz, Euro gebunden, BigDecimal prozent) {
        // obligations must be met even where they exceed the Ansatz
        long rest = Math.max(0, ansatz.minus(gebunden).cent());
        return new VorlaeufigeHaushaltsfuehrung(ansatz, gebunden, prozent, new Euro(BigDecimal.valueOf(rest).multiply(prozent).movePointLeft(2)
                .setScale(0, RoundingMode.DOWN).longValueExact()));
    }

    public Euro bewirtschaftbar() {
        return gebunden.plus(frei);
    }
}
