package de.wirkungskreis.personenmonat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A panel as its file says it: the columns in the order of the file, and of each row a word per column. */
record Testpanel(List<String> spalten, List<List<String>> zeilen) {

    static final List<String> PFLICHT = List.of("jobcenter", "person", "monat", "geschlecht", "geburtsjahr", "elb", "arbeitslos",
            "integration", "massnahme", "llu_cent", "luh_cent", "sbm");

    /** The optional columns of which the indicators are made. Those of Gemeinde and Personengruppe change nothing without being asked. */
    static final List<String> WAHLWEISE = List.of("elb_tage_730", "alo_tage", "integration_sv", "svb", "minijob_eintritt", "oegb_eintritt",
            "alleinerziehend", "rlb", "elb_tage_gesamt", "elb_zugaenge", "elb_abgaenge");

    static final List<String> RECHNEND = Stream.concat(PFLICHT.stream(), WAHLWEISE.stream()).toList();

    Testpanel {
        spalten = List.copyOf(spalten);
        zeilen = List.copyOf(zeilen);
    }

    /** As the command reads it. */
    String csv() {
        return Stream.concat(Stream.of(spalten), zeilen.stream())
                .map(zeile -> String.join(";", zeile))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** JJJJ-MM as months since the year 0. */
    static int monat(String text) {
        return 12 * Integer.parseInt(text.substring(0, 4)) + Integer.parseInt(text.substring(5)) - 1;
    }

    static String monat(int monat) {
        return "%04d-%02d".formatted(monat / 12, monat % 12 + 1);
    }
}
