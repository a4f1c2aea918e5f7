package de.wirkungskreis.recht;

/** Longest stay at an employer. */
@AusGesetz("aktivierung")
public record Arbeitgebermassnahmenrecht(
        int arbeitgeberWochen,
        int arbeitgeberWochenLangzeit) {}
