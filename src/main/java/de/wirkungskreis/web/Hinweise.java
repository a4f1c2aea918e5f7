package de.wirkungskreis.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The hints of all sources, for the fragment {@code web/_hinweise}; asked once per request and Fassung. */
@Component
class Hinweise {

    private static final List<String> ARTEN = List.of("fehler", "warnung", "hinweis");

    private final ObjectProvider<Hinweisquelle> quellen;

    Hinweise(ObjectProvider<Hinweisquelle> quellen) {
        this.quellen = quellen;
    }

    /** A hint as it stands on the page. {@code art}: fehler, warnung or hinweis; {@code wort} null: the word of that. */
    public record Zeile(String art, String zeichen, @Nullable String wort, String satz, String pfad) {}

    /** Gravest first. */
    public List<Zeile> zu(Seitenkontext kontext, String bereich, String schluessel) {
        return derFassung(kontext.fassungId()).stream()
                .filter(h -> h.bereich().equals(bereich) && h.schluessel().equals(schluessel))
                .map(h -> {
                    String art = art(h.schwere());
                    return new Zeile(art, zeichen(art), h.wort(), h.satz(), kontext.pfad(h.pfad()));
                })
                .sorted(Comparator.comparing(z -> ARTEN.indexOf(z.art()))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Hinweisquelle.Hinweis> derFassung(long fassung) {
        String merkname = Hinweise.class.getName() + fassung;
        var anfrage = Optional.ofNullable(RequestContextHolder.getRequestAttributes());
        return anfrage.map(a -> (List<Hinweisquelle.Hinweis>) a.getAttribute(merkname, RequestAttributes.SCOPE_REQUEST))
                .orElseGet(() -> {
                    var alle = quellen.orderedStream().flatMap(q -> q.derFassung(fassung).stream()).toList();
                    anfrage.ifPresent(a -> a.setAttribute(merkname, alle, RequestAttributes.SCOPE_REQUEST));
                    return alle;
                });
    }

    private static String art(String schwere) {
        return switch (schwere.toLowerCase(java.util.Locale.ROOT)) {
            case "fehler", "schwer", "hoch", "widerspruch" -> "fehler";
            case "warnung", "mittel" -> "warnung";
            default -> "hinweis";
        };
    }

    private static String zeichen(String art) {
        return switch (art) {
            case "fehler" -> "✕";
            case "warnung" -> "△";
            default -> "○";
        };
    }
}
