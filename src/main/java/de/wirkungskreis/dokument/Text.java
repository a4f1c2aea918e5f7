package de.wirkungskreis.dokument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A run of words, some of them emphasised. */
record Text(List<Lauf> laeufe) {

    record Lauf(String text, boolean stark) {}

    static Text schlicht(String text) {
        return new Text(List.of(new Lauf(text, false)));
    }

    static Text stark(String text) {
        return new Text(List.of(new Lauf(text, true)));
    }

    /** Emphasises each of {@code namen} where it stands in the text first; a longer name wins over one inside it. */
    static Text mitHervorhebung(String text, Collection<String> namen) {
        boolean[] stark = new boolean[text.length()];
        namen.stream().filter(n -> !n.isBlank()).sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(name -> {
                    int ab = text.indexOf(name);
                    for (int i = ab; ab >= 0 && i < ab + name.length(); i++) {
                        stark[i] = true;
                    }
                });
        List<Lauf> laeufe = new ArrayList<>();
        int beginn = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || stark[i] != stark[beginn]) {
                laeufe.add(new Lauf(text.substring(beginn, i), stark[beginn]));
                beginn = i;
            }
        }
        return new Text(laeufe);
    }

    /** Without emphasis. */
    String wortlaut() {
        return laeufe.stream().map(Lauf::text).collect(Collectors.joining());
    }
}
