package de.wirkungskreis.muster;

import java.util.Optional;

/** The synthetic people of a sample installation. There are either these or real ones, never both. */
public interface Musterdaten {

    /** What those were made from who are there now. */
    Optional<Vorgabe> vorhanden();

    /**
     * Replaces all people of this house, also those typed by hand, by those of the Vorgabe; nothing happens when they are
     * there already.
     *
     * @return whether anything changed
     * @throws de.wirkungskreis.web.Unzulaessig in an installation that is not a sample
     */
    boolean aufbauen(Vorgabe vorgabe);
}
