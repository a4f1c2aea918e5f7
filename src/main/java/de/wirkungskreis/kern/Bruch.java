package de.wirkungskreis.kern;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact number, so that a sum is rounded once, at its end: 39 h × 13/3 has no end as a decimal. Kept in lowest terms. */
public record Bruch(BigInteger zaehler, BigInteger nenner) implements Comparable<Bruch> {

    public static final Bruch NULL = ganz(0);

    public Bruch {
        if (nenner.signum() == 0) {
            throw new ArithmeticException("Teilen durch null");
        }
        BigInteger teiler = zaehler.gcd(nenner).max(BigInteger.ONE);
        if (nenner.signum() < 0) {
            teiler = teiler.negate();
        }
        zaehler = zaehler.divide(teiler);
        nenner = nenner.divide(teiler);
    }

    public static Bruch ganz(long wert) {
        return new Bruch(BigInteger.valueOf(wert), BigInteger.ONE);
    }

    public static Bruch von(long zaehler, long nenner) {
        return new Bruch(BigInteger.valueOf(zaehler), BigInteger.valueOf(nenner));
    }

    public static Bruch von(BigDecimal wert) {
        return wert.scale() <= 0 ? new Bruch(wert.toBigIntegerExact(), BigInteger.ONE)
                : new Bruch(wert.unscaledValue(), BigInteger.TEN.pow(wert.scale()));
    }

    /** In euros, not in cents. */
    public static Bruch von(Euro betrag) {
        return von(betrag.cent(), 100);
    }

    /** Reads {@code 13/3} and {@code 4.35}. */
    public static Bruch aus(String text) {
        int strich = text.indexOf('/');
        return strich < 0 ? von(new BigDecimal(text.strip()))
                : new Bruch(new BigInteger(text.substring(0, strich).strip()), new BigInteger(text.substring(strich + 1).strip()));
    }

    public Bruch plus(Bruch anderer) {
        return new Bruch(zaehler.multiply(anderer.nenner).add(anderer.zaehler.multiply(nenner)), nenner.multiply(anderer.nenner));
    }

    public Bruch minus(Bruch anderer) {
        return plus(new Bruch(anderer.zaehler.negate(), anderer.nenner));
    }

    public Bruch mal(Bruch anderer) {
        return new Bruch(zaehler.multiply(anderer.zaehler), nenner.multiply(anderer.nenner));
    }

    public Bruch mal(BigDecimal anderer) {
        return mal(von(anderer));
    }

    public Bruch mal(long anderer) {
        return mal(ganz(anderer));
    }

    public Bruch durch(Bruch anderer) {
        return new Bruch(zaehler.multiply(anderer.nenner), nenner.multiply(anderer.zaehler));
    }

    public Bruch hoechstens(Bruch grenze) {
        return compareTo(grenze) <= 0 ? this : grenze;
    }

    public BigDecimal gerundet(int nachkommastellen) {
        return new BigDecimal(zaehler).divide(new BigDecimal(nenner), nachkommastellen, RoundingMode.HALF_UP);
    }

    /** This many euros, to the cent. */
    public Euro inEuro() {
        return new Euro(gerundet(2).movePointRight(2).longValueExact());
    }

    @Override
    public int compareTo(Bruch anderer) {
        return zaehler.multiply(anderer.nenner).compareTo(anderer.zaehler.multiply(nenner));
    }

    @Override
    public String toString() {
        return nenner.equals(BigInteger.ONE) ? zaehler.toString() : zaehler + "/" + nenner;
    }
}
