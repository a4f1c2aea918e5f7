/** Who takes part: people as pseudonyms and what happens to them in a Förderung, or counts alone. */
@ApplicationModule(displayName = "teilnahme",
        allowedDependencies = {"kern", "ausgabe", "web", "zugang", "einfuhr", "instrument", "programm", "massnahme", "recht", "foerderung", "betrieb"})
@NullMarked
package de.wirkungskreis.teilnahme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
