package de.wirkungskreis.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person cannot have at the same time.
 *
 * @param andere empty: those of {@code eine} exclude each other, and each itself
 * @param satz why
 * @param norm null: our reading, nobody has named a Norm
 */
public record Ausschluss(String schluessel, String satz, List<String> eine, List<String> andere, @Nullable String norm,
        @Nullable String fundstelle) {

    public boolean kraftGesetzes() {
        return norm != null;
    }

    public boolean trifft(String instrument, String anderes) {
        return andere.isEmpty() ? eine.contains(instrument) && eine.contains(anderes)
                : eine.contains(instrument) && andere.contains(anderes) || eine.contains(anderes) && andere.contains(instrument);
    }

    /** Which instruments it keeps away from this one. */
    public List<String> neben(String instrument) {
        return andere.isEmpty() ? eine.contains(instrument) ? eine : List.of()
                : eine.contains(instrument) ? andere : andere.contains(instrument) ? eine : List.of();
    }
}
