package de.wirkungskreis.befund;

import java.util.stream.Stream;

/**
 * One question of a critical controller. It looks at the data alone (intentions, values, references), never at the
 * wording, and names nobody's house: what it finds in one programme it finds in every other.
 *
 * @param schluessel stable: acknowledgements refer to it, its words stand in messages.properties below
 *     {@code befund.regel.<schluessel>} (titel, satz, grund, antwort)
 */
record Regel(String schluessel, Befund.Schwere schwere, Suche suche) {

    interface Suche {
        Stream<Fund> in(Programmstand stand);
    }
}
