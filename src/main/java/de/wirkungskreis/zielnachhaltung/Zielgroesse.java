package de.wirkungskreis.zielnachhaltung;

/** What a month of a target shows; and, of the year-end that is expected, the same once more. */
enum Zielgroesse { IST, SOLL, VORJAHR, ABWEICHUNG, ABSTAND, PROGNOSE, JAHRESSOLL, JAHRESVORJAHR, JAHRESABWEICHUNG, JAHRESABSTAND }
