package de.wirkungskreis.betrieb;

/**
 * A command of the command line: a bean that is also a picocli {@code @Command} and a {@code Callable<Integer>}.
 * Result on stdout, everything else on stderr; 0 done, 1 findings, 2 wrong use or bad input.
 */
public interface Befehl {

    /** The command it hangs below ("programm"), or empty for the top. */
    default String gruppe() {
        return "";
    }
}
