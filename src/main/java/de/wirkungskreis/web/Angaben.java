package de.wirkungskreis.web;

import java.util.List;
import java.util.Map;

/** What only the house itself can say about this installation, by key of the table {@code web.angabe}. */
record Angaben(Map<String, String> texte, int version) {

    static final List<String> SCHLUESSEL = List.of("kontaktstelle", "email", "telefon", "anschrift",
            "schlichtungsstelle", "leichte_sprache", "gebaerdensprache", "sicherheitskontakt");

    /** Empty where nobody has said it yet. */
    public String text(String schluessel) {
        return texte.getOrDefault(schluessel, "");
    }

    public boolean vollstaendig() {
        return !text("kontaktstelle").isBlank() && !text("email").isBlank() && !text("schlichtungsstelle").isBlank();
    }
}
