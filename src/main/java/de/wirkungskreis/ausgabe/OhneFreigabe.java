package de.wirkungskreis.ausgabe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A file that leaves without {@link Freigabe}, and why it may: what is to be read back must not have lost a number on the
 * way. Whoever may have it has a right of its own. A test lists all of them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OhneFreigabe {

    /** Why nothing is withheld here. */
    String value();
}
