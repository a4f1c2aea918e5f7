package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.kern.Genauigkeit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers inside sentences. */
final class Satzzahlen {

    private Satzzahlen() {}

    static String menge(long wert, Einheit einheit) {
        return Zahlenformat.menge(wert, einheit, Genauigkeit.EXAKT, Schreibweise.BILDSCHIRM);
    }

    static String veraenderung(long wert, Einheit einheit) {
        return Zahlenformat.veraenderung(Zahlenformat.alsDezimal(wert, einheit), Schreibweise.BILDSCHIRM);
    }

    /** {@code − 21,4 %}; the base is never zero here. */
    static String prozent(long wert, long gegen) {
        return Zahlenformat.veraenderung(BigDecimal.valueOf(wert - gegen).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(gegen), 1, RoundingMode.HALF_UP), Schreibweise.BILDSCHIRM) + " %";
    }

    static String zielwert(BigDecimal wert) {
        return Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM);
    }

    static String euro(Euro betrag) {
        return Zahlenformat.euro(betrag, Schreibweise.BILDSCHIRM) + " €";
    }
}
