/** The cockpit: where we stand, what goes wrong, why, what can be done. Adds nothing up that another module does not say. */
@ApplicationModule(displayName = "steuerung",
        allowedDependencies = {"kern", "ausgabe", "web", "zugang", "programm", "planung", "haushalt", "massnahme", "teilnahme", "umsetzung",
            "kennzahl", "ziel", "zielnachhaltung", "dokument"})
@NullMarked
package de.wirkungskreis.steuerung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
