package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabelle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Slides of a page, made as those of the programme document are. Every table passes the Freigabe. */
public interface Ansichtsfolien {

    byte[] pptx(Ansicht ansicht);

    /**
     * @param laufzeile stands on each slide below, after the Jobcenter
     * @param angaben lines of the title slide
     */
    record Ansicht(String titel, String untertitel, String laufzeile, Instant stand, List<String> angaben, List<Abschnitt> abschnitte) {}

    /**
     * One or more slides.
     *
     * @param tabelle null: sentences only
     * @param bildspalten how many of its columns after the first are drawn as bars; 0: none
     */
    record Abschnitt(String titel, List<String> saetze, @Nullable Tabelle tabelle, int bildspalten) {}
}
