package de.wirkungskreis.foerderung;

import de.wirkungskreis.kern.Bruch;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of one case, by the names of its {@link Feld}er. Numbers are {@code BigDecimal}, days and months text in
 * ISO form, lists are lists. What is asked for and not there is a {@link FehlendeAngabe}.
 *
 * @param rechtsstand the day whose law holds where the case itself names none
 * @param vollstaendig what a case of the law's examples does not mention is as usual; false: nothing is taken for granted that
 *     somebody at the screen has left empty
 * @param gebunden a case is kept with that Rechtsstand (§ 66 SGB II): it holds also where the law goes by a day of the case
 */
record Angaben(Map<String, Object> werte, LocalDate rechtsstand, boolean gebunden, boolean vollstaendig) {

    Angaben(Map<String, Object> werte, LocalDate rechtsstand) {
        this(werte, rechtsstand, false, true);
    }

    private <T> Optional<T> falls(String name, Function<Object, T> leser) {
        return Optional.ofNullable(werte.get(name)).map(wert -> {
            try {
                return leser.apply(wert);
            } catch (IllegalArgumentException | ClassCastException | DateTimeException | ArithmeticException e) {
                throw new IllegalArgumentException("Die Angabe „" + name + "“ ist nicht lesbar: " + wert, e);
            }
        });
    }

    private static <T> T pflicht(Optional<T> wert, String name) {
        return wert.orElseThrow(() -> new FehlendeAngabe(name, "ohne sie lässt sich die Frage nicht beantworten."));
    }

    /** What is left out is as usual in an example of the law; at the screen it is a fact that is missing. */
    private <T> T ueblich(Optional<T> wert, String name, T sonst) {
        return vollstaendig ? wert.orElse(sonst) : pflicht(wert, name);
    }

    boolean jaOder(String name, boolean sonst) {
        return ueblich(fallsJa(name), name, sonst);
    }

    int ganzOder(String name, int sonst) {
        return ueblich(fallsGanz(name), name, sonst);
    }

    String textOder(String name, String sonst) {
        return ueblich(fallsText(name), name, sonst);
    }

    boolean hat(String name) {
        return werte.containsKey(name);
    }

    Optional<BigDecimal> fallsZahl(String name) {
        return falls(name, wert -> new BigDecimal(wert.toString()));
    }

    BigDecimal zahl(String name) {
        return pflicht(fallsZahl(name), name);
    }

    Bruch bruch(String name) {
        return Bruch.von(zahl(name));
    }

    Optional<Integer> fallsGanz(String name) {
        return falls(name, wert -> new BigDecimal(wert.toString()).intValueExact());
    }

    int ganz(String name) {
        return pflicht(fallsGanz(name), name);
    }

    Optional<Boolean> fallsJa(String name) {
        return falls(name, wert -> switch (wert.toString()) {
            case "true", "ja" -> true;
            case "false", "nein" -> false;
            default -> throw new IllegalArgumentException(name);
        });
    }

    boolean ja(String name) {
        return pflicht(fallsJa(name), name);
    }

    Optional<LocalDate> fallsTag(String name) {
        return falls(name, wert -> LocalDate.parse(wert.toString()));
    }

    LocalDate tag(String name) {
        return pflicht(fallsTag(name), name);
    }

    /** {@code 2022-02} as its first day. */
    LocalDate monat(String name) {
        return pflicht(falls(name, wert -> YearMonth.parse(wert.toString()).atDay(1)), name);
    }

    /** The first day of a year. */
    LocalDate jahr(String name) {
        return LocalDate.of(ganz(name), 1, 1);
    }

    Optional<String> fallsText(String name) {
        return falls(name, Object::toString);
    }

    String text(String name) {
        return pflicht(fallsText(name), name);
    }

    <T> List<T> liste(String name, Function<Object, T> leser) {
        return pflicht(falls(name, wert -> ((List<?>) wert).stream().map(w -> leser.apply((Object) w)).toList()), name);
    }

    /** Whose law holds: of a case kept with its Rechtsstand that one, else of the day the law goes by. */
    LocalDate rechtstag(String name) {
        var tag = tag(name);
        return gebunden ? rechtsstand : tag;
    }

    /** The same where the law goes by a year. */
    LocalDate rechtsjahr(String name) {
        var tag = jahr(name);
        return gebunden ? rechtsstand : tag;
    }

    /** The same where that day may be missing. */
    LocalDate oderRechtsstand(String name) {
        return gebunden ? rechtsstand : fallsTag(name).orElse(rechtsstand);
    }
}
