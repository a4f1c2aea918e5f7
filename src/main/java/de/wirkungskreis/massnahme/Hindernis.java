package de.wirkungskreis.massnahme;

import java.util.Arrays;
import java.util.List;

/** Why a step cannot be taken yet: key of the sentence and what to put into it. */
record Hindernis(String text, List<Object> einsatz) {

    static Hindernis von(String text, Object... einsatz) {
        return new Hindernis("massnahme.hindernis." + text, Arrays.asList(einsatz));
    }
}
