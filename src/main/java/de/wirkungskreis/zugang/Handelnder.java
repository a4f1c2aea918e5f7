package de.wirkungskreis.zugang;

/**
 * Asks who acts in the current request or command. Outside of a web request that is the system user of the command
 * line, or of the start-up: both may import and export, neither may approve anything.
 */
public interface Handelnder {

    /** @throws IllegalStateException in a web request when nobody is signed in */
    Nutzer aktuell();

    /** False also when nobody is signed in. */
    boolean darf(Recht recht);

    /**
     * Lets somebody else act for the length of {@code arbeit}: sample data that walk the lawful path with the right
     * people.
     *
     * @throws IllegalStateException in a web request
     */
    void als(Nutzer nutzer, Runnable arbeit);
}
