/** A synthetic Kreis: people nobody is, who live, enter, stay and drop out as published statistics say people do. */
@ApplicationModule(displayName = "muster",
        allowedDependencies = {"kern", "ausgabe", "web", "betrieb", "zugang", "programm", "planung", "massnahme", "teilnahme",
                "personenmonat"})
@NullMarked
package de.wirkungskreis.muster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
