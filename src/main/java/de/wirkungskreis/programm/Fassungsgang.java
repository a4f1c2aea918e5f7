package de.wirkungskreis.programm;

import java.util.Optional;

/**
 * Moves a Fassung on: for the module that knows who has been heard and what was decided, and for no other. Each call
 * belongs into the transaction that began with {@link #sperren}.
 */
public interface Fassungsgang {

    /**
     * Waits for whoever is changing the content and keeps others out until the transaction ends, so that what is frozen
     * is what was there. The counterpart is the lock in the trigger {@code nur_offene_fassung}.
     */
    Optional<Fassung> sperren(long fassung);

    /** The frozen copy of a Fassung's content, as it lay before those who are heard: "2.1", "2.2". */
    Fassung festhalten(Fassung fassung, Fassung.Status status);

    /**
     * A decided status freezes the Fassung for good. The database refuses a status nobody has decided on.
     *
     * @return false when the Fassung has moved on since {@code version}
     */
    boolean statusSetzen(long fassung, Fassung.Status status, int version);
}
