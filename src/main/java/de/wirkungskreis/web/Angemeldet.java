package de.wirkungskreis.web;

import java.util.List;
import java.util.Optional;

/** Who is signed in, as the head of a page shows it. zugang contributes the bean. */
public interface Angemeldet {

    /** Empty where nobody is signed in. {@code rollen} in the words of the screen. */
    Optional<Kopf> aktuell();

    /** Whether the signed-in person may open this address; the navigation leaves out what they may not. */
    boolean erreichbar(String pfad);

    record Kopf(String name, List<String> rollen) {}
}
