package de.wirkungskreis.einfuhr;

import java.util.List;

/**
 * A column a list may have.
 *
 * @param name key of it, in the rows handed on
 * @param bezeichnung its heading in a list of ours
 * @param auch headings it has elsewhere
 * @param vertraulich its values appear in no report of errors and are not kept (a Kundennummer)
 * @param werte what may stand in it, where that is a closed list
 * @param statt of a column that must be filled: the name of another that may be filled in its place; else empty
 */
public record Einfuhrspalte(String name, String bezeichnung, Art art, boolean pflicht, List<String> auch, boolean vertraulich,
        List<String> werte, String statt) {

    public enum Art { TEXT, GANZ, BETRAG, TAG, MONAT, JA_NEIN, WORT }

    public static Einfuhrspalte pflicht(String name, String bezeichnung, Art art, String... auch) {
        return new Einfuhrspalte(name, bezeichnung, art, true, List.of(auch), false, List.of(), "");
    }

    public static Einfuhrspalte frei(String name, String bezeichnung, Art art, String... auch) {
        return new Einfuhrspalte(name, bezeichnung, art, false, List.of(auch), false, List.of(), "");
    }

    public Einfuhrspalte mitWerten(List<String> werte) {
        return new Einfuhrspalte(name, bezeichnung, Art.WORT, pflicht, auch, vertraulich, werte, statt);
    }

    public Einfuhrspalte alsVertraulich() {
        return new Einfuhrspalte(name, bezeichnung, art, pflicht, auch, true, werte, statt);
    }

    /** Must be filled unless {@code andere} is. */
    public Einfuhrspalte oder(String andere) {
        return new Einfuhrspalte(name, bezeichnung, art, pflicht, auch, vertraulich, werte, andere);
    }
}
