package de.wirkungskreis.zugang;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that people copy by hand: groups of four, no characters that look alike, capitals and dashes do not matter. */
final class Zufallscode {

    private static final String ZEICHEN = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom ZUFALL = new SecureRandom();

    private Zufallscode() {}

    static String neu(int gruppen) {
        var neu = new StringBuilder();
        for (int i = 0; i < gruppen * 4; i++) {
            neu.append(i > 0 && i % 4 == 0 ? "-" : "").append(ZEICHEN.charAt(ZUFALL.nextInt(ZEICHEN.length())));
        }
        return neu.toString();
    }

    /** What of a typed code counts. */
    static String normiert(String eingabe) {
        return eingabe.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
