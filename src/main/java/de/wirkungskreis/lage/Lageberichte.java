package de.wirkungskreis.lage;

import java.util.Optional;

/** The situation chapters of all Fassungen. */
public interface Lageberichte {

    Lagebericht derFassung(long fassung);

    /** Replaces the whole content (import). Refused by the database for a frozen Fassung. */
    void ersetzen(long fassung, Lagebericht inhalt);

    /**
     * Writes this block alone, in the place of the one of its key or behind the last; what others write meanwhile stays.
     *
     * @return the one that stood there before, unless there was none
     */
    Optional<Lageblock> setzen(long fassung, Lageblock block);
}
