package de.wirkungskreis.zugang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no: to strangers with the sign-in page, to those signed in with 403. */
@Component
class Abweisung implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Set by {@link Sitzungswache}, so that the sign-in page can say why one is asked again. */
    static final String BEENDET = Abweisung.class.getName() + ".beendet";

    @Override
    public void commence(HttpServletRequest anfrage, HttpServletResponse antwort, AuthenticationException grund)
            throws IOException {
        String ziel = anfrage.getContextPath() + "/anmelden" + (hatteSitzung(anfrage) ? "?abgelaufen" : "");
        if (anfrage.getHeader("HX-Request") != null) {
            // a swap cannot show a sign-in page: the whole window goes there
            antwort.setHeader("HX-Redirect", ziel);
            antwort.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        antwort.setStatus(HttpServletResponse.SC_SEE_OTHER);
        antwort.setHeader("Location", ziel);
    }

    @Override
    public void handle(HttpServletRequest anfrage, HttpServletResponse antwort, AccessDeniedException grund)
            throws IOException {
        var wer = SecurityContextHolder.getContext().getAuthentication();
        if (grund instanceof CsrfException && !Zugangspruefung.angemeldet(wer)) {
            // a form that lay open until the session was gone; nothing has been changed
            commence(anfrage, antwort, new InsufficientAuthenticationException("", grund));
            return;
        }
        antwort.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean hatteSitzung(HttpServletRequest anfrage) {
        return anfrage.getAttribute(BEENDET) != null
                || anfrage.getRequestedSessionId() != null && !anfrage.isRequestedSessionIdValid();
    }
}
