package de.wirkungskreis.teilnahme;

import java.util.Arrays;
import java.util.List;

/** Why something cannot be recorded: the field it stands at, key of the sentence and what to put into it. */
record Hindernis(String feld, String text, List<Object> einsatz) {

    static Hindernis bei(String feld, String text, Object... einsatz) {
        return new Hindernis(feld, "teilnahme.hindernis." + text, Arrays.asList(einsatz));
    }
}
