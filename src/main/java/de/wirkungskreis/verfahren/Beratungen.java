package de.wirkungskreis.verfahren;

import java.util.List;

/** The steps of Fassungen on their lawful path. To be read by everyone; recording them is {@link Beratungserfassung}'s. */
public interface Beratungen {

    /** In the order they were recorded. */
    List<Beratungsschritt> zu(long fassung);
}
