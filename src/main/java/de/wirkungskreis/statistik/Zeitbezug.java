package de.wirkungskreis.statistik;

/** What a month stands for: itself, the twelve months that end with it, or (December) its year. */
public enum Zeitbezug { MONAT, GLEITEND_12, JAHR }
