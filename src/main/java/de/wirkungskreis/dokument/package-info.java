/** The programme document from live data, in six formats. */
@ApplicationModule(displayName = "dokument", allowedDependencies = {"kern", "ausgabe", "web", "betrieb", "zugang", "instrument", "programm", "verfahren", "lage", "ziel", "planung", "haushalt", "befund"})
@NullMarked
package de.wirkungskreis.dokument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
