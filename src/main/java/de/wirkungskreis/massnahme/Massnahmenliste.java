package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.programm.Raumbezug;
import de.wirkungskreis.web.Maske.Wahl;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the list shows, in words. */
@Component
class Massnahmenliste {

    private final Massnahmen massnahmen;
    private final Traegerverzeichnis traeger;
    private final Instrumente instrumente;
    private final Hausbezug haus;
    private final Belegungen belegungen;
    private final Massnahmeworte worte;
    private final Clock uhr;

    Massnahmenliste(Massnahmen massnahmen, Traegerverzeichnis traeger, Instrumente instrumente, Hausbezug haus,
            Belegungen belegungen, Massnahmeworte worte, Clock uhr) {
        this.massnahmen = massnahmen;
        this.traeger = traeger;
        this.instrumente = instrumente;
        this.haus = haus;
        this.belegungen = belegungen;
        this.worte = worte;
        this.uhr = uhr;
    }

    /**
     * One row.
     *
     * @param plaetze on the day of the list; {@code besetzt} and {@code bezahlt} in the last counted month
     * @param monat of the day of the list, for the Herleitung of the places
     */
    record Zeile(String schluessel, String name, String instrument, String nummer, String traeger, String zustand,
            String zeitraum, String ort, @Nullable Integer plaetze, YearMonth monat, @Nullable YearMonth gezaehlt,
            @Nullable Integer besetzt, @Nullable Integer bezahlt, String leerstand, @Nullable BigDecimal leerstandzahl) {}

    /** {@code wahl}: what the filters offer, by their name in the address; {@code bezug}: the plan line or Vorhaben asked for. */
    record Ergebnis(List<Zeile> zeilen, int alle, LocalDate stichtag, Map<String, List<Wahl>> wahl, @Nullable String bezug) {}

    Ergebnis nach(Massnahmefilter filter) {
        var alle = massnahmen.alle();
        var stichtag = filter.am() == null ? LocalDate.now(uhr) : filter.am();
        var treffer = alle.stream().filter(filter::passt).toList();
        var ausschnitte = haus.ausschnitte();
        var orte = Hausbezug.orte(ausschnitte);
        var traegernamen = traeger.alle().stream().collect(Collectors.toMap(Massnahmetraeger::schluessel, Massnahmetraeger::name));
        var belegung = belegungen.vorhanden() ? belegungen.von(treffer) : Map.<String, Belegung>of();
        // what loses money comes first
        var zeilen = treffer.stream().map(m -> zeile(m, Optional.ofNullable(belegung.get(m.schluessel())), stichtag, orte, traegernamen))
                .sorted(Comparator.comparing(Zeile::leerstandzahl, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        return new Ergebnis(zeilen, alle.size(), stichtag, wahl(alle, orte, traegernamen), bezug(filter, ausschnitte));
    }

    private Zeile zeile(Massnahme m, Optional<Belegung> belegung, LocalDate stichtag, Map<String, Raumbezug> orte,
            Map<String, String> traegernamen) {
        var a = m.angaben();
        var letzter = belegung.flatMap(Belegung::letzterGezaehlter);
        Optional<Euro> leer = belegung.filter(Belegung::gezaehlt).map(Bilanz::von).filter(b -> !b.kostenUnvollstaendig())
                .map(Bilanz::leerstand);
        return new Zeile(m.schluessel(), a.name(), instrument(a.instrument()),
                a.massnahmenummer() == null ? "" : a.massnahmenummer(),
                a.traeger() == null ? Zahlenformat.FEHLT : traegernamen.getOrDefault(a.traeger(), a.traeger()),
                worte.wort(m.zustand()), worte.zeitraum(a.zeitraum()),
                Optional.ofNullable(Hausbezug.ortsname(orte, a.gemeinde(), a.quartier())).orElseGet(() -> worte.text("massnahme.ueberall")),
                m.plaetzeAm(stichtag).map(Massnahme.Platzkontingent::plaetze).orElse(null), YearMonth.from(stichtag),
                letzter.map(Belegung.Monat::monat).orElse(null), letzter.flatMap(Belegung.Monat::besetzt).orElse(null),
                letzter.flatMap(Belegung.Monat::bezahlt).orElse(null),
                leer.map(e -> Zahlenformat.euro(e, BILDSCHIRM)).orElse(Zahlenformat.FEHLT),
                leer.map(Belegungsherleitung::euro).orElse(null));
    }

    String instrument(@Nullable String schluessel) {
        return schluessel == null ? worte.text("massnahme.ohneInstrument") : instrumente.mit(schluessel).map(Instrument::name).orElse(schluessel);
    }

    String merkmal(Merkmal merkmal) {
        return switch (merkmal.art()) {
            case FORM -> worte.wort(Massnahme.Form.valueOf(merkmal.wert()));
            case ZEITMODELL -> worte.wort(Massnahme.Zeitmodell.valueOf(merkmal.wert()));
            case MODUL -> worte.wort(Massnahme.Modul.valueOf(merkmal.wert()));
            case ZIELGRUPPE -> merkmal.wert();
        };
    }

    private Map<String, List<Wahl>> wahl(List<Massnahme> alle, Map<String, Raumbezug> orte, Map<String, String> traegernamen) {
        Map<String, List<Wahl>> wahl = new LinkedHashMap<>();
        wahl.put("instrument", geordnet(alle.stream().map(m -> m.angaben().instrument()).filter(Objects::nonNull).distinct()
                .map(i -> new Wahl(i, instrument(i))).toList()));
        wahl.put("traeger", geordnet(alle.stream().map(m -> m.angaben().traeger()).filter(Objects::nonNull).distinct()
                .map(t -> new Wahl(t, traegernamen.getOrDefault(t, t))).toList()));
        wahl.put("zustand", alle.stream().map(Massnahme::zustand).distinct().sorted()
                .map(z -> new Wahl(z.name(), worte.wort(z))).toList());
        wahl.put("gemeinde", geordnet(alle.stream().map(m -> m.angaben().gemeinde()).filter(Objects::nonNull).distinct()
                .map(g -> new Wahl(g, String.valueOf(Hausbezug.ortsname(orte, g, null)))).toList()));
        var merkmale = new TreeSet<Merkmal>();
        alle.forEach(m -> merkmale.addAll(Merkmal.von(m)));
        wahl.put("merkmal", merkmale.stream().map(m -> new Wahl(m.kennwort(), worte.wort(m.art()) + ": " + merkmal(m))).toList());
        return wahl;
    }

    private static List<Wahl> geordnet(List<Wahl> wahl) {
        List<Wahl> geordnet = new ArrayList<>(wahl);
        geordnet.sort(Comparator.comparing(Wahl::text));
        return geordnet;
    }

    private @Nullable String bezug(Massnahmefilter filter, List<Hausbezug.Ausschnitt> ausschnitte) {
        return ausschnitte.stream().filter(a -> filter.programm() != null && a.programm().id() == filter.programm()).findFirst()
                .map(a -> !filter.planzeile().isEmpty()
                        ? worte.text("massnahme.liste.planzeile", a.planzeile(filter.planzeile()), a.programm().jahrtext())
                        : !filter.vorhaben().isEmpty()
                        ? worte.text("massnahme.liste.vorhaben", a.vorhaben(filter.vorhaben()), a.programm().jahrtext())
                        : worte.text("massnahme.liste.programm", a.programm().jahrtext())).orElse(null);
    }
}
