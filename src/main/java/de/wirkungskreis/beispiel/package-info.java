/** Sample data: the Herford programme of 2022, its Maßnahmen, and one user per role. */
@ApplicationModule(displayName = "beispiel", allowedDependencies = {"kern", "haushalt", "betrieb", "zugang", "programm", "verfahren", "programmdatei",
        "planung", "massnahme", "muster", "umsetzung", "ausgabe", "teilnahme", "kennzahl", "statistik"})
@NullMarked
package de.wirkungskreis.beispiel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
