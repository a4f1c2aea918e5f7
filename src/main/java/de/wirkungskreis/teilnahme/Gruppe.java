package de.wirkungskreis.teilnahme;

/** By which counts are told apart. One person counts in several. */
public enum Gruppe {
    GESAMT, U25, UE55, KIND_UNTER_3, LZA, LZB, SBM, ALLEINERZIEHEND, OHNE_ABSCHLUSS, FLUCHT, MIGRATION, ZUGANG_SGB_III,
    SELBSTAENDIG, REHA, MARKTNAH, MARKTFERN
}
