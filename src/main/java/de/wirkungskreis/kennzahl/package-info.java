/**
 * The indicators of § 48a SGB II from person-months. Pure Java: histories in, exact numerators and denominators out;
 * no Spring, no SQL.
 */
@ApplicationModule(displayName = "kennzahl", allowedDependencies = {"kern"})
@NullMarked
package de.wirkungskreis.kennzahl;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
