package de.wirkungskreis.zugang;

import de.wirkungskreis.web.Unzulaessig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Whoever the provider vouches for becomes a Nutzer with the roles of the token, or learns why not. */
@Component
class Fremdanmeldung implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Fremdanmeldung.class);
    private static final Nutzer DIENST = new Nutzer("anmeldedienst", "Anmeldedienst", Set.of());

    private final Anmeldedienst dienst;
    private final Nutzerkonten konten;
    private final Anmeldevorgang vorgang;
    private final AngemeldeterHandelnder handelnder;

    Fremdanmeldung(Anmeldedienst dienst, Nutzerkonten konten, Anmeldevorgang vorgang, AngemeldeterHandelnder handelnder) {
        this.dienst = dienst;
        this.konten = konten;
        this.vorgang = vorgang;
        this.handelnder = handelnder;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest anfrage, HttpServletResponse antwort, Authentication wer)
            throws IOException {
        var person = (OidcUser) wer.getPrincipal();
        var rollen = dienst.rollenAus(person.getClaims());
        if (rollen.isEmpty()) {
            abweisen(anfrage, antwort, "rollen");
            return;
        }
        try {
            var konto = new AtomicReference<Nutzerkonto>();
            handelnder.ohneAnmeldung(DIENST, () -> konto.set(konten.fremdAngemeldet(person.getIssuer().toString(),
                    person.getSubject(), kennung(person), name(person), rollen)));
            umleiten(antwort, anfrage, vorgang.abschliessen(konto.get(), anfrage, antwort));
        } catch (Unzulaessig e) {
            LOG.warn("Anmeldung über den Anmeldedienst abgewiesen: {}", AnmeldeController.einzeilig(e.getMessage()));
            abweisen(anfrage, antwort, "konto");
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest anfrage, HttpServletResponse antwort, AuthenticationException grund)
            throws IOException {
        LOG.warn("Anmeldung über den Anmeldedienst gescheitert: {}", AnmeldeController.einzeilig(String.valueOf(grund.getMessage())));
        abweisen(anfrage, antwort, "dienst");
    }

    /** Nothing of the half-made sign-in stays behind. */
    private static void abweisen(HttpServletRequest anfrage, HttpServletResponse antwort, String grund) throws IOException {
        SecurityContextHolder.clearContext();
        var sitzung = anfrage.getSession(false);
        if (sitzung != null) {
            sitzung.invalidate();
        }
        umleiten(antwort, anfrage, "/anmelden/abgewiesen?grund=" + grund);
    }

    private static void umleiten(HttpServletResponse antwort, HttpServletRequest anfrage, String pfad) {
        antwort.setStatus(HttpServletResponse.SC_SEE_OTHER);
        antwort.setHeader("Location", anfrage.getContextPath() + pfad);
    }

    /** A kennung that does not fit ours becomes one that does: the subject is what identifies, not this. */
    private String kennung(OidcUser person) {
        Object claim = person.getClaims().get(dienst.kennungClaim());
        String roh = (claim == null ? person.getSubject() : claim.toString()).strip().toLowerCase(Locale.ROOT);
        String passend = roh.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
                .replaceAll("[^a-z0-9._@-]", "-").replaceAll("^[^a-z0-9]+", "");
        return passend.length() > 64 ? passend.substring(0, 64) : passend.length() < 2 ? "oidc-" + passend : passend;
    }

    private static String name(OidcUser person) {
        String name = person.getFullName() == null ? person.getSubject() : person.getFullName();
        return name.length() > 200 ? name.substring(0, 200) : name;
    }
}
