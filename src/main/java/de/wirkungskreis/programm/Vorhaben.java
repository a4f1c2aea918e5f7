package de.wirkungskreis.programm;

import de.wirkungskreis.instrument.Finanzierungsquelle;
import de.wirkungskreis.kern.Absicht;
import de.wirkungskreis.kern.Euro;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project, network, offer or guideline of a Handlungsfeld.
 *
 * @param text the sentence of the programme; neighbours with the same sentence are printed once
 * @param gliederung what stands below it, one point a line, two blanks of indent per level
 * @param gruppe heading inside the Handlungsfeld ("Neue Projekte"), empty for none
 * @param teilVon the Vorhaben under whose heading it stands
 * @param ausbauGegenstand what grows, where the status says Ausbau
 * @param orte keys of {@link Raumbezug}
 * @param instrumente keys of the instrument catalogue
 * @param vorgaenger key of the Vorhaben in the programme before, where it continues one
 */
public record Vorhaben(
        String schluessel,
        String name,
        Art art,
        List<Vorhabenstatus> status,
        @Nullable String ausbauGegenstand,
        @Nullable Beteiligung beteiligung,
        String text,
        @Nullable String gliederung,
        @Nullable String gruppe,
        @Nullable String teilVon,
        List<String> zielgruppen,
        List<String> zwecke,
        List<String> orte,
        @Nullable String sozialraum,
        List<String> partner,
        List<String> instrumente,
        List<Finanzierung> finanzierung,
        @Nullable String foerderprogramm,
        @Nullable Integer plaetze,
        @Nullable Absicht absicht,
        @Nullable String vorgaenger,
        int version) implements Angabe {

    public Vorhaben {
        if (plaetze != null && plaetze < 0) {
            throw new IllegalArgumentException("Weniger als null Plätze gibt es nicht");
        }
    }

    public enum Art { PROJEKT, ANGEBOT, MASSNAHME, NETZWERK, VERBUND, BERATUNG, ORGANISATION, LEITLINIE }

    /** The Jobcenter's own part in it. */
    public enum Beteiligung { TRAEGER, MITARBEIT, VERBUNDPARTNER, ZUWEISER }

    /** Who pays; share or amount only where the source says it. Share in percent, amount for the whole term. */
    public record Finanzierung(
            Finanzierungsquelle quelle,
            @Nullable String bezeichnung,
            @Nullable BigDecimal anteilProzent,
            @Nullable Euro betrag) {

        private static final BigDecimal GANZ = BigDecimal.valueOf(100);

        public Finanzierung {
            if (anteilProzent != null && (anteilProzent.signum() < 0 || anteilProzent.compareTo(GANZ) > 0)) {
                throw new IllegalArgumentException("Ein Anteil an der Finanzierung liegt zwischen 0 und 100 Prozent");
            }
            if (betrag != null && betrag.cent() < 0) {
                throw new IllegalArgumentException("Ein Betrag der Finanzierung ist nicht negativ");
            }
        }
    }
}
