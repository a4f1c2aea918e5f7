package de.wirkungskreis.betrieb;

import java.time.LocalDate;

/** The day that counts as "heute". The {@link java.time.Clock} of the application follows it. */
public interface Stichtag {

    LocalDate heute();

    /** The day it was started with, to come back to. */
    LocalDate vorgabe();

    /** Only sample data have a clock that can be set; an installation in earnest lives in the real day. */
    boolean stellbar();

    /** @throws IllegalStateException unless {@link #stellbar()} */
    void setzen(LocalDate heute);
}
