package de.wirkungskreis.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A list whose entries can be moved by one place, with buttons alone ({@code web/reihenfolge}).
 *
 * @param ziel address each button sends {@code was} and {@code richtung} to
 * @param was a heading names what is put in order
 */
public record Reihenfolge(String was, String ziel, String zurueck, List<Eintrag> eintraege) {

    /** {@code schluessel}: what the button sends; {@code darunter}: entries moved among themselves. */
    public record Eintrag(String schluessel, String text, boolean erster, boolean letzter, List<Eintrag> darunter) {

        public String anker() {
            return "eintrag-" + schluessel.replace('/', '-');
        }
    }

    public enum Richtung { HOCH, RUNTER }

    /** The list with the entry at {@code stelle} one place further; at its end it stays. */
    public static <T> List<T> verschoben(List<T> liste, int stelle, Richtung richtung) {
        int nach = richtung == Richtung.HOCH ? stelle - 1 : stelle + 1;
        List<T> neu = new ArrayList<>(liste);
        if (nach >= 0 && nach < liste.size()) {
            neu.set(nach, liste.get(stelle));
            neu.set(stelle, liste.get(nach));
        }
        return neu;
    }
}
