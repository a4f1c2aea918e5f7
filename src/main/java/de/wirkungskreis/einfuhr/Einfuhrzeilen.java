package de.wirkungskreis.einfuhr;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The waiting rows of a run one by one, for lists that are short by nature. Long ones are compared in the database. */
public interface Einfuhrzeilen {

    /** @param nr of the line in the list */
    record Zeile(int nr, Map<String, @Nullable Object> inhalt) {

        public @Nullable String text(String name) {
            return (String) inhalt.get(name);
        }

        /** A column of several values; without any: empty. */
        public List<String> liste(String name) {
            return inhalt.get(name) instanceof List<?> werte ? werte.stream().map(String::valueOf).toList() : List.of();
        }

        public @Nullable Integer ganz(String name) {
            return (Integer) inhalt.get(name);
        }
    }

    /** In the order of the list. */
    List<Zeile> zu(long lauf);
}
