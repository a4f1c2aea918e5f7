package de.wirkungskreis.programm;

/**
 * One thing names another by its key.
 *
 * @param art what is named
 * @param stelle where, component by component: {@code planung.gruppen[].zeilen[].raum}. The Programmdatei has the same names
 * @param titel how people call the thing that names it
 * @param pfad where to read it, below {@code /programme/{jahr}}
 */
public record Verweis(Dingart art, String schluessel, String stelle, String titel, String pfad) {

    /** Only an order to show the thing somewhere; nothing is said about it there. */
    public boolean anordnung() {
        return stelle.startsWith("dokument[]");
    }

    /** The thing that names it: {@code planung.gruppen.zeilen}. */
    String wer() {
        return stelle.substring(0, stelle.lastIndexOf('.')).replace("[]", "");
    }
}
