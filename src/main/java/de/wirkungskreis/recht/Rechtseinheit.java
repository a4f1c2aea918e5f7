package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** In what a parameter is given, and as which type the formulas get it. */
public enum Rechtseinheit {
    EURO(Euro.class),
    EURO_JE_MONAT(Euro.class),
    EURO_JE_TAG(Euro.class),
    EURO_JE_STUNDE(Euro.class),
    EURO_JE_FALL(Euro.class),
    EURO_JE_TEILNEHMERSTUNDE(Euro.class),
    EURO_JE_TEILNEHMERMONAT(Euro.class),
    /** 0.5 is one half */
    ANTEIL(BigDecimal.class),
    PROZENTPUNKTE(Integer.class),
    WOCHEN(Integer.class),
    MONATE(Integer.class),
    JAHRE(Integer.class),
    STUNDEN_JE_WOCHE(Integer.class),
    UNTERRICHTSEINHEITEN(Integer.class),
    PERSONEN(Integer.class),
    ANZAHL(Integer.class),
    WOCHEN_JE_MONAT(Bruch.class),
    JA_NEIN(Boolean.class),
    TAG(LocalDate.class),
    TEXT(String.class);

    private final Class<?> typ;

    Rechtseinheit(Class<?> typ) {
        this.typ = typ;
    }

    Class<?> typ() {
        return typ;
    }

    /** @throws IllegalArgumentException with a sentence when the text is no value of this unit */
    Object lesen(String text) {
        try {
            if (typ == Euro.class) {
                long cent = new BigDecimal(text).movePointRight(2).longValueExact();
                return positiv(cent >= 0, new Euro(cent));
            }
            if (typ == BigDecimal.class) {
                var anteil = new BigDecimal(text);
                return positiv(anteil.signum() >= 0 && anteil.compareTo(BigDecimal.ONE) <= 0, anteil);
            }
            if (typ == Integer.class) {
                int zahl = Integer.parseInt(text);
                return positiv(zahl >= 0, zahl);
            }
            if (typ == Bruch.class) {
                var bruch = Bruch.aus(text);
                return positiv(bruch.compareTo(Bruch.NULL) > 0, bruch);
            }
            if (typ == Boolean.class) {
                return positiv(text.equals("true") || text.equals("false"), text.equals("true"));
            }
            return typ == LocalDate.class ? LocalDate.parse(text) : text;
        } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("„" + text + "“ passt nicht zur Einheit " + this, e);
        }
    }

    private static <T> T positiv(boolean passt, T wert) {
        if (!passt) {
            throw new NumberFormatException();
        }
        return wert;
    }
}
