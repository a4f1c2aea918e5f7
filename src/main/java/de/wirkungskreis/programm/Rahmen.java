package de.wirkungskreis.programm;

import org.jspecify.annotations.Nullable;

/** What a Fassung says about itself: title, motto, and its summary in Leichte Sprache. */
public record Rahmen(
        String titel,
        @Nullable String motto,
        @Nullable String leichteSprache,
        int version) implements Angabe {

    /** There is one in every Fassung. */
    @Override
    public String schluessel() {
        return "rahmen";
    }
}
