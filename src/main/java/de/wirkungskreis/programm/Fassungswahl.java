package de.wirkungskreis.programm;

/** A choice in the head of a page: another Fassung or another programme of the same page. */
public record Fassungswahl(String text, String pfad, boolean aktuell) {}
