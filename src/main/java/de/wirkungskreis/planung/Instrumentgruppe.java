package de.wirkungskreis.planung;

import de.wirkungskreis.kern.Einheit;
import de.wirkungskreis.kern.Schluessel;
import java.util.List;

/**
 * A group of the programme's own. Names need not be unique ("Sonstige Instrumente" stands twice in 2022).
 *
 * @param summeAusweisen whether the programme prints a sum; it is computed, never kept
 */
public record Instrumentgruppe(
        String schluessel,
        String name,
        Einheit einheit,
        boolean summeAusweisen,
        List<Planzeile> zeilen,
        int version) {

    public Instrumentgruppe {
        Schluessel.geprueft(schluessel);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Die Gruppe „" + schluessel + "“ hat keinen Namen");
        }
    }
}
