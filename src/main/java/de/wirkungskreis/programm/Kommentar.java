package de.wirkungskreis.programm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A remark on one thing of a Fassung.
 *
 * @param gegenstand {@code bereich/schluessel}, as in {@code planung/mabe-vergabe}
 * @param pfad the page it was made on, below {@code /programme/{jahr}}
 */
record Kommentar(
        long id, long fassung, String gegenstand, String pfad, String text, String verfasstVon, String name,
        Instant verfasstAm, @Nullable String erledigtVon, @Nullable Instant erledigtAm, int version) {

    public boolean erledigt() {
        return erledigtAm != null;
    }
}
