/** How one Förderung leads to the next: transitions, waiting times, language levels, planned links. */
@ApplicationModule(displayName = "leistungskette",
        allowedDependencies = {"kern", "ausgabe", "web", "zugang", "instrument", "massnahme", "teilnahme"})
@NullMarked
package de.wirkungskreis.leistungskette;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
