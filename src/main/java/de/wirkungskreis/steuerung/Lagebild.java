package de.wirkungskreis.steuerung;

import de.wirkungskreis.programm.Programm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The cockpit of one day.
 *
 * @param stand the day it looks from
 * @param gestellt whether that is another day than "heute"
 * @param monat last whole month before it
 * @param programm of the year of that month, with the Fassung as people call it
 * @param herkunft what each source knows up to when, one sentence each
 */
record Lagebild(LocalDate stand, boolean gestellt, YearMonth monat, Optional<Programm> programm, String fassung, List<Lagezeile> zeilen,
        List<String> herkunft) {

    static final int HOECHSTENS = 7;

    Optional<Lagezeile> zeile(String schluessel) {
        return zeilen.stream().filter(z -> z.schluessel().equals(schluessel)).findFirst();
    }

    public List<String> aenderungen() {
        return zeilen.stream().flatMap(z -> z.aenderung().stream()).toList();
    }

    long mit(Urteil urteil) {
        return zeilen.stream().filter(z -> z.urteil() == urteil).count();
    }

    /** Stays in every address of the cockpit. */
    public String anhang() {
        return gestellt ? "?stand=" + stand : "";
    }
}
