package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;
import java.util.List;

/** By the start of the training, for all of its years. */
@AusGesetz("mindestausbildungsverguetung")
public record Mindestausbildungsverguetung(
        Euro jahr1,
        Euro jahr2,
        Euro jahr3,
        Euro jahr4) {

    /** @param nummer 1 to 4 */
    public Euro jahr(int nummer) {
        if (nummer < 1 || nummer > 4) {
            throw new IllegalArgumentException("Ein " + nummer + ". Ausbildungsjahr kennt das Gesetz nicht");
        }
        return List.of(jahr1, jahr2, jahr3, jahr4).get(nummer - 1);
    }
}
