/** Offers: Maßnahmen and their Träger, places, prices, options, the way from need to balance. */
@ApplicationModule(displayName = "massnahme",
        allowedDependencies = {"kern", "ausgabe", "web", "zugang", "einfuhr", "instrument", "programm", "planung"})
@NullMarked
package de.wirkungskreis.massnahme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
