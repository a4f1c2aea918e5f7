package de.wirkungskreis.web;

/** An address asks for something that cannot be: shown as a sentence with the place of the error, status 400. */
public final class UnlesbareAngabe extends RuntimeException {

    /** What was expected; each has its sentence. */
    public enum Erwartet { TAG, MONAT, AUSWAHL, ZAHL }

    private final String name;
    private final String wert;
    private final Erwartet erwartet;

    public UnlesbareAngabe(String name, String wert, Erwartet erwartet) {
        super(name + ": " + wert);
        this.name = name;
        this.wert = wert;
        this.erwartet = erwartet;
    }

    String name() {
        return name;
    }

    String wert() {
        return wert;
    }

    Erwartet erwartet() {
        return erwartet;
    }
}
