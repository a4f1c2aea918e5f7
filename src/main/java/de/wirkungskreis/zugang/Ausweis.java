package de.wirkungskreis.zugang;

import java.time.Duration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Somebody signed in. {@code stand} is that of the account at sign-in: once the account has another one, the session
 * is over.
 */
final class Ausweis extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Nutzer nutzer;
    private final long stand;
    private final long beginnNanos;

    Ausweis(Nutzer nutzer, long stand, long beginnNanos) {
        super(AuthorityUtils.createAuthorityList(nutzer.rollen().stream().map(r -> "ROLE_" + r.name()).sorted().toList()));
        this.nutzer = nutzer;
        this.stand = stand;
        this.beginnNanos = beginnNanos;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return nutzer;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return nutzer.kennung();
    }

    Nutzer nutzer() {
        return nutzer;
    }

    long stand() {
        return stand;
    }

    /** Counted by the monotonic timer, because a sample installation's clock may stand still. */
    Duration alter(long jetztNanos) {
        return Duration.ofNanos(jetztNanos - beginnNanos);
    }

    @Override
    public boolean equals(Object anderes) {
        return this == anderes;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
