package de.wirkungskreis.web;

import org.jspecify.annotations.Nullable;

/**
 * The "as of" of a page: it stands in the head and in the address.
 *
 * @param fassungId what the database calls it, for the hints beside things
 * @param jahr first year of the programme, as in the address
 * @param fassung number as in the address ("2", "2.1")
 * @param fassungText for the head ("Fassung 2, Entwurf")
 * @param stand when the content last changed, German, for the head
 * @param neueste whether this is the Fassung one gets without asking; then links need not name it
 */
public record Seitenkontext(
        long fassungId, int jahr, String jahrtext, String fassung, String fassungText, boolean bearbeitbar, String stand,
        boolean neueste, @Nullable String vergleich) {

    /** An address inside this programme that keeps the Fassung: {@code pfad("/planung")}, {@code pfad("/planung#x")}. */
    public String pfad(String teil) {
        String anker = "";
        int raute = teil.indexOf('#');
        if (raute >= 0) {
            anker = teil.substring(raute);
            teil = teil.substring(0, raute);
        }
        String adresse = "/programme/" + jahr + teil;
        return neueste ? adresse + anker : adresse + (teil.contains("?") ? "&" : "?") + "fassung=" + fassung + anker;
    }
}
