/** The money of the year: inflows, Umschichtung, what is available. */
@ApplicationModule(displayName = "haushalt", allowedDependencies = {"kern", "ausgabe", "web", "zugang", "instrument", "programm"})
@NullMarked
package de.wirkungskreis.haushalt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
