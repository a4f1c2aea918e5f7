package de.wirkungskreis.programm;

/** A thing others may name by its key; {@code titel} as people call it. */
public record Ding(Dingart art, String schluessel, String titel) {}
