package de.wirkungskreis.programmdatei;

/**
 * One thing that is wrong with a Programmdatei. Line and column count from 1; 0 where the file as a whole is meant.
 *
 * @param pfad {@code handlungsfelder[3].vorhaben[1].orte[2]}, lists counted from 1; empty for the file as a whole
 */
public record Dateifehler(int zeile, int spalte, String pfad, String satz) {

    @Override
    public String toString() {
        if (zeile == 0) {
            return satz;
        }
        return "Zeile " + zeile + ", Spalte " + spalte + (pfad.isEmpty() ? "" : ", " + pfad) + ": " + satz;
    }
}
