package de.wirkungskreis;

import de.wirkungskreis.zugang.Nutzer;
import de.wirkungskreis.zugang.Rolle;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The test acts as somebody with these roles: in calls of its own and through MockMvc. The kennung is that of the
 * first role in lower case. For one request: {@code mvc.perform(get("/").with(AlsRolle.Fabrik.als(Rolle.BCA)))}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = AlsRolle.Fabrik.class)
public @interface AlsRolle {

    Rolle[] value();

    final class Fabrik implements WithSecurityContextFactory<AlsRolle> {

        @Override
        public SecurityContext createSecurityContext(AlsRolle als) {
            return kontext(als.value());
        }

        public static RequestPostProcessor als(Rolle... rollen) {
            return SecurityMockMvcRequestPostProcessors.securityContext(kontext(rollen));
        }

        private static SecurityContext kontext(Rolle... rollen) {
            String kennung = rollen[0].name().toLowerCase(Locale.ROOT);
            var wer = new TestingAuthenticationToken(new Nutzer(kennung, kennung, Set.of(rollen)), "", "ROLE_TEST");
            var kontext = SecurityContextHolder.createEmptyContext();
            kontext.setAuthentication(wer);
            return kontext;
        }
    }
}
