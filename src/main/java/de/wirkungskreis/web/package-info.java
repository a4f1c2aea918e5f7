/** The shell: layout, navigation, search, tasks, errors, merging of two edits. Knows no feature. */
@ApplicationModule(displayName = "web", allowedDependencies = {"kern", "ausgabe"})
@NullMarked
package de.wirkungskreis.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
