package de.wirkungskreis.ausgabe;

/**
 * A rule that withholds what must not leave the house (small numbers about people, say). A bean; every exit applies all
 * of them, because a writer takes only what {@link Freigabe} has let through.
 */
public interface Geheimhaltung {

    /** The table with protected cells replaced; the very same one where nothing is protected. */
    Tabelle anwenden(Tabelle tabelle);
}
