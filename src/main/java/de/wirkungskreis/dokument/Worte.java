package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Wortlaut;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The document's own words, from the bundle of the house. */
record Worte(MessageSource quelle) {

    String wort(String schluessel, Object... werte) {
        return quelle.getMessage("dokument." + schluessel, werte, Locale.GERMANY);
    }

    String wort(Enum<?> wert) {
        return quelle.getMessage(Wortlaut.schluessel(wert), null, Locale.GERMANY);
    }

    String wort(String gruppe, Enum<?> wert) {
        return wort(gruppe + "." + wert.name());
    }
}
