package de.wirkungskreis.teilnahme;

import de.wirkungskreis.zugang.Recht;

/**
 * A page of another module that stands in the menu of the Teilnahmen while people are held (mode B).
 *
 * @param text key of its words
 */
public record Teilnahmeweg(Recht recht, String text, String pfad) {}
