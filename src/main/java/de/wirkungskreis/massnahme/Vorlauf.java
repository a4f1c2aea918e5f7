package de.wirkungskreis.massnahme;

/**
 * How many weeks before the start a step must be done (for OPTION_GEZOGEN: before the deadline of the option).
 *
 * @param quelle where the number comes from
 * @param bestaetigt false: practice or assumption, nobody in the house has decided on it
 */
record Vorlauf(Zustand schritt, int wochen, String quelle, boolean bestaetigt, int version) {}
