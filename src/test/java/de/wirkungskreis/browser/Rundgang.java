package de.wirkungskreis.browser;

import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Follows all links from the start page, and opens every address without a variable besides. A shape is the handler
 * that answers, with the word it was called by where its address lists words ({@code {art:zeile|gruppe}}); of each
 * shape only the first few pages are opened, since the others look the same.
 */
final class Rundgang {

    private static final int SEITEN_JE_FORM = 2;
    /** Some of what looks like a page redirects, or is not for this role. */
    private static final int VERSUCHE_JE_FORM = 8;
    /** Tags, classes and roles of a page, each path once, and where its links lead; no window has to show it for that. */
    private static final String LESEN = """
            ([text, adresse]) => { const d = new DOMParser().parseFromString(text, 'text/html');
              const b = new Set(); const wege = (e, p) => { for (const x of e.children) {
                const w = `${p}>${x.localName}.${x.getAttribute('class') ?? ''}[${x.getAttribute('role') ?? ''}]`;
                b.add(w); wege(x, w); } }; wege(d.body, '');
              const v = [...d.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), adresse))
                .filter(u => u.origin === location.origin).map(u => u.pathname + u.search);
              return [[[...b].sort().join('\\n')], [...new Set(v)]]; }
            """;
    private static final Pattern AUSWAHL = Pattern.compile("\\{(\\w+):([^{}()]*\\|[^{}()]*)}");

    private final RequestMappingHandlerMapping zuordnung;
    private final Besuch besuch;
    private final int seitenJeForm;
    private final List<String> auch;
    private final Map<String, String> gefundenAuf = new HashMap<>();
    private final List<String> toteVerweise = new ArrayList<>();

    Rundgang(RequestMappingHandlerMapping zuordnung, Besuch besuch) {
        this(zuordnung, besuch, SEITEN_JE_FORM, List.of());
    }

    /** @param auch addresses to begin with besides: pages with what the first few of their shape do not show */
    Rundgang(RequestMappingHandlerMapping zuordnung, Besuch besuch, int seitenJeForm, List<String> auch) {
        this.zuordnung = zuordnung;
        this.besuch = besuch;
        this.seitenJeForm = seitenJeForm;
        this.auch = List.copyOf(auch);
    }

    /**
     * What was met, as the server sent it.
     * @param bau equal for pages that are built alike
     * @param erste the first of its shape
     */
    record Blick(String form, String pfad, boolean erste, String bau) {}

    /**
     * @param jeSeite gets each page that answers; it is not opened yet
     * @return the shapes of which a page was met
     */
    Set<String> gehen(Consumer<Blick> jeSeite) {
        Map<String, Integer> versucht = new HashMap<>();
        Map<String, Integer> geoeffnet = new TreeMap<>();
        Set<String> gesehen = new HashSet<>();
        var offen = new ArrayDeque<String>(List.of("/"));
        offen.addAll(auch);
        adressen(zuordnung).keySet().stream().filter(p -> !p.contains("{")).forEach(offen::add);
        while (!offen.isEmpty()) {
            String pfad = offen.poll();
            if (!gesehen.add(pfad)) {
                continue;
            }
            String form = form(pfad);
            if (form.isEmpty() && gefundenAuf.containsKey(pfad)) {
                seite(pfad);   // nobody answers there, unless it is a file that lies ready: then the link is dead
            }
            boolean genug = geoeffnet.getOrDefault(form, 0) >= seitenJeForm
                    || versucht.merge(form, 1, Integer::sum) > VERSUCHE_JE_FORM;
            var seite = form.isEmpty() || genug && !auch.contains(pfad) ? Optional.<List<List<String>>>empty() : seite(pfad);
            if (seite.isEmpty()) {
                continue;
            }
            jeSeite.accept(new Blick(form, pfad, geoeffnet.merge(form, 1, Integer::sum) == 1, seite.get().get(0).get(0)));
            seite.get().get(1).forEach(verweis -> {
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

    /** All shapes of pages the application has; an address that ends like a file's is none. */
    static Set<String> alleFormen(RequestMappingHandlerMapping zuordnung) {
        Set<String> formen = new TreeSet<>();
        adressen(zuordnung).forEach((adresse, handler) -> {
            List<String> namen = List.of(name(handler));
            for (var auswahl = AUSWAHL.matcher(adresse); auswahl.find(); ) {
                String[] worte = auswahl.group(2).split("\\|");
                namen = namen.stream().flatMap(n -> Arrays.stream(worte).map(w -> n + " " + w)).toList();
            }
            formen.addAll(namen);
        });
        return formen;
    }

    private static Map<String, HandlerMethod> adressen(RequestMappingHandlerMapping zuordnung) {
        Map<String, HandlerMethod> adressen = new TreeMap<>();
        zuordnung.getHandlerMethods().forEach((wann, handler) -> {
            if (wann.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                wann.getPatternValues().stream().filter(a -> !a.matches(".*\\.(\\{.*}|[a-z0-9]{2,5})"))
                        .forEach(a -> adressen.put(a, handler));
            }
        });
        return adressen;
    }

    /** How it is built and where it leads. What may not be opened, redirects, or is a file, is no page of this round. */
    @SuppressWarnings("unchecked")
    private Optional<List<List<String>>> seite(String pfad) {
        // a file takes its time to be made, and its own tests look at it
        if (pfad.matches("[^?]*\\.[a-z0-9]{2,5}(\\?.*)?")) {
            return Optional.empty();
        }
        var antwort = besuch.kontext().request().get(besuch.adresse() + pfad,
                RequestOptions.create().setMaxRedirects(0));
        boolean seite = antwort.status() == 200
                && antwort.headers().getOrDefault("content-type", "").startsWith("text/html");
        if (antwort.status() >= 400 && gefundenAuf.containsKey(pfad)) {
            toteVerweise.add(pfad + " antwortet mit " + antwort.status() + ", verwiesen von " + gefundenAuf.get(pfad));
        }
        var gelesen = seite ? Optional.of((List<List<String>>) besuch.seite().evaluate(LESEN,
                List.of(antwort.text(), besuch.adresse() + pfad))) : Optional.<List<List<String>>>empty();
        antwort.dispose();
        return gelesen;
    }

    private String form(String pfad) {
        int frage = pfad.indexOf('?');
        var anfrage = new MockHttpServletRequest("GET", frage < 0 ? pfad : pfad.substring(0, frage));
        ServletRequestPathUtils.parseAndCache(anfrage);
        try {
            var kette = zuordnung.getHandler(anfrage);
            return kette != null && kette.getHandler() instanceof HandlerMethod h ? name(h) + worte(anfrage) : "";
        } catch (Exception e) {
            return "";
        }
    }

    private static String name(HandlerMethod h) {
        return h.getBeanType().getSimpleName() + "." + h.getMethod().getName();
    }

    /** Of each variable that lists its words, the listed one (a word or an expression) this address has. */
    @SuppressWarnings("unchecked")
    private static String worte(MockHttpServletRequest anfrage) {
        var adresse = String.valueOf(anfrage.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var werte = (Map<String, String>) anfrage.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return AUSWAHL.matcher(adresse).results().map(a -> " " + Arrays.stream(a.group(2).split("\\|"))
                .filter(werte.get(a.group(1))::matches).findFirst().orElseThrow()).reduce("", String::concat);
    }
}
