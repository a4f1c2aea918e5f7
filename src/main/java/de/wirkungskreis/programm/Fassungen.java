package de.wirkungskreis.programm;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Fassungen of all programmes, snapshots of steps included. */
public interface Fassungen {

    /** Ascending by number; snapshots stand after the Fassung they were taken from. */
    List<Fassung> desProgramms(long programm);

    Optional<Fassung> mit(long id);

    /** {@code nummer} as in addresses: "2" or, for a snapshot, "2.1". */
    Optional<Fassung> derNummer(long programm, String nummer);

    /** The highest number, no snapshot. Every programme has one. */
    Fassung neueste(long programm);

    /** A new draft with the content of {@code grundlage}, or empty. */
    Fassung anlegen(long programm, @Nullable Fassung grundlage, @Nullable String bezeichnung);

    /** To be called with every change of content, so that a page can name its Stand. */
    void beruehrt(long fassung);
}
