package de.wirkungskreis.ausgabe;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What people read, by key; the one place that asks the messages. In templates {@code @wortlaut}. */
@Component
public class Wortlaut {

    private final MessageSource texte;

    public Wortlaut(MessageSource texte) {
        this.texte = texte;
    }

    /** The same texts where no application runs. */
    public static Wortlaut ohneAnwendung() {
        var texte = new ResourceBundleMessageSource();
        texte.setBasename("messages");
        texte.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texte.setFallbackToSystemLocale(false);
        return new Wortlaut(texte);
    }

    /** @throws org.springframework.context.NoSuchMessageException so that no page shows a key */
    public String text(String schluessel, Object... werte) {
        return texte.getMessage(schluessel, werte, Locale.GERMANY);
    }

    /** {@code wort.Einheit.EINTRITTE}; of a nested enum with what it belongs to, {@code wort.Monatsprofil.Art.VON_HAND}. */
    public String wort(Enum<?> wert) {
        return text(schluessel(wert));
    }

    public static String schluessel(Enum<?> wert) {
        var art = wert.getDeclaringClass();
        var name = new StringBuilder(art.getSimpleName());
        for (Class<?> aussen = art.getDeclaringClass(); aussen != null; aussen = aussen.getDeclaringClass()) {
            name.insert(0, aussen.getSimpleName() + ".");
        }
        return "wort." + name + "." + wert.name();
    }
}
