package de.wirkungskreis.zugang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID provider of the house, by configuration {@code wirkungskreis.oidc.*}.
 *
 * @param issuer address of the provider; without it only accounts of this installation sign in
 * @param rollenClaim where the roles stand in the token; dots lead into it ({@code realm_access.roles})
 * @param kennungClaim becomes the kennung
 * @param rollen what the provider calls a role, and what it is here; without an entry a value counts only when it is
 *     the name of a {@link Rolle}
 */
@ConfigurationProperties("wirkungskreis.oidc")
record Anmeldedienst(
        @DefaultValue("") String issuer, @DefaultValue("") String clientId, @DefaultValue("") String clientSecret,
        @DefaultValue("Anmeldedienst") String name, @DefaultValue("roles") String rollenClaim,
        @DefaultValue("preferred_username") String kennungClaim, @DefaultValue Map<String, Rolle> rollen) {

    static final String ID = "haus";

    boolean eingerichtet() {
        return !issuer.isBlank();
    }

    /** Unknown values are no roles; nobody gets the role of the command line. */
    Set<Rolle> rollenAus(Map<String, Object> claims) {
        var menge = EnumSet.noneOf(Rolle.class);
        for (String wert : werte(claims)) {
            var rolle = rollen.get(wert);
            if (rolle == null && rollen.isEmpty()) {
                rolle = List.of(Rolle.values()).stream().filter(r -> r.name().equals(wert)).findFirst().orElse(null);
            }
            if (rolle != null && rolle != Rolle.KOMMANDOZEILE) {
                menge.add(rolle);
            }
        }
        return Set.copyOf(menge);
    }

    private List<String> werte(Map<String, Object> claims) {
        Object stelle = claims;
        for (String teil : rollenClaim.split("\\.")) {
            stelle = stelle instanceof Map<?, ?> karte ? karte.get(teil) : null;
        }
        var werte = new ArrayList<String>();
        if (stelle instanceof Collection<?> menge) {
            menge.forEach(w -> werte.add(String.valueOf(w)));
        } else if (stelle instanceof String einzeln) {
            werte.addAll(List.of(einzeln.split("[ ,]+")));
        }
        return werte;
    }
}
