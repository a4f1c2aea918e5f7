package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.lage.Lagewert;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Whether what was foretold has come true. A number is held to the precision it was published with, a Tendenz to its direction. */
final class Lageprobe {

    enum Urteil { EINGETROFFEN, VERFEHLT, OFFEN }

    private Lageprobe() {}

    /** Ist minus forecast, in the unit of both: of percentages in percentage points. */
    static BigDecimal differenz(BigDecimal ist, BigDecimal vorhersage) {
        return ist.subtract(vorhersage);
    }

    /**
     * 4,1 is met from 4,0 to 4,2; "rund 10.400" from 10.300 to 10.500: one unit of the last digit that was meant, at least of the
     * second: "rund 10.000" from 9.000 to 11.000. "über" is more, "knapp" at most and no further below than that unit.
     */
    static Urteil zahl(BigDecimal ist, BigDecimal vorhersage, Genauigkeit genauigkeit) {
        boolean getroffen = switch (genauigkeit) {
            case MINDESTENS -> ist.compareTo(vorhersage) >= 0;
            case UEBER -> ist.compareTo(vorhersage) > 0;
            case HOECHSTENS -> ist.compareTo(vorhersage) <= 0;
            case KNAPP -> ist.compareTo(vorhersage) <= 0 && differenz(vorhersage, ist).compareTo(schritt(vorhersage, genauigkeit)) <= 0;
            case EXAKT, CIRCA, RUND -> differenz(ist, vorhersage).abs().compareTo(schritt(vorhersage, genauigkeit)) <= 0;
        };
        return getroffen ? Urteil.EINGETROFFEN : Urteil.VERFEHLT;
    }

    /** Of a round number the zeros at its end were not meant. */
    static BigDecimal schritt(BigDecimal vorhersage, Genauigkeit genauigkeit) {
        if (genauigkeit == Genauigkeit.EXAKT || vorhersage.signum() == 0) {
            return BigDecimal.ONE.scaleByPowerOfTen(-vorhersage.scale());
        }
        var ohneNullen = vorhersage.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-(ohneNullen.precision() == 1 ? ohneNullen.scale() + 1 : ohneNullen.scale()));
    }

    /** Which way a Tendenz in words points; "stagnierend bis leicht sinkend" allows both. Empty where it says no direction. */
    static Optional<Richtungen> richtungen(String tendenz) {
        String klein = tendenz.toLowerCase(Locale.GERMANY);
        var gefunden = new Richtungen(klein.matches(".*(sink|fall|rückläuf|abnehm|zurückgeh|rückgang).*"),
                klein.matches(".*(stagn|gleich|stabil|unverändert|konstant).*"), klein.matches(".*(steig|zunehm|wachs|anstieg|zunahme).*"));
        return gefunden.fallend || gefunden.gleich || gefunden.steigend ? Optional.of(gefunden) : Optional.empty();
    }

    record Richtungen(boolean fallend, boolean gleich, boolean steigend) {

        /** @param veraenderung in percent; @param gleichBisProzent of at most so much counts as none */
        Urteil urteil(BigDecimal veraenderung, BigDecimal gleichBisProzent) {
            boolean keine = veraenderung.abs().compareTo(gleichBisProzent) <= 0;
            return gleich && keine || fallend && veraenderung.signum() < 0 && (!keine || !gleich) || steigend && veraenderung.signum() > 0
                    ? Urteil.EINGETROFFEN : Urteil.VERFEHLT;
        }
    }

    /** "Rückgang um 0,6 %" is a change of − 0,6 %. */
    static boolean alsRueckgang(String bezeichnung, Lagewert wert) {
        return wert.einheit() == Lagewert.Lageeinheit.PROZENT && bezeichnung.toLowerCase(Locale.GERMANY).contains("rückgang");
    }
}
