/** Plan against reality: what a plan line promised and what has entered, stayed and left, month by month. */
@ApplicationModule(displayName = "umsetzung",
        allowedDependencies = {"kern", "ausgabe", "web", "zugang", "einfuhr", "instrument", "programm", "planung", "massnahme", "teilnahme"})
@NullMarked
package de.wirkungskreis.umsetzung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
