package de.wirkungskreis.statistik;

/** Whom a published figure is about. */
public enum Personenkreis { ALLE, U25, AB_50, AB_55, LZB, LANGZEITARBEITSLOS, SCHWERBEHINDERT, ALLEINERZIEHEND, AUSLAENDISCH }
