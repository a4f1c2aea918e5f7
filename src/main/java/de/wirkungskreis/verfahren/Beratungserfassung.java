package de.wirkungskreis.verfahren;

/** Records a step of the lawful path. Whoever acts must hold the right of that step. */
public interface Beratungserfassung {

    /**
     * Keeps what lay before those who were heard, and moves the Fassung on.
     *
     * @param schritt without id, stand, who and when: those are added
     * @param version of the Fassung the person looked at
     * @throws de.wirkungskreis.web.Unzulaessig when the step cannot come now, or the Fassung has moved on
     */
    void erfassen(long fassung, int version, Beratungsschritt schritt);
}
