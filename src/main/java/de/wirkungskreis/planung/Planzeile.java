package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Einheit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan.
 *
 * @param instrument key of the catalogue; null only where the programme names no known one
 * @param ableitung for ABGELEITET: keys of the lines whose sum it is (same persons seen again)
 * @param einheit null: the unit of its group
 * @param vorhaben keys of the Vorhaben it pays for
 * @param werte what was planned or reached, by year and unit; a derived line has none, it is computed
 */
public record Planzeile(
        String schluessel,
        String name,
        @Nullable String instrument,
        Rolle rolle,
        List<String> ableitung,
        @Nullable Einheit einheit,
        @Nullable Absicht absicht,
        @Nullable Beschaffungsweg beschaffungsweg,
        @Nullable String raum,
        @Nullable String personengruppe,
        List<String> vorhaben,
        List<Planwert> werte,
        List<Monatsprofil> profile,
        int version) {

    public enum Rolle {
        EIGENSTAENDIG,
        /** computed from other lines; shown, never summed */
        ABGELEITET,
        /** paid or run by others; shown, never summed */
        NACHRICHTLICH
    }

    public enum Beschaffungsweg { VERGABE, GUTSCHEIN, ARBEITGEBER, ZUWENDUNG, BEWILLIGUNG, EIGEN }

    public Planzeile {
        if (rolle == Rolle.ABGELEITET && ableitung.isEmpty()) {
            throw new IllegalArgumentException("Die abgeleitete Zeile „" + name + "“ nennt nicht, woraus");
        }
        if (rolle != Rolle.ABGELEITET && !ableitung.isEmpty()) {
            throw new IllegalArgumentException("Nur eine abgeleitete Zeile nennt andere Zeilen: „" + name + "“");
        }
    }

    public Einheit einheitIn(Instrumentgruppe gruppe) {
        return einheit != null ? einheit : gruppe.einheit();
    }
}
