package de.wirkungskreis.browser;

import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Follows all links from the start page, and opens every address without a variable besides. A shape is the handler
 * that answers; of each shape only the first few pages are opened, since the others look the same.
 */
final class Rundgang {

    private static final int SEITEN_JE_FORM = 2;

    private final RequestMappingHandlerMapping zuordnung;
    private final Besuch besuch;
    private final Map<String, String> gefundenAuf = new HashMap<>();
    private final List<String> toteVerweise = new ArrayList<>();

    Rundgang(RequestMappingHandlerMapping zuordnung, Besuch besuch) {
        this.zuordnung = zuordnung;
        this.besuch = besuch;
    }

    /** @param jeSeite gets each opened page: its shape and whether it is the first of it */
    Set<String> gehen(BiConsumer<String, Boolean> jeSeite) {
        Map<String, Integer> geoeffnet = new HashMap<>();
        Set<String> gesehen = new HashSet<>();
        var offen = new ArrayDeque<String>(List.of("/"));
        zuordnung.getHandlerMethods().keySet().stream()
                .filter(i -> i.getMethodsCondition().getMethods().stream().anyMatch(m -> m.name().equals("GET")))
                .flatMap(i -> i.getPatternValues().stream()).filter(p -> !p.contains("{") && !p.contains("*")).sorted()
                .forEach(offen::add);
        while (!offen.isEmpty()) {
            String pfad = offen.poll();
            if (!gesehen.add(pfad)) {
                continue;
            }
            String form = form(pfad);
            if (form.isEmpty() && gefundenAuf.containsKey(pfad)) {
                istSeite(pfad);   // nobody answers there, unless it is a file that lies ready: then the link is dead
            }
            if (form.isEmpty() || geoeffnet.merge(form, 1, Integer::sum) > SEITEN_JE_FORM || !istSeite(pfad)) {
                continue;
            }
            besuch.seite().navigate(besuch.adresse() + pfad);
            jeSeite.accept(form, geoeffnet.get(form) == 1);
            verweise().forEach(verweis -> {
                gefundenAuf.putIfAbsent(verweis, pfad);
                offen.add(verweis);
            });
        }
        return geoeffnet.keySet();
    }

    /** Links of a page that lead to an error, or to what this role may not see: a page should not offer them. */
    List<String> toteVerweise() {
        return List.copyOf(toteVerweise);
    }

    /** What may not be opened, redirects, or is a file, is no page of this round. */
    private boolean istSeite(String pfad) {
        // a file takes its time to be made, and its own tests look at it
        if (pfad.matches("[^?]*\\.[a-z0-9]{2,5}(\\?.*)?")) {
            return false;
        }
        var antwort = besuch.kontext().request().get(besuch.adresse() + pfad,
                RequestOptions.create().setMaxRedirects(0));
        boolean seite = antwort.status() == 200
                && antwort.headers().getOrDefault("content-type", "").startsWith("text/html");
        if (antwort.status() >= 400 && gefundenAuf.containsKey(pfad)) {
            toteVerweise.add(pfad + " antwortet mit " + antwort.status() + ", verwiesen von " + gefundenAuf.get(pfad));
        }
        antwort.dispose();
        return seite;
    }

    @SuppressWarnings("unchecked")
    private List<String> verweise() {
        return (List<String>) besuch.seite().evaluate("""
                () => [...new Set([...document.querySelectorAll('a[href]')].map(a => new URL(a.href))
                    .filter(u => u.origin === location.origin).map(u => u.pathname + u.search))]
                """);
    }

    private String form(String pfad) {
        int frage = pfad.indexOf('?');
        var anfrage = new MockHttpServletRequest("GET", frage < 0 ? pfad : pfad.substring(0, frage));
        ServletRequestPathUtils.parseAndCache(anfrage);
        try {
            var kette = zuordnung.getHandler(anfrage);
            return kette != null && kette.getHandler() instanceof HandlerMethod h
                    ? h.getBeanType().getSimpleName() + "." + h.getMethod().getName() : "";
        } catch (Exception e) {
            return "";
        }
    }
}
