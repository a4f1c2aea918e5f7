package de.wirkungskreis.statistik;

/** What is counted: somebody who is there, comes, or leaves; Förderfälle are not persons, and Plätze are neither. */
public enum Zaehlkonzept { BESTAND, ZUGANG, ABGANG, FOERDERFAELLE, PERSONEN, PLAETZE, VERHAELTNIS }
