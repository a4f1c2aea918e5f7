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
 */
public record Einfuhrspalte(String name, String bezeichnung, Art art, boolean pflicht, List<String> auch, boolean vertraulich,
        List<String> werte) {

    public enum Art { TEXT, GANZ, BETRAG, TAG, MONAT, JA_NEIN, WORT }

    public static Einfuhrspalte pflicht(String name, String bezeichnung, Art art, String... auch) {
        return new Einfuhrspalte(name, bezeichnung, art, true, List.of(auch), false, List.of());
    }

    public static Einfuhrspalte frei(String name, String bezeichnung, Art art, String... auch) {
        return new Einfuhrspalte(name, bezeichnung, art, false, List.of(auch), false, List.of());
    }

    public Einfuhrspalte mitWerten(List<String> werte) {
        return new Einfuhrspalte(name, bezeichnung, Art.WORT, pflicht, auch, vertraulich, werte);
    }

    public Einfuhrspalte alsVertraulich() {
        return new Einfuhrspalte(name, bezeichnung, art, pflicht, auch, true, werte);
    }
}
