package de.wirkungskreis.zugang;

import jakarta.servlet.ServletException;
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
            throws IOException, ServletException {
        if (anfrage.getHeader("HX-Request") != null) {
            // a sentence beside the page: leading the window away would lose what is being typed on it
            antwort.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            anfrage.getRequestDispatcher("/anmelden/beendet").forward(anfrage, antwort);
            return;
        }
        if (wiedervorgelegt(anfrage, antwort, HttpServletResponse.SC_UNAUTHORIZED)) {
            return;
        }
        antwort.setStatus(HttpServletResponse.SC_SEE_OTHER);
        antwort.setHeader("Location", anfrage.getContextPath() + "/anmelden" + (hatteSitzung(anfrage) ? "?abgelaufen" : ""));
    }

    @Override
    public void handle(HttpServletRequest anfrage, HttpServletResponse antwort, AccessDeniedException grund)
            throws IOException, ServletException {
        var wer = SecurityContextHolder.getContext().getAuthentication();
        if (grund instanceof CsrfException) {
            // a form that lay open until the session, or its token, was gone; nothing has been changed
            if (!Zugangspruefung.angemeldet(wer)) {
                commence(anfrage, antwort, new InsufficientAuthenticationException("", grund));
                return;
            }
            if (wiedervorgelegt(anfrage, antwort, HttpServletResponse.SC_FORBIDDEN)) {
                return;
            }
        }
        antwort.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Shows what was typed again, with the way to send it after all. */
    private static boolean wiedervorgelegt(HttpServletRequest anfrage, HttpServletResponse antwort, int status)
            throws IOException, ServletException {
        var vorlage = Wiedervorlage.aus(anfrage);
        if (vorlage.isEmpty()) {
            return false;
        }
        anfrage.setAttribute(Wiedervorlage.ATTRIBUT, vorlage.get());
        antwort.setStatus(status);
        anfrage.getRequestDispatcher("/anmelden/wieder").forward(anfrage, antwort);
        return true;
    }

    private static boolean hatteSitzung(HttpServletRequest anfrage) {
        return anfrage.getAttribute(BEENDET) != null
                || anfrage.getRequestedSessionId() != null && !anfrage.isRequestedSessionIdValid();
    }
}
