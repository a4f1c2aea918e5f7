/** The yearly Programm: Fassungen, Schwerpunkte, Handlungsfelder, Vorhaben. */
@ApplicationModule(displayName = "programm", allowedDependencies = {"kern", "ausgabe", "web", "zugang", "instrument"})
@NullMarked
package de.wirkungskreis.programm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
