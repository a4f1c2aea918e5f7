/** The money of the year: inflows, Umschichtung, what is available. */
@ApplicationModule(displayName = "haushalt", allowedDependencies = {"kern", "ausgabe", "betrieb", "web", "zugang", "recht", "instrument", "programm"})
@NullMarked
package de.wirkungskreis.haushalt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
