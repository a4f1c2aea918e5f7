package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.massnahme.Belegungsherleitung.Bilanzgroesse;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers, places, entries and the women's share, counted by each feature. A Maßnahme with two features counts in both. */
@Controller
@RequestMapping("/massnahmen/merkmale")
@Darf(Recht.MASSNAHMEN_LESEN)
class MerkmaleController {

    private final Massnahmen massnahmen;
    private final Massnahmenliste liste;
    private final Belegungen belegungen;
    private final Belegungsherleitung herleitungen;
    private final Massnahmeworte worte;
    private final Tabellenantwort antwort;
    private final Clock uhr;

    MerkmaleController(Massnahmen massnahmen, Massnahmenliste liste, Belegungen belegungen, Belegungsherleitung herleitungen,
            Massnahmeworte worte, Tabellenantwort antwort, Clock uhr) {
        this.massnahmen = massnahmen;
        this.liste = liste;
        this.belegungen = belegungen;
        this.herleitungen = herleitungen;
        this.worte = worte;
        this.antwort = antwort;
        this.uhr = uhr;
    }

    /**
     * @param laufende Maßnahmen with the feature that run on the day, {@code plaetze} theirs on that day
     * @param eintritte of the year, of all Maßnahmen with the feature; null: nobody has counted
     */
    record Zeile(String art, String merkmal, String kennwort, String liste, int laufende, long plaetze,
            @Nullable Long eintritte, @Nullable BigDecimal frauenanteil) {}

    @GetMapping
    String merkmale(@RequestParam(required = false) @Nullable Integer jahr, Model model) {
        var wann = wann(jahr);
        model.addAttribute("zeilen", zeilen(wann));
        model.addAttribute("jahr", wann.jahr());
        model.addAttribute("stichtag", worte.datum(stichtag(wann)));
        model.addAttribute("stand", belegungen.stand().orElse(null));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(worte.text("massnahme.merkmale.titel"), null)));
        return "massnahme/merkmale";
    }

    private Programmjahr wann(@Nullable Integer jahr) {
        try {
            return new Programmjahr(jahr == null ? LocalDate.now(uhr).getYear() : jahr);
        } catch (IllegalArgumentException e) {
            throw new NichtGefunden(String.valueOf(e.getMessage()));
        }
    }

    /** Today, or the last day of a year that is over. */
    private LocalDate stichtag(Programmjahr jahr) {
        var heute = LocalDate.now(uhr);
        return jahr.jahr() == heute.getYear() ? heute : jahr.zeitraum().letzterTag();
    }

    private List<Zeile> zeilen(Programmjahr jahr) {
        var alle = massnahmen.alle();
        var tag = stichtag(jahr);
        var je = new TreeMap<Merkmal, List<Massnahme>>();
        alle.forEach(m -> Merkmal.von(m).forEach(merkmal -> je.computeIfAbsent(merkmal, k -> new ArrayList<>()).add(m)));
        var bilanzen = belegungen.vorhanden() ? belegungen.von(alle) : Map.<String, Belegung>of();
        return je.entrySet().stream().map(e -> {
            var laufende = e.getValue().stream().filter(m -> m.laeuftAm(tag)).toList();
            var bilanz = bilanz(e.getValue().stream().map(m -> bilanzen.get(m.schluessel())).filter(Objects::nonNull).toList(), jahr);
            return new Zeile(worte.wort(e.getKey().art()), liste.merkmal(e.getKey()), e.getKey().kennwort(),
                    new Massnahmefilter("", "", "", "", e.getKey().kennwort(), tag, null, "", "").pfad("/massnahmen"),
                    laufende.size(), laufende.stream().flatMap(m -> m.plaetzeAm(tag).stream()).mapToLong(p -> p.plaetze()).sum(),
                    bilanz.gezaehlt() ? bilanz.eintritte() : null, bilanz.frauenanteil().orElse(null));
        }).toList();
    }

    private static Bilanz bilanz(List<Belegung> belegungen, Programmjahr jahr) {
        return Bilanz.summe(belegungen.stream().map(b -> Bilanz.von(new Belegung(b.massnahme(), b.monate().stream()
                .filter(m -> m.monat().getYear() == jahr.jahr()).toList(), b.uebrige().stream()
                .filter(z -> z.monat().getYear() == jahr.jahr()).toList()))).toList());
    }

    @GetMapping("/herleitung/{groesse:EINTRITTE|FRAUENANTEIL}")
    String herleitung(@PathVariable Bilanzgroesse groesse, @RequestParam String merkmal,
            @RequestParam(required = false) @Nullable Integer jahr,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var gesucht = Merkmal.aus(merkmal).orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.merkmal", merkmal)));
        var wann = wann(jahr);
        var mit = massnahmen.alle().stream().filter(m -> Merkmal.von(m).contains(gesucht)).toList();
        if (mit.isEmpty()) {
            throw new NichtGefunden(worte.text("massnahme.nichtgefunden.merkmal", merkmal));
        }
        var belegt = belegungen.von(mit);
        List<Eingabe> teile = mit.stream().map(m -> new Eingabe(m.angaben().name(), Zahlenformat.ganz(
                bilanz(List.of(Objects.requireNonNull(belegt.get(m.schluessel()))), wann).eintritte(), BILDSCHIRM),
                "/massnahmen/" + m.schluessel() + "#belegung")).toList();
        Herleitung herleitung = herleitungen.bilanz(liste.merkmal(gesucht) + ", " + wann, bilanz(List.copyOf(belegt.values()), wann),
                groesse, teile);
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(worte.text("massnahme.merkmale.titel"), "/massnahmen/merkmale?jahr=" + wann),
                new Brotkrume(herleitung.titel(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam(required = false) @Nullable Integer jahr) {
        var wann = wann(jahr);
        var zeilen = zeilen(wann).stream().map(z -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, List.of(Zelle.text(z.art()),
                Zelle.text(z.merkmal()), MassnahmenController.zahl(z.laufende(), false),
                MassnahmenController.zahl(Math.toIntExact(z.plaetze()), false),
                MassnahmenController.zahl(z.eintritte() == null ? null : Math.toIntExact(z.eintritte()), true),
                z.frauenanteil() == null ? Zelle.text(Zahlenformat.FEHLT)
                        : Zelle.personen(Zahlenformat.dezimal(z.frauenanteil(), BILDSCHIRM), z.frauenanteil())))).toList();
        var tabelle = new Tabelle(worte.text("massnahme.merkmale.titel") + " " + wann, List.of(
                Spalte.text(worte.text("massnahme.spalte.art")), Spalte.text(worte.text("massnahme.spalte.merkmal")),
                Spalte.zahl(worte.text("massnahme.spalte.laufende")), Spalte.zahl(worte.text("massnahme.spalte.plaetze")),
                Spalte.zahl(worte.wort(Bilanzgroesse.EINTRITTE)), Spalte.zahl(worte.text("massnahme.spalte.frauenanteil"))), 2, zeilen,
                List.of(worte.text("massnahme.merkmale.mehrfach"), belegungen.stand().orElseGet(() -> worte.text("massnahme.ohneZahlen"))));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }
}
