package de.wirkungskreis;

import de.wirkungskreis.ausgabe.Wortlaut;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the house for tests that start no application. */
public final class Texte {

    private Texte() {}

    public static Wortlaut wortlaut() {
        return new Wortlaut(quelle());
    }

    public static MessageSource quelle() {
        var quelle = new ResourceBundleMessageSource();
        quelle.setBasename("messages");
        quelle.setDefaultEncoding("UTF-8");
        quelle.setFallbackToSystemLocale(false);
        return quelle;
    }
}
