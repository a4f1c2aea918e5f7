package de.wirkungskreis.haushalt;

import de.wirkungskreis.instrument.Finanzierungsquelle;

/** A purse: its money is never summed into another's. */
public record Kasse(String schluessel, String name, Finanzierungsquelle quelle) {}
