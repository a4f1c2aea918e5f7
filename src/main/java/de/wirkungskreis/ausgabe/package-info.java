/** How a number looks and explains itself: formats, Herleitung, tables, exporters. */
@ApplicationModule(displayName = "ausgabe", allowedDependencies = {"kern"})
@NullMarked
package de.wirkungskreis.ausgabe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
