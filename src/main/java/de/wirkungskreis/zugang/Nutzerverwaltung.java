package de.wirkungskreis.zugang;

import java.util.Set;

/** The accounts of this installation. */
public interface Nutzerverwaltung {

    /** Whether nobody can sign in yet. */
    boolean leer();

    /**
     * @param kennung lower case, as typed at sign-in
     * @throws de.wirkungskreis.web.Unzulaessig when the kennung is taken, or the roles must not be in one hand
     * @throws IllegalArgumentException when the password is too weak; the sentence is for the person who chose it
     */
    void anlegen(String kennung, String name, String passwort, Set<Rolle> rollen);
}
