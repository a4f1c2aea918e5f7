package de.wirkungskreis.zugang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What a password must be: long enough, not among the common ones, not the kennung. Any characters, no composition. */
final class Passwortregel {

    static final int MINDESTENS = 8;
    static final int HOECHSTENS = 200;

    private static final Set<String> HAEUFIGE = lesen();

    private Passwortregel() {}

    /** Key of the sentence that says what is wrong, or empty. */
    static Optional<String> verstoss(String kennung, String passwort) {
        int laenge = passwort.codePointCount(0, passwort.length());
        if (laenge < MINDESTENS) {
            return Optional.of("zugang.passwort.kurz");
        }
        if (laenge > HOECHSTENS) {
            return Optional.of("zugang.passwort.lang");
        }
        String klein = passwort.toLowerCase(Locale.ROOT);
        String ohneAnhang = klein.replaceAll("[^\\p{L}]+$", "");
        if (HAEUFIGE.contains(klein) || HAEUFIGE.contains(ohneAnhang) || klein.chars().distinct().count() < 3) {
            return Optional.of("zugang.passwort.haeufig");
        }
        if (klein.equals(kennung.toLowerCase(Locale.ROOT)) || ohneAnhang.equals(kennung.toLowerCase(Locale.ROOT))) {
            return Optional.of("zugang.passwort.kennung");
        }
        return Optional.empty();
    }

    private static Set<String> lesen() {
        try {
            return new ClassPathResource("zugang/haeufige-passwoerter.txt").getContentAsString(StandardCharsets.UTF_8)
                    .lines().map(String::strip).filter(z -> !z.isEmpty() && !z.startsWith("#"))
                    .map(z -> z.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
