package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Jahresspalte;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Wertart;

/** A year shown in the plan tables. {@code vergleich}: only there to be compared with. */
public record Planspalte(Programmjahr jahr, boolean vergleich, Wertart wertart, String bezeichnung) implements Jahresspalte {}
