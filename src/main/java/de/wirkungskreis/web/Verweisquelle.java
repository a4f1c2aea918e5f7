package de.wirkungskreis.web;

import java.util.List;

/** Where a thing of a programme is carried on. Contributed downstream (offers), shown upstream beside the thing. */
public interface Verweisquelle {

    /** All links of one programme; empty for whoever may not follow them. {@code jahr} as in the address. */
    List<Verweis> desProgramms(int jahr);

    /**
     * @param bereich page the thing stands on: programm, planung
     * @param schluessel of the thing
     * @param pfad from the root
     */
    record Verweis(String bereich, String schluessel, String text, String pfad) {}
}
