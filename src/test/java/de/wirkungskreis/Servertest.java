package de.wirkungskreis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Like {@link Datenbanktest}, with sample data and a listening port ({@code @LocalServerPort}) for browsers and
 * other clients from outside.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Wirkungskreis.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"wirkungskreis.heute=2022-10-15", "wirkungskreis.muster.personen=0", "wirkungskreis.beispiel=true"})
@ContextConfiguration(initializers = Testdatenbank.class)
@TestExecutionListeners(listeners = Testdatenbank.JeKlasse.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface Servertest {}
