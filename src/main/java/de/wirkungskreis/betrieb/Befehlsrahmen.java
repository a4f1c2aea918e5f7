package de.wirkungskreis.betrieb;

import java.util.function.IntSupplier;

/** Runs around every command of the command line, so that none can forget to say in whose name it acts. */
public interface Befehlsrahmen {

    /** @param name the whole command, as in {@code "programm import"} */
    int um(String name, IntSupplier befehl);
}
