package de.wirkungskreis.zugang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler asks of whoever calls it. A handler without it (nor on its class) is closed to everybody. Only the
 * shell, which lies upstream and cannot know {@link Recht}, says {@link de.wirkungskreis.web.Zutritt} instead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Darf {

    /** One of these is enough. */
    Recht[] value();
}
