package de.wirkungskreis.kern;

/** How exactly the source means a number. The word is part of the number and travels with it. */
public enum Genauigkeit {
    EXAKT,
    CIRCA,
    RUND,
    KNAPP,
    UEBER,
    MINDESTENS,
    HOECHSTENS
}
