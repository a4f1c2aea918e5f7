/** What somebody may get, and how much: eligibility and amounts with every step that led there. */
@ApplicationModule(displayName = "foerderung", allowedDependencies = {"kern", "recht", "instrument", "ausgabe", "web", "zugang"})
@NullMarked
package de.wirkungskreis.foerderung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
