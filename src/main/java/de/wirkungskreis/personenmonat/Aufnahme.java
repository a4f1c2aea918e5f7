package de.wirkungskreis.personenmonat;

import de.wirkungskreis.kennzahl.Suchfenster;
import de.wirkungskreis.kennzahl.Suchfenster.Beschaeftigung;
import java.time.LocalDate;

/**
 * Somebody starts work.
 *
 * @param zeile of the file it stands in, the head is 1
 * @param person as the house knows it
 */
record Aufnahme(long zeile, String person, LocalDate beginn, Beschaeftigung art, boolean oeffentlichGefoerdert) {

    boolean integration() {
        return Suchfenster.zaehltAlsIntegration(art, oeffentlichGefoerdert);
    }

    /** K2E3 follows employment subject to social insurance alone, no self-employment and no apprenticeship at a school. */
    boolean integrationSv() {
        return integration() && art == Beschaeftigung.SVB;
    }

    boolean minijob() {
        return Suchfenster.zaehltAlsMinijob(art) && !oeffentlichGefoerdert;
    }
}
