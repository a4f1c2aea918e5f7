package de.wirkungskreis.zugang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Second look, at the very handler about to run: {@link Zugangspruefung} had to work out from the address which one
 * that would be. Also catches forwards.
 */
@Component
class DarfWaechter implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest anfrage, HttpServletResponse antwort, Object handler) throws Exception {
        boolean erlaubt = handler instanceof HandlerMethod methode
                ? Zugangspruefung.erlaubt(methode, SecurityContextHolder.getContext().getAuthentication())
                : handler instanceof ResourceHttpRequestHandler;
        if (!erlaubt) {
            antwort.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return erlaubt;
    }
}
