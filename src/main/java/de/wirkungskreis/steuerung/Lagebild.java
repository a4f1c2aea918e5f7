package de.wirkungskreis.steuerung;

import de.wirkungskreis.programm.Programm;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cockpit of one day.
 *
 * @param stand the day it looks from
 * @param gestellt whether that is another day than "heute"
 * @param monat last whole month before it
 * @param programm of the year of that month, with the Fassung as people call it
 * @param weitere what else was agreed and has no line of its own, one sentence each that warns or not
 * @param herkunft what each source knows up to when, one sentence each
 */
record Lagebild(LocalDate stand, boolean gestellt, YearMonth monat, Optional<Programm> programm, String fassung, List<Lagezeile> zeilen,
        List<Weiteres> weitere, List<String> herkunft) {

    static final int HOECHSTENS = 7;

    /** A target without a line: there are seven, and no more. */
    record Weiteres(String name, String wert, Urteil urteil, String satz, String pfad) {}

    Optional<Lagezeile> zeile(String schluessel) {
        return zeilen.stream().filter(z -> z.schluessel().equals(schluessel)).findFirst();
    }

    public List<String> aenderungen() {
        return zeilen.stream().flatMap(z -> z.aenderung().stream()).toList();
    }

    /** Names of all that was judged so, targets without a line too. */
    List<String> namen(Urteil urteil) {
        return Stream.concat(zeilen.stream().filter(z -> z.urteil() == urteil).map(Lagezeile::name),
                weitere.stream().filter(w -> w.urteil() == urteil).map(Weiteres::name)).toList();
    }

    /** Stays in every address of the cockpit. */
    public String anhang() {
        return gestellt ? "?stand=" + stand : "";
    }
}
