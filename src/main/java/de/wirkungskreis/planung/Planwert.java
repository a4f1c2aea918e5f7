package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Genauigkeit;
import de.wirkungskreis.kern.Programmjahr;

/** A quantity of one line in one year. {@code wert} in the smallest step of its unit (cents, hundredths, ones). */
public record Planwert(Programmjahr jahr, Einheit einheit, long wert, Genauigkeit genauigkeit) {}
