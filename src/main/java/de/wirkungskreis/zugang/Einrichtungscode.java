package de.wirkungskreis.zugang;

import de.wirkungskreis.betrieb.Starthinweis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Proves at the first start that whoever sets the installation up sees its console. Printed there, not logged; gone
 * with the first account or the next start.
 */
@Component
class Einrichtungscode implements Starthinweis {

    private static final int GRUPPEN = 5;

    private final Nutzerverwaltung konten;
    private final MessageSource texte;
    private volatile @Nullable String code;

    Einrichtungscode(Nutzerverwaltung konten, MessageSource texte) {
        this.konten = konten;
        this.texte = texte;
    }

    @Override
    public List<String> zeilen() {
        return konten.leer()
                ? texte.getMessage("zugang.einrichten.konsole", new Object[] {neu()}, Locale.GERMAN).lines().toList()
                : List.of();
    }

    String neu() {
        String neu = Zufallscode.neu(GRUPPEN);
        code = neu;
        return neu;
    }

    boolean stimmt(String eingabe) {
        String erwartet = code;
        return erwartet != null && MessageDigest.isEqual(bytes(erwartet), bytes(eingabe));
    }

    void verbraucht() {
        code = null;
    }

    private static byte[] bytes(String text) {
        return Zufallscode.normiert(text).getBytes(StandardCharsets.UTF_8);
    }
}
