/**
 * Lists read in from files, CSV and XLSX: safe to open, columns recognised, every error with its cell, a preview of what
 * would change, then all of it or nothing. What a list means says the module it belongs to, as an {@link Einfuhrziel}.
 */
@ApplicationModule(displayName = "einfuhr", allowedDependencies = {"kern", "ausgabe", "web", "betrieb", "zugang"})
@NullMarked
package de.wirkungskreis.einfuhr;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
