package de.wirkungskreis.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler of the shell asks of whoever calls it. Two annotations for one thing, because the arrow demands it:
 * zugang needs the shell for its pages, so the shell cannot know {@code zugang.Recht}, which names the rights of all
 * modules. It has only these three words for its own pages; every other module says {@code @Darf}, and
 * {@code ArchitekturTest} holds both to their places. An unknown word is closed to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Zutritt {

    String OEFFENTLICH = "OEFFENTLICH";
    String ANGEMELDET = "ANGEMELDET";
    String EINSTELLUNGEN = "EINSTELLUNGEN";

    String value();
}
