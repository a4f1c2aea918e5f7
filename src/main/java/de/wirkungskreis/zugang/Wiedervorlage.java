package de.wirkungskreis.zugang;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form that came after the session had ended: what was typed travels through the sign-in inside the pages, so that the
 * server keeps nothing of people it does not know. Passwords and codes are left out.
 *
 * @param ziel where the form was sent, on this server
 * @param zurueck the page it stood on, when the browser says so
 * @param mitDatei a file cannot be shown again; it has to be chosen anew, on that page
 */
record Wiedervorlage(String ziel, @Nullable String zurueck, List<Feld> felder, boolean mitDatei) {

    /** Under which it lies in the request that is forwarded to the sign-in page. */
    static final String ATTRIBUT = "de.wirkungskreis.zugang.Wiedervorlage";

    /** Names of fields that are never shown again; a test compares them with the templates. */
    static final Set<String> GEHEIM = Set.of("passwort", "bisher", "neu", "wiederholung", "einmalcode", "startcode");

    private static final Set<String> TECHNISCH = Set.of("_csrf", "version", "zurueck", "ziel", "eingaben");

    private static final String WERT = "w/";
    private static final String ALT = "alt/";

    record Feld(String name, String wert) {

        /** Worth reading for the person who typed it. */
        public boolean sichtbar() {
            return !wert.isBlank() && !TECHNISCH.contains(name);
        }
    }

    /**
     * Empty for what did not come from a page of ours: a stranger's form must not be put before somebody as if it were
     * their own. Empty also for signing in and out, which one simply does again.
     */
    static Optional<Wiedervorlage> aus(HttpServletRequest anfrage) {
        String pfad = anfrage.getRequestURI().substring(anfrage.getContextPath().length());
        if (!anfrage.getMethod().equals("POST") || !vonHier(anfrage) || pfad.equals("/abmelden")) {
            return Optional.empty();
        }
        if (pfad.equals("/anmelden")) {
            // the sign-in page itself lay open too long, with something on it
            return lesen(anfrage.getParameter("ziel"), anfrage.getParameter("eingaben"), anfrage.getContextPath());
        }
        var felder = new ArrayList<Feld>();
        anfrage.getParameterMap().forEach((name, werte) -> {
            if (!GEHEIM.contains(name) && !name.equals("_csrf")) {
                for (String wert : werte) {
                    felder.add(new Feld(name, wert));
                }
            }
        });
        String typ = anfrage.getContentType();
        String woher = anfrage.getHeader("Referer");
        return Optional.of(new Wiedervorlage(pfad, woher == null ? null : Anmeldevorgang.hiesig(woher, anfrage.getContextPath()),
                felder, typ != null && typ.startsWith("multipart/")));
    }

    /** From the two hidden fields of the sign-in page. */
    static Optional<Wiedervorlage> lesen(@Nullable String ziel, @Nullable String eingaben, String kontextpfad) {
        if (ziel == null || ziel.isBlank() || eingaben == null) {
            return Optional.empty();
        }
        String hier = Anmeldevorgang.hiesig(kontextpfad + ziel, kontextpfad);
        if (!hier.equals(ziel)) {
            return Optional.empty();
        }
        var felder = new ArrayList<Feld>();
        for (String teil : eingaben.split("&")) {
            int gleich = teil.indexOf('=');
            if (gleich > 0) {
                var feld = new Feld(entschluesselt(teil.substring(0, gleich)), entschluesselt(teil.substring(gleich + 1)));
                if (!GEHEIM.contains(feld.name())) {
                    felder.add(feld);
                }
            }
        }
        return Optional.of(new Wiedervorlage(hier, null, felder, false));
    }

    /** The second hidden field. */
    public String eingaben() {
        return felder.stream().map(f -> verschluesselt(f.name()) + "=" + verschluesselt(f.wert()))
                .collect(Collectors.joining("&"));
    }

    /** What the person typed: of a table that sends every cell with what stood there ({@code alt/…}), the changed cells. */
    public List<Feld> sichtbare() {
        var vorher = felder.stream().filter(f -> f.name().startsWith(ALT))
                .collect(Collectors.toMap(f -> f.name().substring(ALT.length()), Feld::wert, (a, b) -> a));
        return felder.stream().filter(f -> f.sichtbar() && !f.name().startsWith(ALT)
                && !(f.name().startsWith(WERT) && f.wert().equals(vorher.get(f.name().substring(WERT.length()))))).toList();
    }

    private static boolean vonHier(HttpServletRequest anfrage) {
        String seite = anfrage.getHeader("Sec-Fetch-Site");
        if (seite != null) {
            return seite.equals("same-origin");
        }
        try {
            String herkunft = anfrage.getHeader("Origin");
            return herkunft != null && Objects.equals(URI.create(herkunft).getAuthority(), anfrage.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String verschluesselt(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String entschluesselt(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
