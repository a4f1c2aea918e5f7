/** What the law says on a day: every parameter with §, source and the day up to which somebody has read it. */
@ApplicationModule(displayName = "recht", allowedDependencies = {"kern", "ausgabe", "web", "zugang"})
@NullMarked
package de.wirkungskreis.recht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
