package de.wirkungskreis.programm;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader wants to see of the Vorhaben. It stands in the address, so that a link keeps it. */
record Filter(String gruppe, String ort, String status) {

    public boolean leer() {
        return gruppe.isBlank() && ort.isBlank() && status.isBlank();
    }

    boolean passt(Vorhaben vorhaben) {
        return (gruppe.isBlank() || vorhaben.zielgruppen().contains(gruppe))
                && (ort.isBlank() || vorhaben.orte().contains(ort))
                && (status.isBlank() || vorhaben.status().stream().anyMatch(s -> s.name().equals(status)));
    }

    /** The Handlungsfelder with the Vorhaben that pass; without a filter all of them, also the empty ones. */
    List<Handlungsfeld> auf(List<Handlungsfeld> felder) {
        if (leer()) {
            return felder;
        }
        return felder.stream().map(h -> new Handlungsfeld(h.schluessel(), h.titel(), h.titelErschlossen(), h.dimension(),
                        h.leitlinien(), h.schwerpunkte(), h.vorhaben().stream().filter(this::passt).toList(), h.version()))
                .filter(h -> !h.vorhaben().isEmpty()).toList();
    }

    static List<String> gruppen(Programminhalt inhalt) {
        var gruppen = new TreeSet<Object>(Collator.getInstance(Locale.GERMANY));
        inhalt.vorhaben().flatMap(v -> v.zielgruppen().stream()).forEach(gruppen::add);
        return gruppen.stream().map(String.class::cast).toList();
    }

    /** An address that keeps the filter. */
    public String an(String pfad) {
        var adresse = UriComponentsBuilder.fromUriString(pfad);
        Map.of("gruppe", gruppe, "ort", ort, "status", status).forEach((name, wert) -> {
            if (!wert.isBlank()) {
                adresse.queryParam(name, wert);
            }
        });
        return adresse.encode().toUriString();
    }
}
