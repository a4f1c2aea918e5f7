package de.wirkungskreis.massnahme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which Maßnahmen a list shows; stays in the address. An empty word asks for nothing.
 *
 * @param am runs on that day
 * @param programm id of a Programm, together with {@code planzeile} or {@code vorhaben}
 */
record Massnahmefilter(String instrument, String traeger, String zustand, String gemeinde, String merkmal,
        @Nullable LocalDate am, @Nullable Long programm, String planzeile, String vorhaben) {

    public boolean leer() {
        return werte().isEmpty();
    }

    boolean passt(Massnahme massnahme) {
        var a = massnahme.angaben();
        return oder(instrument, a.instrument()) && oder(traeger, a.traeger()) && oder(zustand, massnahme.zustand().name())
                && (gemeinde.isEmpty() || gemeinde.equals(a.gemeinde()) || gemeinde.equals(a.quartier()))
                && (merkmal.isEmpty() || Merkmal.von(massnahme).stream().anyMatch(m -> m.kennwort().equals(merkmal)))
                && (am == null || massnahme.laeuftAm(am))
                && (programm == null && planzeile.isEmpty() && vorhaben.isEmpty() || a.bezuege().stream().anyMatch(b ->
                        (programm == null || programm == b.programm()) && oder(planzeile, b.planzeile())
                                && oder(vorhaben, b.vorhaben())));
    }

    private static boolean oder(String gesucht, @Nullable String wert) {
        return gesucht.isEmpty() || gesucht.equals(wert);
    }

    private Map<String, String> werte() {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("instrument", instrument);
        werte.put("traeger", traeger);
        werte.put("zustand", zustand);
        werte.put("gemeinde", gemeinde);
        werte.put("merkmal", merkmal);
        werte.put("am", am == null ? "" : am.toString());
        werte.put("programm", programm == null ? "" : programm.toString());
        werte.put("planzeile", planzeile);
        werte.put("vorhaben", vorhaben);
        werte.values().removeIf(String::isEmpty);
        return werte;
    }

    /** An address with what is asked for. */
    public String pfad(String ziel) {
        var adresse = UriComponentsBuilder.fromPath(ziel);
        werte().forEach((name, wert) -> adresse.queryParam(name, "{" + name + "}"));
        return adresse.encode().buildAndExpand(werte()).toUriString();
    }
}
