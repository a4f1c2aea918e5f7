package de.wirkungskreis.ausgabe;

import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** {@link Zahlenformat} for templates, in the notation of the screen: {@code ${@zahlen.euro(betrag)}}. */
@Component("zahlen")
public class Bildschirmzahlen {

    public String ganz(long wert) {
        return Zahlenformat.ganz(wert, Schreibweise.BILDSCHIRM);
    }

    public String dezimal(BigDecimal wert) {
        return Zahlenformat.dezimal(wert, Schreibweise.BILDSCHIRM);
    }

    public String veraenderung(BigDecimal wert) {
        return Zahlenformat.veraenderung(wert, Schreibweise.BILDSCHIRM);
    }

    public String euro(Euro betrag) {
        return Zahlenformat.euro(betrag, Schreibweise.BILDSCHIRM);
    }

    public String euroVeraenderung(Euro betrag) {
        return Zahlenformat.euroVeraenderung(betrag, Schreibweise.BILDSCHIRM);
    }
}
