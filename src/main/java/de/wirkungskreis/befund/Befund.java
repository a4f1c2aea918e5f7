package de.wirkungskreis.befund;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a critical controller would ask about. It never blocks anything.
 *
 * @param schluessel stable as long as its cause is the same: rule, and the thing it found it in
 * @param satz one sentence with the numbers
 * @param grund why it matters
 * @param antwort what to do about it
 * @param bereich page it belongs to: lage, programm, ziele, planung, haushalt
 * @param gegenstand key of the thing on that page, or empty
 * @param grundlage the names and numbers it rests on
 * @param quittung what was last said about it, perhaps about other numbers
 */
public record Befund(
        String schluessel,
        Schwere schwere,
        String satz,
        String grund,
        String antwort,
        List<Verweis> verweise,
        String bereich,
        String gegenstand,
        String grundlage,
        @Nullable Quittung quittung) {

    /** Gravest first. */
    public enum Schwere { WIDERSPRUCH, LUECKE, MEHRDEUTIG, HINWEIS }

    /** {@code pfad} below {@code /programme/{jahr}}. */
    public record Verweis(String text, String pfad) {}

    public String regel() {
        return schluessel.split("/", 2)[0];
    }

    /** Id of its place on the page. */
    public String anker() {
        return "befund-" + schluessel.replace('/', '-');
    }

    /** Somebody has answered for it, and what they answered for is still the same. */
    public boolean quittiert() {
        return quittung != null && quittung.grundlage().equals(grundlage);
    }

    /** Tells whether somebody still sees the numbers of today. */
    public String stand() {
        return Integer.toHexString(grundlage.hashCode());
    }

    Befund mit(@Nullable Quittung neu) {
        return new Befund(schluessel, schwere, satz, grund, antwort, verweise, bereich, gegenstand, grundlage, neu);
    }
}
