package de.wirkungskreis.zugang;

import de.wirkungskreis.betrieb.Starthinweis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
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

    /** No characters that look alike. */
    private static final String ZEICHEN = "abcdefghjkmnpqrstuvwxyz23456789";
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
        var zufall = new SecureRandom();
        var neu = new StringBuilder();
        for (int i = 0; i < GRUPPEN * 4; i++) {
            neu.append(i > 0 && i % 4 == 0 ? "-" : "").append(ZEICHEN.charAt(zufall.nextInt(ZEICHEN.length())));
        }
        code = neu.toString();
        return neu.toString();
    }

    boolean stimmt(String eingabe) {
        String erwartet = code;
        return erwartet != null && MessageDigest.isEqual(bytes(erwartet), bytes(eingabe));
    }

    void verbraucht() {
        code = null;
    }

    private static byte[] bytes(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").getBytes(StandardCharsets.UTF_8);
    }
}
