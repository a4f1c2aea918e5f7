package de.wirkungskreis.steuerung;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Kennzahl;
import de.wirkungskreis.kennzahl.Kennzahlwert;
import de.wirkungskreis.kennzahl.Quote;
import de.wirkungskreis.steuerung.Verlauf.Feld;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An indicator of one group in its own unit: a rate in percent, a change as change, people and euros as what they are. */
record Gruppenwert(Kennzahl.Art art, Quote wert) {

    private static final int CENT = 100;

    /** Empty where nothing stands below the line. */
    static Optional<Gruppenwert> von(Kennzahlwert w) {
        var art = w.kennzahl().art();
        var quote = switch (art) {
            case QUOTE -> w.quote();
            case VERAENDERUNG -> w.quote().map(q -> q.weniger(Quote.HUNDERT));
            case BESTAND, BEWEGUNG -> Optional.of(Quote.aus(w.zaehler(), 1, 1));
            case BETRAG -> Optional.of(Quote.aus(w.zaehler(), CENT, 1));
        };
        return quote.map(q -> new Gruppenwert(art, q));
    }

    private int stellen() {
        return art == Kennzahl.Art.QUOTE || art == Kennzahl.Art.VERAENDERUNG ? 1 : 0;
    }

    private boolean rate() {
        return stellen() == 1;
    }

    Feld feld(Wortlaut worte) {
        BigDecimal zahl = wert.gerundet(stellen());
        return new Feld(switch (art) {
            case QUOTE -> worte.text("steuerung.prozent", Zahlenformat.dezimal(zahl, BILDSCHIRM));
            case VERAENDERUNG -> worte.text("steuerung.prozent", Zahlenformat.veraenderung(zahl, BILDSCHIRM));
            case BETRAG -> worte.text("steuerung.euro", Zahlenformat.dezimal(zahl, BILDSCHIRM));
            case BESTAND, BEWEGUNG -> Zahlenformat.dezimal(zahl, BILDSCHIRM);
        }, zahl, List.of());
    }

    /** Rounded after subtracting; of rates and changes in percentage points. */
    Feld unterschied(Gruppenwert vorher, Wortlaut worte) {
        BigDecimal zahl = wert.weniger(vorher.wert).gerundet(stellen());
        String text = Zahlenformat.veraenderung(zahl, BILDSCHIRM);
        return new Feld(rate() ? worte.text("steuerung.punkte", text) : art == Kennzahl.Art.BETRAG ? worte.text("steuerung.euro", text) : text, zahl, List.of());
    }
}
