package de.wirkungskreis.statistik;

/** Stands beside a number: r  s  p  or a footnote. */
public enum Wertmerkmal { REVIDIERT, GESCHAETZT, VORLAEUFIG, FUSSNOTE }
