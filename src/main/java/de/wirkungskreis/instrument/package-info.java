/** The dated catalogue of Foerderinstrumente. */
@ApplicationModule(displayName = "instrument", allowedDependencies = {"kern", "ausgabe", "web", "zugang"})
@NullMarked
package de.wirkungskreis.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
