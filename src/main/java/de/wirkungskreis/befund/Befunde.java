package de.wirkungskreis.befund;

import de.wirkungskreis.programm.Fassung;
import java.util.List;

/** What is to be asked about a Fassung. */
public interface Befunde {

    /** Gravest first, then in the order of the pages. */
    List<Befund> derFassung(Fassung fassung);
}
