package de.wirkungskreis.zielnachhaltung;

/** Where a number was agreed; where none was there is a {@link Tendenz} and no Ampel. */
public enum Ampel { GRUEN, GELB, ROT }
