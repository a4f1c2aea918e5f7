package de.wirkungskreis.programm;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as the page shows it. Its words stand in messages.properties under {@code programm.feld.<wort>}.
 *
 * @param wort the name without the number of a row
 * @param zeile number of the row the field belongs to, from 1; 0 for none
 */
record Eingabefeld(String name, String wort, int zeile, Art art, List<Wahl> wahl, boolean pflicht, boolean hilfe) {

    enum Art { ZEILE, ABSATZ, AUSWAHL, MEHRFACH, HAKEN, TAG, FEST }

    /** {@code schluessel}: key of the text, where the text is not said by the content itself. */
    record Wahl(String wert, @Nullable String schluessel, @Nullable String text) {

        static Wahl text(String wert, String text) {
            return new Wahl(wert, null, text);
        }
    }

    static Eingabefeld zeile(String name) {
        return new Eingabefeld(name, name, 0, Art.ZEILE, List.of(), false, false);
    }

    /** A line of free text with suggestions. */
    static Eingabefeld vorschlag(String name, List<Wahl> wahl) {
        return new Eingabefeld(name, name, 0, Art.ZEILE, wahl, false, false);
    }

    static Eingabefeld absatz(String name) {
        return new Eingabefeld(name, name, 0, Art.ABSATZ, List.of(), false, false);
    }

    static Eingabefeld tag(String name) {
        return new Eingabefeld(name, name, 0, Art.TAG, List.of(), false, false);
    }

    static Eingabefeld haken(String name) {
        return new Eingabefeld(name, name, 0, Art.HAKEN, List.of(), false, false);
    }

    static Eingabefeld auswahl(String name, List<Wahl> wahl) {
        return new Eingabefeld(name, name, 0, Art.AUSWAHL, wahl, false, false);
    }

    static Eingabefeld mehrfach(String name, List<Wahl> wahl) {
        return new Eingabefeld(name, name, 0, Art.MEHRFACH, wahl, false, false);
    }

    static List<Wahl> worte(String stamm, Enum<?>... werte) {
        return Arrays.stream(werte).map(w -> new Wahl(w.name(), stamm + w.name(), null)).toList();
    }

    Eingabefeld alsPflicht() {
        return new Eingabefeld(name, wort, zeile, art, wahl, true, hilfe);
    }

    Eingabefeld mitHilfe() {
        return new Eingabefeld(name, wort, zeile, art, wahl, pflicht, true);
    }

    Eingabefeld inZeile(int nummer) {
        return new Eingabefeld(name + nummer, wort, nummer, art, wahl, pflicht, hilfe);
    }

    public boolean mehrzeilig() {
        return art == Art.ABSATZ;
    }

    /** Which of the choices are taken, given the field's text. */
    public Set<String> gewaehlt(String wert) {
        return Set.of(Arrays.stream(wert.split("[,\\s]+")).distinct().toArray(String[]::new));
    }
}
