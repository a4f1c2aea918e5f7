/** What the money of the year allows: commitments case by case, what still fits, what will be left. */
@ApplicationModule(displayName = "bewirtschaftung", allowedDependencies = {"kern", "haushalt"})
@NullMarked
package de.wirkungskreis.bewirtschaftung;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
