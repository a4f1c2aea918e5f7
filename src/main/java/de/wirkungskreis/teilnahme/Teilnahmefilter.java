package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Person.Geschlecht;
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
 * @param gruppe to which the person belongs on the day that counts: of the entry, of the exit, else the Stichtag
 * @param am of a place: the day on which it is asked for; null: "heute"
 */
record Teilnahmefilter(String massnahme, String instrument, @Nullable YearMonth monat, Art art, @Nullable Teilnahmezustand zustand,
        Gruppe gruppe, @Nullable Geschlecht geschlecht, @Nullable LocalDate am) {

    enum Art {
        ALLE, BESTAND, ZUGEWIESEN, EINTRITTE, AUSTRITTE, ABBRUECHE,
        /** Of places, as of "heute": who sits there on the day asked for, who is to come, who is noted. */
        BESETZT, ERWARTET, VORGEMERKT,
        /** Of people in Bezug, as of "heute": take part, or are meant to and do not yet. */
        GEFOERDERT, BEVORSTEHEND
    }

    static Teilnahmefilter des(String instrument) {
        return new Teilnahmefilter("", instrument, null, Art.ALLE, null, Gruppe.GESAMT, null, null);
    }

    static Teilnahmefilter platz(String massnahme, Art art, LocalDate am) {
        return new Teilnahmefilter(massnahme, "", null, art, null, Gruppe.GESAMT, null, am);
    }

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
        werte.put("gruppe", gruppe == Gruppe.GESAMT ? "" : gruppe.name());
        werte.put("geschlecht", geschlecht == null ? "" : geschlecht.name());
        werte.put("am", am == null ? "" : am.toString());
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
