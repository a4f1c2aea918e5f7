/** Words every module speaks: time, money, units. JDK only. */
@ApplicationModule(displayName = "kern", allowedDependencies = {})
@NullMarked
package de.wirkungskreis.kern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
