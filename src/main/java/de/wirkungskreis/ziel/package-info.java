/** Targets of Bund, Land and house: bounds, demands, absolute values, monitoring. */
@ApplicationModule(displayName = "ziel", allowedDependencies = {"kern", "ausgabe", "web", "zugang", "programm"})
@NullMarked
package de.wirkungskreis.ziel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
