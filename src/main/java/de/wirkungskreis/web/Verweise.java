package de.wirkungskreis.web;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The links of all sources, for the fragment {@code web/_verweise}; asked once per request and programme. */
@Component
class Verweise {

    private final ObjectProvider<Verweisquelle> quellen;

    Verweise(ObjectProvider<Verweisquelle> quellen) {
        this.quellen = quellen;
    }

    public List<Verweisquelle.Verweis> zu(Seitenkontext kontext, String bereich, String schluessel) {
        return desProgramms(kontext.jahr()).stream()
                .filter(v -> v.bereich().equals(bereich) && v.schluessel().equals(schluessel)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Verweisquelle.Verweis> desProgramms(int jahr) {
        String merkname = Verweise.class.getName() + jahr;
        var anfrage = Optional.ofNullable(RequestContextHolder.getRequestAttributes());
        return anfrage.map(a -> (List<Verweisquelle.Verweis>) a.getAttribute(merkname, RequestAttributes.SCOPE_REQUEST))
                .orElseGet(() -> {
                    var alle = quellen.orderedStream().flatMap(q -> q.desProgramms(jahr).stream()).toList();
                    anfrage.ifPresent(a -> a.setAttribute(merkname, alle, RequestAttributes.SCOPE_REQUEST));
                    return alle;
                });
    }
}
