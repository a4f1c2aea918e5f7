package de.wirkungskreis.foerderung;

import java.util.List;

/**
 * One fact a question asks for.
 *
 * @param freiwillig the question can be answered without it, or another fact takes its place
 * @param wahl the words of an AUSWAHL
 */
record Feld(String name, Art art, boolean freiwillig, List<String> wahl) {

    enum Art {
        ZAHL, GANZ, JA, TAG, MONAT, TEXT, AUSWAHL,
        /** one day a line */
        TAGE,
        /** two days a line */
        ZEITRAEUME,
        /** months and share a line */
        STUFEN,
        /** one amount a line */
        BETRAEGE,
        /** months of one contract a line */
        VERTRAEGE,
        /** one child a line: leistungsberechtigt or not */
        KINDER,
        WOERTER
    }

    static Feld zahl(String name) {
        return feld(name, Art.ZAHL);
    }

    static Feld ganz(String name) {
        return feld(name, Art.GANZ);
    }

    static Feld ja(String name) {
        return feld(name, Art.JA);
    }

    static Feld tag(String name) {
        return feld(name, Art.TAG);
    }

    static Feld monat(String name) {
        return feld(name, Art.MONAT);
    }

    static Feld text(String name) {
        return feld(name, Art.TEXT);
    }

    static Feld feld(String name, Art art) {
        return new Feld(name, art, false, List.of());
    }

    static Feld auswahl(String name, String... woerter) {
        return new Feld(name, Art.AUSWAHL, false, List.of(woerter));
    }

    Feld oder() {
        return new Feld(name, art, true, wahl);
    }
}
