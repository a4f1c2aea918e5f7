package de.wirkungskreis.teilnahme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which Teilnahmen a list shows; stays in the address. An empty word asks for nothing.
 *
 * @param monat null: those of "heute"
 * @param zustand as of the last day of the month, or of "heute"
 */
record Teilnahmefilter(String massnahme, String instrument, @Nullable YearMonth monat, Art art, @Nullable Teilnahmezustand zustand) {

    enum Art { ALLE, BESTAND, ZUGEWIESEN, EINTRITTE, AUSTRITTE }

    public boolean leer() {
        return werte().isEmpty();
    }

    /** The last day that counts. */
    LocalDate stichtag(LocalDate heute) {
        return monat == null || monat.atEndOfMonth().isAfter(heute) ? heute : monat.atEndOfMonth();
    }

    private Map<String, String> werte() {
        Map<String, String> werte = new LinkedHashMap<>();
        werte.put("massnahme", massnahme);
        werte.put("instrument", instrument);
        werte.put("monat", monat == null ? "" : monat.toString());
        werte.put("art", art == Art.ALLE ? "" : art.name());
        werte.put("zustand", zustand == null ? "" : zustand.name());
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
