package de.wirkungskreis.befund;

import de.wirkungskreis.befund.Befund.Verweis;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule has found, before it is put into words.
 *
 * @param ding what keeps it apart from other finds of the same rule; empty where there can be only one
 * @param gegenstand key of the thing on the page {@code bereich}, or empty
 * @param angaben names and numbers of its sentences, in the order the messages count them; together they are what an
 *     acknowledgement stands for
 */
record Fund(String ding, String bereich, String gegenstand, List<Verweis> verweise, List<Object> angaben) {

    Fund(String ding, String bereich, String gegenstand, List<Verweis> verweise, Object... angaben) {
        this(ding, bereich, gegenstand, verweise, List.of(angaben));
    }

    String grundlage() {
        return angaben.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
