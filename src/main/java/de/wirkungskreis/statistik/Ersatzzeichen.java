package de.wirkungskreis.statistik;

/** Stands in a published table instead of a number: *  ·  x  … */
public enum Ersatzzeichen { GEHEIM, UNBEKANNT, SINNLOS, SPAETER }
