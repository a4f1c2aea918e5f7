package de.wirkungskreis.zugang;

/**
 * Asks who acts. In a web request that is whoever is signed in; on any other thread it is nobody, and nobody may do
 * anything, unless the work says in whose name it is done.
 */
public interface Handelnder {

    /** @throws IllegalStateException when nobody is signed in and no work has been named */
    Nutzer aktuell();

    /** False also when nobody acts. */
    boolean darf(Recht recht);

    /**
     * Lets somebody else act for the length of {@code arbeit}: sample data that walk the lawful path with the right
     * people.
     *
     * @throws IllegalStateException in a web request
     */
    void als(Nutzer nutzer, Runnable arbeit);

    /**
     * Start-up and commands act as the system user, which may import and export but approve nothing. In the audit log it
     * is {@code kommandozeile} or {@code system}. The scope ends with {@code arbeit} and is not passed on to other
     * threads.
     *
     * @param anlass what is being done, as in {@code "Beispieldaten laden"}
     * @throws IllegalStateException in a web request
     */
    void alsBetrieb(String anlass, Runnable arbeit);
}
