package de.wirkungskreis.ausgabe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a number came to be, for whoever must defend it.
 *
 * @param titel what the number is ("MAbE gesamt, 2022")
 * @param wert as shown
 * @param formel in words ("Summe der eigenständigen Zeilen mit der Einheit Eintritte")
 * @param eingaben what went in, each with its value and, where it has one, its own page
 * @param norm § with Rechtsstand, where a law is behind it
 * @param stand Datenstand or Fassung the number belongs to
 * @param herkunft who entered or imported it, when, from which source
 * @param geschichte earlier values, newest first
 */
public record Herleitung(
        String titel,
        String wert,
        @Nullable String formel,
        List<Eingabe> eingaben,
        @Nullable String norm,
        String stand,
        @Nullable String herkunft,
        List<String> geschichte) {

    public record Eingabe(String bezeichnung, String wert, @Nullable String pfad) {}
}
