package de.wirkungskreis.recht;

import de.wirkungskreis.kern.Euro;

/** Monthly amounts by Regelbedarfsstufe. */
@AusGesetz("regelbedarf")
public record Regelbedarfsrecht(
        Euro stufe1,
        Euro stufe2,
        Euro stufe3,
        Euro stufe4,
        Euro stufe5,
        Euro stufe6) {

    /** @param nummer 1 to 6 */
    public Euro stufe(int nummer) {
        return switch (nummer) {
            case 1 -> stufe1;
            case 2 -> stufe2;
            case 3 -> stufe3;
            case 4 -> stufe4;
            case 5 -> stufe5;
            case 6 -> stufe6;
            default -> throw new IllegalArgumentException("Eine Regelbedarfsstufe " + nummer + " gibt es nicht");
        };
    }
}
