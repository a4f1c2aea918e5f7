package de.wirkungskreis.recht;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Values of the law in the words of a reader: {@code 12,41 € je Stunde}, {@code 50 %}, "nicht in Kraft". */
@Component
class Rechtsworte {

    private final Wortlaut wortlaut;

    Rechtsworte(Wortlaut wortlaut) {
        this.wortlaut = wortlaut;
    }

    String text(String schluessel, Object... angaben) {
        return wortlaut.text(schluessel, angaben);
    }

    String wert(Object wert, Rechtseinheit einheit) {
        if (wert instanceof Boolean ja) {
            return text(ja ? "recht.ja" : "recht.nein");
        }
        return text("recht.einheit." + einheit, zahl(wert));
    }

    private static String zahl(Object wert) {
        if (wert instanceof Euro betrag) {
            return Zahlenformat.euro(betrag, Schreibweise.BILDSCHIRM);
        }
        if (wert instanceof BigDecimal anteil) {
            var prozent = anteil.movePointRight(2).stripTrailingZeros();
            return Zahlenformat.dezimal(prozent.scale() < 0 ? prozent.setScale(0) : prozent, Schreibweise.BILDSCHIRM);
        }
        if (wert instanceof Integer zahl) {
            return Zahlenformat.ganz(zahl, Schreibweise.BILDSCHIRM);
        }
        if (wert instanceof LocalDate tag) {
            return Zahlenformat.datum(tag);
        }
        return wert instanceof Bruch bruch ? bruch.toString() : Objects.toString(wert);
    }

    String wort(Enum<?> wert) {
        return wortlaut.wort(wert);
    }
}
