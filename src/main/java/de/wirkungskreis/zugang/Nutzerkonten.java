package de.wirkungskreis.zugang;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the pages of this module ask of the accounts; others get by with {@link Nutzerverwaltung}. */
interface Nutzerkonten extends Nutzerverwaltung {

    List<Nutzerkonto> alle();

    Optional<Nutzerkonto> mit(String kennung);

    /** The account when the password is right and the account active; takes as long when there is none. */
    Optional<Nutzerkonto> pruefen(String kennung, String passwort);

    /** Whether a session begun at this {@code stand} may go on. */
    boolean gilt(String kennung, long stand);

    /** Name, roles and aktiv together; one line in the log for each that changed. */
    void aendern(String kennung, String name, Set<Rolle> rollen, boolean aktiv, int version);

    /** Nobody can sign in to it until the person has chosen a password with a code of {@link JdbcEinmalcodes}. */
    void anlegenOhneKennwort(String kennung, String name, Set<Rolle> rollen);

    void passwortSetzen(String kennung, String passwort);

    /**
     * The account of somebody the OpenID provider vouches for, created or brought up to date with these roles.
     *
     * @throws de.wirkungskreis.web.Unzulaessig when the kennung belongs to somebody else, the account is disabled, or
     *     the roles must not be in one hand
     */
    Nutzerkonto fremdAngemeldet(String aussteller, String subjekt, String kennung, String name, Set<Rolle> rollen);
}
