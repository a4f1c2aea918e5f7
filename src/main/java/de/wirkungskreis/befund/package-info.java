/** Reads the programme as a critical controller would. */
@ApplicationModule(displayName = "befund", allowedDependencies = {"kern", "ausgabe", "web", "betrieb", "zugang", "instrument", "programm", "lage", "ziel", "planung", "haushalt"})
@NullMarked
package de.wirkungskreis.befund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
