package de.wirkungskreis.bewirtschaftung;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;

/**
 * Vouchers bind in full when they are issued (§ 34 SGB X) and cost only where they are redeemed: the difference is bound for
 * nothing until it is released.
 *
 * @param einloesequote between 0 and 1
 * @param anteilPlanjahr of what a redeemed voucher costs, the share that is paid in the year it was issued
 */
public record Gutscheinplan(long ausgegeben, BigDecimal einloesequote, Euro jeEinloesung, BigDecimal anteilPlanjahr) {

    public Euro gebunden() {
        return new Euro(Math.multiplyExact(jeEinloesung.cent(), ausgegeben));
    }

    public Bruch erwarteteEintritte() {
        return Bruch.ganz(ausgegeben).mal(einloesequote);
    }

    public Euro erwarteteKosten() {
        return Bruch.von(jeEinloesung).mal(erwarteteEintritte()).inEuro();
    }

    public Euro imPlanjahr() {
        return Bruch.von(jeEinloesung).mal(erwarteteEintritte()).mal(anteilPlanjahr).inEuro();
    }

    /** The rest, so that both years are the whole. */
    public Euro imFolgejahr() {
        return erwarteteKosten().minus(imPlanjahr());
    }
}
