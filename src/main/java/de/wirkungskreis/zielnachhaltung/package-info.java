/** Targets month by month: Soll, Ist, forecast of the year-end, and what was agreed about it. */
@ApplicationModule(displayName = "zielnachhaltung",
        allowedDependencies = {"kern", "ausgabe", "web", "zugang", "programm", "ziel", "lage", "teilnahme", "umsetzung", "kennzahl", "statistik"})
@NullMarked
package de.wirkungskreis.zielnachhaltung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
