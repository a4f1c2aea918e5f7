/** The situation the programme answers: indicators, tables, ratings, each with source and date. */
@ApplicationModule(displayName = "lage", allowedDependencies = {"kern", "ausgabe", "web", "zugang", "programm"})
@NullMarked
package de.wirkungskreis.lage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
