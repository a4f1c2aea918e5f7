package de.wirkungskreis.statistik;

/** Which law somebody is looked after under. */
public enum Rechtskreis { GESAMT, SGB_II, SGB_III }
