package de.wirkungskreis.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler of the shell asks of whoever calls it: {@code zugang.Darf} for the module that lies upstream of zugang.
 * The value is the name of a {@code zugang.Recht}; zugang refuses to start when it does not know it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Zutritt {

    String OEFFENTLICH = "OEFFENTLICH";
    String ANGEMELDET = "ANGEMELDET";
    String EINSTELLUNGEN = "EINSTELLUNGEN";

    String value();
}
