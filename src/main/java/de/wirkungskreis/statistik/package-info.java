/** What others published: series that only grow, each value with the day from which on it was known. */
@ApplicationModule(displayName = "statistik", allowedDependencies = {"kern", "ausgabe", "web", "zugang", "einfuhr", "kennzahl"})
@NullMarked
package de.wirkungskreis.statistik;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
