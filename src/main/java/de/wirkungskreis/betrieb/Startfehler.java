package de.wirkungskreis.betrieb;

/** Why the program cannot start, as one German sentence for whoever runs it. */
public class Startfehler extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Startfehler(String satz) {
        super(satz);
    }

    public Startfehler(String satz, Throwable ursache) {
        super(satz, ursache);
    }
}
