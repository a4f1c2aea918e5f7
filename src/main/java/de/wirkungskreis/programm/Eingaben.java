package de.wirkungskreis.programm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text of form fields: trimmed, one line end, empty means not given. */
final class Eingaben {

    private Eingaben() {}

    static String pflicht(@Nullable String eingabe) {
        return eingabe == null ? "" : eingabe.replace("\r\n", "\n").strip();
    }

    static @Nullable String oder(@Nullable String eingabe) {
        String text = pflicht(eingabe);
        return text.isEmpty() ? null : text;
    }

    /** Keeps the indent of the first line, which means a level. */
    static @Nullable String gegliedert(@Nullable String eingabe) {
        String text = eingabe == null ? "" : eingabe.replace("\r\n", "\n").stripTrailing();
        return text.isBlank() ? null : text;
    }

    /** One entry a line. */
    static List<String> zeilen(@Nullable String eingabe) {
        return pflicht(eingabe).lines().map(String::strip).filter(zeile -> !zeile.isEmpty()).toList();
    }
}
