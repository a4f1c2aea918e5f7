package de.wirkungskreis.web;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.web.UnlesbareAngabe.Erwartet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for. Nothing asked is empty; what cannot be read is refused and never replaced by something else: a
 * page that shows another day than was asked for makes its numbers indefensible.
 */
public final class Adressangabe {

    private Adressangabe() {}

    /** {@code 2022-10-15}, or as it is typed where a browser has no date field, {@code 15.10.2022}. */
    public static Optional<LocalDate> tag(String name, @Nullable String wert) {
        return gelesen(name, wert, Erwartet.TAG, Zahleneingabe::datum);
    }

    /** {@code 2022-10} */
    public static Optional<YearMonth> monat(String name, @Nullable String wert) {
        return gelesen(name, wert, Erwartet.MONAT, YearMonth::parse);
    }

    /** One of these, by its name. */
    public static <E extends Enum<E>> Optional<E> aus(String name, @Nullable String wert, E[] werte) {
        return gelesen(name, wert, Erwartet.AUSWAHL, w -> Arrays.stream(werte).filter(e -> e.name().equals(w)).findFirst().orElseThrow(IllegalArgumentException::new));
    }

    /** @param leser throws {@link IllegalArgumentException} or {@link DateTimeException} on what it cannot read */
    public static <T> Optional<T> gelesen(String name, @Nullable String wert, Erwartet erwartet, Function<String, T> leser) {
        if (wert == null || wert.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(leser.apply(wert.strip()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnlesbareAngabe(name, wert, erwartet);
        }
    }
}
