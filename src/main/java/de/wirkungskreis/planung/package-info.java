/** Planned entries and places by instrument, against the year before. */
@ApplicationModule(displayName = "planung", allowedDependencies = {"kern", "ausgabe", "web", "zugang", "programm", "instrument"})
@NullMarked
package de.wirkungskreis.planung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
