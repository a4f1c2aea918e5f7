package de.wirkungskreis.einfuhr;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import org.springframework.stereotype.Component;

/** The sentences of reading lists in. */
@Component
class Einfuhrworte {

    private final Wortlaut wortlaut;

    Einfuhrworte(Wortlaut wortlaut) {
        this.wortlaut = wortlaut;
    }

    /** {@code teil}: the key below {@code einfuhr.} */
    String text(String teil, Object... werte) {
        return wortlaut.text("einfuhr." + teil, werte);
    }

    String wort(Enum<?> wert) {
        return wortlaut.wort(wert);
    }

    static String anzahl(long anzahl) {
        return Zahlenformat.ganz(anzahl, Schreibweise.BILDSCHIRM);
    }

    Abgelehnt abgelehnt(String grund, Object... werte) {
        return new Abgelehnt(text("abgelehnt." + grund, werte));
    }
}
