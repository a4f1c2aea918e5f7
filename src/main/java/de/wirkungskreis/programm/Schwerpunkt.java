package de.wirkungskreis.programm;

/** One of the programme's priorities. Which Handlungsfelder serve it, they say themselves (n:m). */
public record Schwerpunkt(String schluessel, String text, int version) implements Angabe {}
