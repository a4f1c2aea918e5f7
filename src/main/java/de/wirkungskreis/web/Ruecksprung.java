package de.wirkungskreis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** An address of this application that a form brought along; anything that could lead elsewhere becomes {@code /}. */
public final class Ruecksprung {

    // a second slash or a backslash would name another host
    private static final Pattern EIGENE = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%+~,:;@!$'()*]*");

    private Ruecksprung() {}

    /** The page somebody came from, as the browser says; {@code /} where it does not, or names another house. */
    static String seite(HttpServletRequest anfrage) {
        String referer = anfrage.getHeader("Referer");
        try {
            var uri = referer == null ? null : new URI(referer);
            return uri == null || uri.getRawPath() == null || !anfrage.getServerName().equals(uri.getHost()) ? "/"
                    : sicher(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    public static String sicher(String adresse) {
        return EIGENE.matcher(adresse).matches() ? adresse : "/";
    }
}
