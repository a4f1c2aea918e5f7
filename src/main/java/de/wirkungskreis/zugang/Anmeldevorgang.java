package de.wirkungskreis.zugang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Turns a checked account into a session, the same way for every kind of sign-in. */
@Component
class Anmeldevorgang {

    private static final Logger LOG = LoggerFactory.getLogger(Anmeldevorgang.class);

    private final SessionAuthenticationStrategy sitzungswechsel;
    private final SecurityContextRepository speicher;
    private final HttpSessionRequestCache merkzettel;

    Anmeldevorgang(SessionAuthenticationStrategy sitzungswechsel, SecurityContextRepository speicher,
            HttpSessionRequestCache merkzettel) {
        this.sitzungswechsel = sitzungswechsel;
        this.speicher = speicher;
        this.merkzettel = merkzettel;
    }

    /** @return where to go now: the page that was asked for before, or the landing page; always on this server */
    String abschliessen(Nutzerkonto konto, HttpServletRequest anfrage, HttpServletResponse antwort) {
        var anmeldung = new Ausweis(konto.nutzer(), konto.stand(), System.nanoTime());
        anfrage.getSession();
        sitzungswechsel.onAuthentication(anmeldung, anfrage, antwort);
        var kontext = SecurityContextHolder.createEmptyContext();
        kontext.setAuthentication(anmeldung);
        SecurityContextHolder.setContext(kontext);
        speicher.saveContext(kontext, anfrage, antwort);
        LOG.info("Anmeldung: {}", konto.kennung());
        var gemerkt = merkzettel.getRequest(anfrage, antwort);
        merkzettel.removeRequest(anfrage, antwort);
        return gemerkt == null ? "/" : hiesig(gemerkt.getRedirectUrl(), anfrage.getContextPath());
    }

    /** Path and query only: host and scheme of a remembered address came from the request and prove nothing. */
    static String hiesig(String adresse, String kontextpfad) {
        try {
            var ziel = URI.create(adresse);
            String pfad = ziel.getRawPath();
            if (pfad == null || !pfad.startsWith(kontextpfad + "/")) {
                return "/";
            }
            pfad = pfad.substring(kontextpfad.length());
            // "//host" and "/\host" would leave this server
            if (pfad.startsWith("//") || pfad.contains("\\")) {
                return "/";
            }
            return ziel.getRawQuery() == null ? pfad : pfad + "?" + ziel.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
