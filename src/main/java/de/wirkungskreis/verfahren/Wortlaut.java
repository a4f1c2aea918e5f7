package de.wirkungskreis.verfahren;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the module says, as the messages word it. */
@Component("verfahrenswortlaut")
class Wortlaut {

    private final MessageSource texte;

    Wortlaut(MessageSource texte) {
        this.texte = texte;
    }

    String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }
}
