/** Who may do what, and who did: sign-in, roles, audit log. */
@ApplicationModule(displayName = "zugang", allowedDependencies = {"kern", "ausgabe", "web", "betrieb"})
@NullMarked
package de.wirkungskreis.zugang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
