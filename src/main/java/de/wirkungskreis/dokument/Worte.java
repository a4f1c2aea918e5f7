package de.wirkungskreis.dokument;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The document's own words, from the bundle of the house. */
record Worte(MessageSource quelle) {

    String wort(String schluessel, Object... werte) {
        return quelle.getMessage("dokument." + schluessel, werte, Locale.GERMANY);
    }

    String wort(String gruppe, Enum<?> wert) {
        return wort(gruppe + "." + wert.name());
    }
}
