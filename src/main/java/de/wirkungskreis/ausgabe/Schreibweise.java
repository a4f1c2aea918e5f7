package de.wirkungskreis.ausgabe;

/** Screens print the typographic minus, the document the hyphen of the slides it replaces ({@code - 281}). */
public enum Schreibweise {
    BILDSCHIRM("\u2212"),
    DOKUMENT("-");

    private final String minus;

    Schreibweise(String minus) {
        this.minus = minus;
    }

    String minus() {
        return minus;
    }
}
