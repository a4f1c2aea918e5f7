package de.wirkungskreis.programmdatei;

import de.wirkungskreis.haushalt.Haushaltsplan;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.lage.Lagebericht;
import de.wirkungskreis.planung.Planung;
import de.wirkungskreis.programm.Dokumentabschnitt;
import de.wirkungskreis.programm.Fassung;
import de.wirkungskreis.programm.Gremium;
import de.wirkungskreis.programm.Handlungsfeld;
import de.wirkungskreis.programm.Jobcenter;
import de.wirkungskreis.programm.Programminhalt;
import de.wirkungskreis.programm.Rahmen;
import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.programm.Schwerpunkt;
import de.wirkungskreis.verfahren.Beratungsschritt;
import de.wirkungskreis.ziel.Zielsystem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Fassung of a Programm as it travels between houses. Names and order of the components are the format.
 *
 * @param format always {@link #FORMAT}
 */
public record Programmdatei(
        String format,
        Jobcenter jobcenter,
        List<Gremium> gremien,
        Zeitraum programm,
        Fassungsangabe fassung,
        Rahmen rahmen,
        List<Raumbezug> raumbezuege,
        Lagebericht lage,
        List<Schwerpunkt> schwerpunkte,
        List<Handlungsfeld> handlungsfelder,
        Zielsystem ziele,
        Planung planung,
        Haushaltsplan haushalt,
        List<Dokumentabschnitt> dokument) {

    public static final String FORMAT = "wirkungskreis-programm/1";

    public Programmdatei {
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("Unbekanntes Format „" + Worte.kurz(format) + "“, erwartet: " + FORMAT);
        }
    }

    /** Where the exported Fassung stood; an import takes note of it and approves nothing. */
    public record Fassungsangabe(int nr, Fassung.Status status, @Nullable String bezeichnung, List<Schritt> schritte) {}

    /** A step of the lawful path without what only the exporting house knows (who typed it, its snapshot). */
    public record Schritt(
            Beratungsschritt.Art art,
            @Nullable String gremium,
            LocalDate datum,
            Beratungsschritt.Ergebnis ergebnis,
            @Nullable String stellungnahme,
            @Nullable Integer ja,
            @Nullable Integer nein,
            @Nullable Integer enthaltung,
            List<String> vorbehalte,
            @Nullable String begruendung,
            List<Auflage> auflagen) {}

    public record Auflage(
            String text, @Nullable String verantwortlich, @Nullable LocalDate frist, @Nullable LocalDate erledigtAm) {}

    public Programminhalt programminhalt() {
        return new Programminhalt(rahmen, raumbezuege, schwerpunkte, handlungsfelder, dokument);
    }
}
