package de.wirkungskreis.steuerung;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the cockpit.
 *
 * @param schluessel as in the address
 * @param satz what is, with numbers
 * @param aenderung what has changed since the month before, with numbers
 * @param schwelle of a target, when it is yellow and when red; of the other lines the house keeps it apart
 * @param handlung the next act and {@code pfad}, where it is done
 */
record Lagezeile(String schluessel, String name, String wert, Urteil urteil, String satz, List<String> aenderung, Verlauf verlauf,
        Ursachen ursachen, @Nullable String schwelle, @Nullable String handlung, @Nullable String pfad) {

    /** Of what the house does itself. */
    Lagezeile(String schluessel, String name, String wert, Urteil urteil, String satz, List<String> aenderung, Verlauf verlauf, Ursachen ursachen,
            @Nullable String handlung, @Nullable String pfad) {
        this(schluessel, name, wert, urteil, satz, aenderung, verlauf, ursachen, null, handlung, pfad);
    }

    static final String EINTRITTE = "eintritte";
    static final String FRAUEN = "frauen";
    static final String PLAETZE = "plaetze";
    static final String HAUSHALT = "haushalt";

    /** What a number is made of, worst first: each row leads to the page of its thing. */
    record Ursachen(String titel, List<String> spalten, List<Ursache> zeilen) {

        static final Ursachen KEINE = new Ursachen("", List.of(), List.of());
    }

    /** @param felder text and, for the chart, number; people are counted in them all */
    record Ursache(String name, @Nullable String pfad, List<Verlauf.Feld> felder) {}

    /** Where the number it shows comes from; null without any. */
    public @Nullable String herleitung() {
        return verlauf.leer() ? null : "/steuerung/" + schluessel + "/herleitung/" + verlauf.spalte() + "/" + verlauf.reihe();
    }

    Lagezeile mit(Ursachen neue) {
        return new Lagezeile(schluessel, name, wert, urteil, satz, aenderung, verlauf, neue, schwelle, handlung, pfad);
    }
}
