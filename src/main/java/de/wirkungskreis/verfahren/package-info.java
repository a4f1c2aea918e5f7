/** The lawful path of a Fassung: who is heard, who decides, which Auflagen follow. */
@ApplicationModule(displayName = "verfahren", allowedDependencies = {"kern", "ausgabe", "web", "zugang", "programm"})
@NullMarked
package de.wirkungskreis.verfahren;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
