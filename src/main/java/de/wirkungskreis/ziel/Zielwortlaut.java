package de.wirkungskreis.ziel;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.ziel.Zielwert.Art;
import de.wirkungskreis.ziel.Zielwert.Zieleinheit;
import java.math.BigDecimal;

/**
 * How a target is worded. The words come from bound and value together: "max. − 1,5 %" is a lower bound for a rate that
 * may fall by at most that much, "− 1,0 %" an upper bound for a stock that must shrink by at least that much.
 */
public final class Zielwortlaut {

    private Zielwortlaut() {}

    /** The value that counts, as agreements print it. */
    public static String wert(Zielwert zielwert, Schreibweise schreibweise) {
        return wert(zielwert.art(), zielwert.grenze(), zielwert.einheit(), zielwert.gueltig().wert(), schreibweise);
    }

    public static String wert(Zielwert zielwert, Zielwert.Stand stand, Schreibweise schreibweise) {
        return wert(zielwert.art(), zielwert.grenze(), zielwert.einheit(), stand.wert(), schreibweise);
    }

    public static String wert(Art art, Grenze grenze, Zieleinheit einheit, BigDecimal wert, Schreibweise schreibweise) {
        return art == Art.RELATIV ? relativ(grenze, wert, schreibweise) : absolut(grenze, einheit, wert, schreibweise);
    }

    private static String relativ(Grenze grenze, BigDecimal wert, Schreibweise schreibweise) {
        String prozent = Zahlenformat.veraenderung(wert, schreibweise) + " %";
        return switch (grenze) {
            case MINDESTENS -> (wert.signum() < 0 ? "max. " : "mind. ") + prozent;
            case HOECHSTENS -> wert.signum() > 0 ? "max. " + prozent : prozent;
            case GENAU -> prozent;
        };
    }

    private static String absolut(Grenze grenze, Zieleinheit einheit, BigDecimal wert, Schreibweise schreibweise) {
        String zahl = menge(einheit, wert, schreibweise);
        return grenze == Grenze.HOECHSTENS ? "max. " + zahl : zahl;
    }

    /** A value in its unit, without any word for the bound: a base value, a Soll, an Ist. */
    public static String menge(Zieleinheit einheit, BigDecimal wert, Schreibweise schreibweise) {
        String zahl = Zahlenformat.dezimal(wert, schreibweise);
        return switch (einheit) {
            case PROZENT -> zahl + " %";
            case EUR -> zahl + " €";
            case PERSONEN, FAELLE -> zahl;
        };
    }
}
