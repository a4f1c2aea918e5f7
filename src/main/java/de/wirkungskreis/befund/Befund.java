package de.wirkungskreis.befund;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a critical controller would ask about. It never blocks anything.
 *
 * @param schluessel stable as long as its cause is the same: rule and thing
 * @param nr number in the catalogue of findings, where it has one
 * @param satz one sentence with the numbers
 * @param grund why it matters
 * @param antwort what to do about it
 * @param bereich page it belongs to: lage, programm, ziele, planung, haushalt
 * @param gegenstand key of the thing on that page, or empty
 */
public record Befund(
        String schluessel,
        @Nullable Integer nr,
        Schwere schwere,
        String satz,
        String grund,
        String antwort,
        List<Verweis> verweise,
        String bereich,
        String gegenstand) {

    /** Gravest first. */
    public enum Schwere { WIDERSPRUCH, LUECKE, MEHRDEUTIG, HINWEIS }

    /** {@code pfad} below {@code /programme/{jahr}}. */
    public record Verweis(String text, String pfad) {}

    /** Id of its place on the page. */
    public String anker() {
        return "befund-" + schluessel.replace('/', '-');
    }
}
