package de.wirkungskreis.zugang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions: after ten hours, and at once when the account was disabled or got other roles or another password.
 * That nobody did anything for half an hour the container notices by itself.
 */
@Component
class Sitzungswache extends OncePerRequestFilter {

    static final Duration HOECHSTENS = Duration.ofHours(10);

    private final Nutzerkonten konten;

    Sitzungswache(Nutzerkonten konten) {
        this.konten = konten;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest anfrage) {
        return Zugangspruefung.feststehend(anfrage);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Ausweis anmeldung
                && (anmeldung.alter(System.nanoTime()).compareTo(HOECHSTENS) > 0
                        || !konten.gilt(anmeldung.getName(), anmeldung.stand()))) {
            var sitzung = anfrage.getSession(false);
            if (sitzung != null) {
                sitzung.invalidate();
            }
            SecurityContextHolder.clearContext();
            anfrage.setAttribute(Abweisung.BEENDET, true);
        }
        weiter.doFilter(anfrage, antwort);
    }

    /** Part of the security chain only; Spring Boot would otherwise run it a second time, too early. */
    @Configuration(proxyBeanMethods = false)
    static class NurInDerKette {

        @Bean
        FilterRegistrationBean<Sitzungswache> sitzungswacheNurInDerKette(Sitzungswache wache) {
            var eintrag = new FilterRegistrationBean<>(wache);
            eintrag.setEnabled(false);
            return eintrag;
        }
    }
}
