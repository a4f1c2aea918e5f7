package de.wirkungskreis.steuerung;

import java.math.BigDecimal;

/**
 * From when on a line is yellow and red. No norm says so: the house does.
 *
 * @param gelb of entries percent behind the plan, of women percentage points below their share of the unemployed, of places
 *     percent of the paid ones that stand empty
 */
record Schwelle(String zeile, BigDecimal gelb, BigDecimal rot, String begruendung) {

    Urteil urteil(BigDecimal verfehlt) {
        return verfehlt.compareTo(rot) > 0 ? Urteil.ROT : verfehlt.compareTo(gelb) > 0 ? Urteil.GELB : Urteil.GRUEN;
    }
}
