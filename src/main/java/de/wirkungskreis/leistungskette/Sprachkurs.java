package de.wirkungskreis.leistungskette;

import org.jspecify.annotations.Nullable;

/**
 * A language course that has ended, with the level before and after it.
 *
 * @param vorher A1 to C2, as of the first day; null: not known
 * @param nachher as of three months after the last day; null: nothing was said since the course began
 */
record Sprachkurs(Glied kurs, @Nullable String vorher, @Nullable String nachher) implements Beleg {

    static final int NACHTRAG_MONATE = 3;

    /** Of somebody whose level before is unknown it cannot be said. */
    boolean gestiegen() {
        return vorher != null && nachher != null && nachher.compareTo(vorher) > 0;
    }

    boolean vergleichbar() {
        return vorher != null && nachher != null;
    }

    @Override
    public long person() {
        return kurs.person();
    }

    @Override
    public String pfad() {
        return "/teilnahmen/" + kurs.teilnahme();
    }
}
