/** Delivered person-months: read from files, kept as histories, counted by the engine, shown as indicators. */
@ApplicationModule(displayName = "personenmonat",
        allowedDependencies = {"kern", "ausgabe", "betrieb", "web", "zugang", "instrument", "programm",
                "teilnahme", "kennzahl"})
@NullMarked
package de.wirkungskreis.personenmonat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
