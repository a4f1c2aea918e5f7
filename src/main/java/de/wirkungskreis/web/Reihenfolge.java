package de.wirkungskreis.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

    /** The entries of a list in its order. */
    public static <T> List<Eintrag> eintraege(List<T> liste, Function<T, String> schluessel, Function<T, String> text,
            Function<T, List<Eintrag>> darunter) {
        return IntStream.range(0, liste.size()).mapToObj(i -> {
            T eines = liste.get(i);
            return new Eintrag(schluessel.apply(eines), text.apply(eines), i == 0, i == liste.size() - 1,
                    darunter.apply(eines));
        }).toList();
    }

    /** The list with {@code neu} where {@code alt} stood: at the end without {@code alt}, gone without {@code neu}. */
    public static <T> List<T> ersetzt(List<T> liste, @Nullable T alt, @Nullable T neu) {
        List<T> ergebnis = new ArrayList<>(liste);
        int stelle = alt == null ? liste.size() : liste.indexOf(alt);
        if (alt != null) {
            ergebnis.remove(stelle);
        }
        if (neu != null) {
            ergebnis.add(stelle, neu);
        }
        return List.copyOf(ergebnis);
    }
}
