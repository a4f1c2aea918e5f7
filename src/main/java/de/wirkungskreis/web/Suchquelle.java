package de.wirkungskreis.web;

import java.util.List;

/** What the global search looks through. Contributed by modules. */
public interface Suchquelle {

    /** At most {@code hoechstens} hits, best first; only what the signed-in person may see. */
    List<Treffer> suchen(String begriff, int hoechstens);

    record Treffer(String titel, String fundstelle, String pfad) {}
}
