package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;

/** A quantity of one line in one year. {@code wert} in the smallest step of its unit (cents, hundredths, ones). */
public record Planwert(Programmjahr jahr, Einheit einheit, long wert, Genauigkeit genauigkeit) {

    /**
     * As somebody typed it; the database refuses a negative one too.
     *
     * @throws Zahleneingabe.Unlesbar when it is negative: a plan takes nothing back
     */
    static Planwert eingegeben(Programmjahr jahr, Einheit einheit, Zahleneingabe.Menge menge) {
        return new Planwert(jahr, einheit, nichtNegativ(menge, einheit), menge.genauigkeit());
    }

    static long nichtNegativ(Zahleneingabe.Menge menge, Einheit einheit) {
        if (menge.wert() < 0) {
            throw new Zahleneingabe.Unlesbar("„" + Zahlenformat.menge(menge.wert(), einheit, menge.genauigkeit(),
                    Schreibweise.BILDSCHIRM) + "“ ist negativ; ein Plan nimmt nichts zurück");
        }
        return menge.wert();
    }
}
