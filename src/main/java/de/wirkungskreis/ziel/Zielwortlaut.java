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

    /** What stands where a value has not been offered or agreed yet. */
    public static final String OFFEN = "noch offen";

    private Zielwortlaut() {}

    /** The value that counts, as agreements print it, or {@link #OFFEN}. */
    public static String wert(Zielwert zielwert, Schreibweise schreibweise) {
        return zielwert.gueltig().map(stand -> wert(zielwert, stand, schreibweise)).orElse(OFFEN);
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

    /** The target as a sentence that names the direction, so that nobody has to read it off a sign. */
    public static String satz(Zielwert zielwert, Schreibweise schreibweise) {
        return zielwert.gueltig().map(stand -> satz(zielwert, stand.wert(), schreibweise))
                .orElse("hat noch keinen Zielwert");
    }

    private static String satz(Zielwert zielwert, BigDecimal wert, Schreibweise schreibweise) {
        String betrag = menge(zielwert.einheit(), wert.abs(), schreibweise);
        if (zielwert.art() == Art.ABSOLUT) {
            String ganz = menge(zielwert.einheit(), wert, schreibweise);
            return switch (zielwert.grenze()) {
                case MINDESTENS -> "soll mindestens " + ganz + " erreichen";
                case HOECHSTENS -> "soll höchstens " + ganz + " betragen";
                case GENAU -> "soll genau " + ganz + " betragen";
            };
        }
        return switch (zielwert.grenze()) {
            case MINDESTENS -> wert.signum() < 0 ? "darf gegenüber dem Vorjahr um höchstens " + betrag + " sinken"
                    : wert.signum() == 0 ? "darf gegenüber dem Vorjahr nicht sinken"
                    : "soll gegenüber dem Vorjahr um mindestens " + betrag + " steigen";
            case HOECHSTENS -> wert.signum() > 0 ? "darf gegenüber dem Vorjahr um höchstens " + betrag + " steigen"
                    : wert.signum() == 0 ? "darf gegenüber dem Vorjahr nicht steigen"
                    : "soll gegenüber dem Vorjahr um mindestens " + betrag + " sinken";
            case GENAU -> wert.signum() == 0 ? "soll gegenüber dem Vorjahr gleich bleiben"
                    : "soll gegenüber dem Vorjahr um genau " + betrag + (wert.signum() < 0 ? " sinken" : " steigen");
        };
    }

    /** {@code 24,8 × (1 − 1,5 %) = 24,4}: what a relative target means for this base. */
    public static String rechnung(BigDecimal basis, BigDecimal prozent, Schreibweise schreibweise) {
        String minus = Zahlenformat.dezimal(BigDecimal.ONE.negate(), schreibweise).substring(0, 1);
        return Zahlenformat.dezimal(basis, schreibweise) + " × (1 " + (prozent.signum() < 0 ? minus : "+") + " "
                + Zahlenformat.dezimal(prozent.abs(), schreibweise) + " %) = "
                + Zahlenformat.dezimal(Zielrechnung.sollGerundet(basis, prozent), schreibweise);
    }
}
