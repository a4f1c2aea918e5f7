package de.wirkungskreis.recht;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record: from which file its components come, each from the parameter of its own name ({@code satzJahr1} from
 * {@code satz_jahr1}). On a component: from which parameter it comes instead ({@code regelbedarf/stufe1}).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface AusGesetz {

    String value();
}
