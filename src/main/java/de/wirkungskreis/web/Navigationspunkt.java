package de.wirkungskreis.web;

/**
 * A place in the navigation, contributed as a bean by the module it leads to.
 *
 * @param textSchluessel key in messages.properties
 * @param reihenfolge Lage 10, Programm 20, Ziele 30, Planung 40, Haushalt 50, Umsetzung 60, Steuerung 70, Berichte 80
 * @param pfad below {@code /programme/{jahr}} when {@code jeProgramm}, else from the root
 */
public record Navigationspunkt(String textSchluessel, int reihenfolge, String pfad, boolean jeProgramm) {}
