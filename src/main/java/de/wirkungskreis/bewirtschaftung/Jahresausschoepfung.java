package de.wirkungskreis.bewirtschaftung;

import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.kern.Euro;
import java.util.Optional;

/**
 * A year of the Eingliederungstitel: how much more than there is was planned, and what came of it. Only the plan may exceed
 * the money; Festlegungen never do.
 */
public record Jahresausschoepfung(Euro verfuegbar, Euro vorbindungen, Euro neugeschaeftGeplant, Euro ausgaben) {

    public Euro raumFuerNeugeschaeft() {
        return verfuegbar.minus(vorbindungen);
    }

    /** Negative: less was planned than there is. */
    public Euro ueberplanung() {
        return neugeschaeftGeplant.minus(raumFuerNeugeschaeft());
    }

    /** In percent of what is available. */
    public Optional<Bruch> ueberplanungsquote() {
        return anteil(ueberplanung());
    }

    /** Ausgaben in percent of what is available. */
    public Optional<Bruch> ausschoepfung() {
        return anteil(ausgaben);
    }

    /** Lapses at the end of the year (§ 45 BHO). */
    public Euro nichtAusgeschoepft() {
        return verfuegbar.minus(ausgaben);
    }

    private Optional<Bruch> anteil(Euro teil) {
        return verfuegbar.cent() == 0 ? Optional.empty() : Optional.of(Bruch.von(teil).mal(100).durch(Bruch.von(verfuegbar)));
    }
}
