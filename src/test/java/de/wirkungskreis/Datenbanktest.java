package de.wirkungskreis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application with MockMvc on a real PostgreSQL. One context serves all classes that ask for nothing else;
 * every class finds the database as it was right after the start: migrated and without content, and with the sample
 * data where the class adds {@code @TestPropertySource(properties = "wirkungskreis.beispiel=true")} (a second context).
 * "heute" is 2022-10-15 and can be set.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Wirkungskreis.class, properties = {"wirkungskreis.heute=2022-10-15", "wirkungskreis.muster.personen=0",
    "wirkungskreis.pseudonym.schluessel=7777777777777777777777777777777777777777777777777777777777777777"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = Testdatenbank.class)
@TestExecutionListeners(listeners = Testdatenbank.JeKlasse.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface Datenbanktest {}
