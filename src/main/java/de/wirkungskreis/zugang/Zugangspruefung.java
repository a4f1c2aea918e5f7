package de.wirkungskreis.zugang;

import de.wirkungskreis.web.Zutritt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Deny by default. The handler a request leads to says with {@link Darf} who may call it; without it nobody may. What
 * leads nowhere is a 404 for somebody signed in, and the sign-in page for everybody else.
 */
@Component
class Zugangspruefung implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<String> FESTSTEHENDES =
            Set.of("css", "js", "map", "svg", "png", "ico", "webp", "woff2", "webmanifest", "txt");

    private final ObjectProvider<RequestMappingHandlerMapping> zuordnung;

    Zugangspruefung(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> zuordnung) {
        this.zuordnung = zuordnung;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> wer, RequestAuthorizationContext umstand) {
        var anfrage = umstand.getRequest();
        var handler = handler(anfrage);
        if (handler.isPresent()) {
            return new AuthorizationDecision(erlaubt(handler.get(), wer.get()));
        }
        return new AuthorizationDecision(feststehend(anfrage) || angemeldet(wer.get()));
    }

    static boolean erlaubt(HandlerMethod handler, @Nullable Authentication wer) {
        if (ErrorController.class.isAssignableFrom(handler.getBeanType())) {
            return true;
        }
        for (var recht : verlangt(handler)) {
            boolean ja = switch (recht) {
                case OEFFENTLICH -> true;
                default -> angemeldet(wer) && wer.getPrincipal() instanceof Nutzer nutzer && nutzer.darf(recht);
            };
            if (ja) {
                return true;
            }
        }
        return false;
    }

    static Recht[] verlangt(HandlerMethod handler) {
        var darf = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Darf.class);
        if (darf == null) {
            darf = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Darf.class);
        }
        if (darf != null) {
            return darf.value();
        }
        var zutritt = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Zutritt.class);
        if (zutritt == null) {
            zutritt = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Zutritt.class);
        }
        return zutritt == null ? new Recht[0] : new Recht[] {Recht.valueOf(zutritt.value())};
    }

    /** Whether whoever acts may open this address with a link. */
    boolean erreichbar(String pfad) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes umstand) {
            var wer = SecurityContextHolder.getContext().getAuthentication();
            return handler(new Verweis(umstand.getRequest(), pfad, "GET")).filter(h -> erlaubt(h, wer)).isPresent();
        }
        return false;
    }

    /** Whether strangers, too, may send a form to this address. */
    boolean offen(String pfad) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes umstand
                && handler(new Verweis(umstand.getRequest(), pfad, "POST")).filter(h -> erlaubt(h, null)).isPresent();
    }

    /** Style sheets, scripts, fonts: public, since they are the same for everybody. */
    static boolean feststehend(HttpServletRequest anfrage) {
        String pfad = anfrage.getRequestURI();
        int punkt = pfad.lastIndexOf('.');
        return (anfrage.getMethod().equals("GET") || anfrage.getMethod().equals("HEAD"))
                && punkt > pfad.lastIndexOf('/') && FESTSTEHENDES.contains(pfad.substring(punkt + 1));
    }

    static boolean angemeldet(@Nullable Authentication wer) {
        return wer != null && wer.isAuthenticated() && !(wer instanceof AnonymousAuthenticationToken);
    }

    private Optional<HandlerMethod> handler(HttpServletRequest anfrage) {
        var probe = new Probe(anfrage);
        try {
            ServletRequestPathUtils.parseAndCache(probe);
            var kette = zuordnung.getObject().getHandler(probe);
            return kette != null && kette.getHandler() instanceof HandlerMethod m ? Optional.of(m) : Optional.empty();
        } catch (Exception e) {
            // wrong method or media type: no handler runs, the dispatcher will answer 405, 406 or 415
            return Optional.empty();
        }
    }

    /** The request a click on a link, or on the button of a form, would be. */
    private static final class Verweis extends HttpServletRequestWrapper {

        private final String pfad;
        private final String methode;

        private Verweis(HttpServletRequest anfrage, String pfad, String methode) {
            super(anfrage);
            this.pfad = pfad;
            this.methode = methode;
        }

        @Override
        public String getMethod() {
            return methode;
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + pfad;
        }

        @Override
        public String getServletPath() {
            return pfad;
        }
    }

    /** Looking a handler up leaves attributes behind; they stay in here. */
    private static final class Probe extends HttpServletRequestWrapper {

        private final Map<String, @Nullable Object> eigene = new HashMap<>();

        private Probe(HttpServletRequest anfrage) {
            super(anfrage);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return eigene.containsKey(name) ? eigene.get(name) : super.getAttribute(name);
        }

        @Override
        public void setAttribute(String name, @Nullable Object wert) {
            eigene.put(name, wert);
        }

        @Override
        public void removeAttribute(String name) {
            eigene.put(name, null);
        }
    }
}
