package de.wirkungskreis.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences that stand beside the thing they are about. Contributed downstream (findings), shown upstream. */
public interface Hinweisquelle {

    /** All hints of one Fassung. */
    List<Hinweis> derFassung(long fassung);

    /**
     * @param bereich page it belongs to: lage, programm, ziele, planung, haushalt
     * @param schluessel of the thing, or empty for the page as a whole
     * @param wort what kind of sentence it is ("Lücke"); null: the word of its schwere
     * @param pfad where it is explained, below {@code /programme/{jahr}}
     */
    record Hinweis(String bereich, String schluessel, String schwere, @Nullable String wort, String satz, String pfad) {

        public Hinweis(String bereich, String schluessel, String schwere, String satz, String pfad) {
            this(bereich, schluessel, schwere, null, satz, pfad);
        }
    }
}
