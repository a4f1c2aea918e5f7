package de.wirkungskreis.zugang;

/** Asks who acts in the current request or command. */
public interface Handelnder {

    /** @throws IllegalStateException when nobody is signed in */
    Nutzer aktuell();

    /** False also when nobody is signed in. */
    boolean darf(Recht recht);
}
