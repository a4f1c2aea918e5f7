package de.wirkungskreis.zielnachhaltung;

/** What a month of a target shows. */
enum Zielgroesse { IST, SOLL, VORJAHR, ABWEICHUNG, ABSTAND, PROGNOSE }
