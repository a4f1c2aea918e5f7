package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.programm.Programm;
import java.time.LocalDate;

/** Which year of a programme a page looks at: the one of the day, of a programme of two years perhaps its second. */
final class Zieljahr {

    private Zieljahr() {}

    /** Before the programme its first year, after it its last. */
    static int von(Programm programm, LocalDate tag) {
        return Math.min(Math.max(tag.getYear(), programm.erstesJahr().jahr()), programm.letztesJahr().jahr());
    }
}
