/** Running the thing: embedded PostgreSQL, its checks, the command line. */
@ApplicationModule(displayName = "betrieb", allowedDependencies = {"kern"})
@NullMarked
package de.wirkungskreis.betrieb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
