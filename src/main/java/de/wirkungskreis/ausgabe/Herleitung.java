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
 * @param gegenstand the thing the number belongs to: what others know about it is shown with it; null where there is none
 */
public record Herleitung(
        String titel,
        String wert,
        @Nullable String formel,
        List<Eingabe> eingaben,
        @Nullable String norm,
        String stand,
        @Nullable String herkunft,
        List<String> geschichte,
        @Nullable Gegenstand gegenstand) {

    public Herleitung(String titel, String wert, @Nullable String formel, List<Eingabe> eingaben, @Nullable String norm,
            String stand, @Nullable String herkunft, List<String> geschichte) {
        this(titel, wert, formel, eingaben, norm, stand, herkunft, geschichte, null);
    }

    public Herleitung zu(Gegenstand neu) {
        return new Herleitung(titel, wert, formel, eingaben, norm, stand, herkunft, geschichte, neu);
    }

    public record Eingabe(String bezeichnung, String wert, @Nullable String pfad) {}

    /**
     * @param bereich page it belongs to, as in {@code planung}
     * @param namen what people call it in texts
     * @param seite page below {@code /programme/{jahr}} on which it can be remarked on; null where none can
     */
    public record Gegenstand(String bereich, String schluessel, List<String> namen, @Nullable String seite) {}
}
