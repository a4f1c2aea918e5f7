package de.wirkungskreis.zugang;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The one chain of filters every request passes. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(Anmeldedienst.class)
class Sicherheit {

    static final String INHALTSREGEL = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String GERAETEREGEL = "accelerometer=(), autoplay=(), camera=(), display-capture=(), "
            + "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    /** OWASP: 19 MiB, two passes, one lane. */
    @Bean
    PasswordEncoder hasher() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    /** Accounts are checked by {@link Anmeldevorgang}; this keeps Spring Boot from inventing a user of its own. */
    @Bean
    UserDetailsService keineVorgabe() {
        return kennung -> {
            throw new UsernameNotFoundException(kennung);
        };
    }

    @Bean
    SecurityContextRepository sitzungsspeicher() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CsrfTokenRepository formularmarken() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** What happens to the session at sign-in: a new id, a new token for forms. */
    @Bean
    SessionAuthenticationStrategy sitzungswechsel(CsrfTokenRepository formularmarken) {
        return new CompositeSessionAuthenticationStrategy(List.of(
                new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(formularmarken)));
    }

    /** Remembers only pages one can come back to. */
    @Bean
    HttpSessionRequestCache merkzettel() {
        var merkzettel = new HttpSessionRequestCache();
        merkzettel.setMatchingRequestParameterName(null);
        merkzettel.setRequestMatcher(anfrage -> anfrage.getMethod().equals("GET")
                && anfrage.getHeader("HX-Request") == null
                && !Zugangspruefung.feststehend(anfrage));
        return merkzettel;
    }

    /** Asks the provider for its addresses only when somebody signs in there, so that we start without it. */
    @Bean
    @ConditionalOnExpression("!'${wirkungskreis.oidc.issuer:}'.isBlank()")
    ClientRegistrationRepository anbieter(Anmeldedienst dienst) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                ClientRegistrations.fromIssuerLocation(dienst.issuer()).registrationId(Anmeldedienst.ID)
                        .clientId(dienst.clientId()).clientSecret(dienst.clientSecret())
                        .scope("openid", "profile").build()));
    }

    @Bean
    SecurityFilterChain kette(HttpSecurity http, Zugangspruefung zugang, Sitzungswache wache, Abweisung abweisung,
            SecurityContextRepository sitzungsspeicher, CsrfTokenRepository formularmarken,
            HttpSessionRequestCache merkzettel, Anmeldedienst dienst, Fremdanmeldung fremde,
            ObjectProvider<ClientRegistrationRepository> anbieter) throws Exception {
        http
                .securityContext(c -> c.securityContextRepository(sitzungsspeicher))
                .csrf(c -> c.csrfTokenRepository(formularmarken))
                .requestCache(c -> c.requestCache(merkzettel))
                .authorizeHttpRequests(a -> a
                        // checked when they came in; a handler reached on the way is checked again by DarfWaechter
                        .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR).permitAll()
                        .anyRequest().access(zugang))
                .exceptionHandling(e -> e.authenticationEntryPoint(abweisung).accessDeniedHandler(abweisung))
                .logout(l -> l.logoutUrl("/abmelden").logoutSuccessUrl("/anmelden?abgemeldet"))
                .httpBasic(b -> b.disable())
                .formLogin(f -> f.disable())
                .addFilterAfter(wache, SecurityContextHolderFilter.class)
                .headers(Sicherheit::kopfzeilen);
        if (dienst.eingerichtet()) {
            var anforderung = new DefaultOAuth2AuthorizationRequestResolver(
                    anbieter.getObject(), "/oauth2/authorization");
            anforderung.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            http.oauth2Login(o -> o.loginPage("/anmelden")
                    .clientRegistrationRepository(anbieter.getObject())
                    .authorizationEndpoint(a -> a.authorizationRequestResolver(anforderung))
                    .successHandler(fremde).failureHandler(fremde));
        }
        return http.build();
    }

    private static void kopfzeilen(HeadersConfigurer<HttpSecurity> kopf) {
        kopf
                .contentSecurityPolicy(c -> c.policyDirectives(INHALTSREGEL))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(c -> c.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(c -> c.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(p -> p.policy(GERAETEREGEL))
                .httpStrictTransportSecurity(h -> h.includeSubDomains(true).maxAgeInSeconds(31_536_000));
    }
}
