package de.wirkungskreis.web;

/** What every page says at its foot about this installation. Contributed by modules as beans; shown to whoever is signed in. */
public interface Fussangabe {

    /** One short sentence. */
    String satz();
}
