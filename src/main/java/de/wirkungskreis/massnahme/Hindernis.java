package de.wirkungskreis.massnahme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Why a step cannot be taken yet: key of the sentence and what to put into it. */
record Hindernis(String text, List<Object> einsatz) {

    private static final String VORSILBE = "massnahme.hindernis.";
    private static final Set<String> BEI_BEMERKUNG = Set.of(VORSILBE + "grund", VORSILBE + "vorzeitig");

    static Hindernis von(String text, Object... einsatz) {
        return new Hindernis(VORSILBE + text, Arrays.asList(einsatz));
    }

    /** The field of the form it stands at. */
    String feld() {
        return BEI_BEMERKUNG.contains(text) ? "bemerkung" : "am";
    }
}
