/** One Fassung as a file: strict YAML in and out, planning tables as XLSX. */
@ApplicationModule(displayName = "programmdatei", allowedDependencies = {"kern", "ausgabe", "web", "betrieb", "zugang", "instrument", "programm", "verfahren", "lage", "ziel", "planung", "haushalt"})
@NullMarked
package de.wirkungskreis.programmdatei;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
