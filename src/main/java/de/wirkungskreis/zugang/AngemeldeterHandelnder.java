package de.wirkungskreis.zugang;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

@Component
class AngemeldeterHandelnder implements Handelnder {

    private final boolean kommandozeile;
    private final ThreadLocal<@Nullable Nutzer> vertreten = new ThreadLocal<>();

    AngemeldeterHandelnder(@Value("${wirkungskreis.kommandozeile:false}") boolean kommandozeile) {
        this.kommandozeile = kommandozeile;
    }

    @Override
    public Nutzer aktuell() {
        return wer().orElseThrow(() -> new IllegalStateException("Niemand ist angemeldet"));
    }

    @Override
    public boolean darf(Recht recht) {
        return wer().filter(n -> n.darf(recht)).isPresent();
    }

    @Override
    public void als(Nutzer nutzer, Runnable arbeit) {
        if (RequestContextHolder.getRequestAttributes() != null) {
            throw new IllegalStateException("In einer Anfrage handelt, wer angemeldet ist, niemand sonst");
        }
        ohneAnmeldung(nutzer, arbeit);
    }

    @Override
    public void alsBetrieb(String anlass, Runnable arbeit) {
        als(new Nutzer(kommandozeile ? "kommandozeile" : "system", anlass, Set.of(Rolle.KOMMANDOZEILE)), arbeit);
    }

    /** For the moments of a request before anybody is signed in: set-up, a code, an account the OpenID provider made. */
    void ohneAnmeldung(Nutzer nutzer, Runnable arbeit) {
        var vorher = vertreten.get();
        vertreten.set(nutzer);
        try {
            arbeit.run();
        } finally {
            if (vorher == null) {
                vertreten.remove();
            } else {
                vertreten.set(vorher);
            }
        }
    }

    Optional<Nutzer> wer() {
        var jemand = vertreten.get();
        if (jemand != null) {
            return Optional.of(jemand);
        }
        var anmeldung = SecurityContextHolder.getContext().getAuthentication();
        return anmeldung != null && anmeldung.isAuthenticated() && anmeldung.getPrincipal() instanceof Nutzer nutzer
                ? Optional.of(nutzer) : Optional.empty();
    }
}
