package de.wirkungskreis.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/** The shell alone, with a page, a signed-in person and hints of the test's own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(useDefaultFilters = false, includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = "de\\.wirkungskreis\\.web\\.(?!.*Test|Jdbc|Probe|Rueckmeldung|Angaben|Auskunft|Sicherheitstext).*"))
@Import(Probebeans.class)
@WithMockUser
@interface Seitenprobe {}
