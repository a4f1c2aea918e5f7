package de.wirkungskreis.massnahme;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Herleitung.Eingabe;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.massnahme.Belegungsherleitung.Bilanzgroesse;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The Träger of the house: what they may do until when, what they run, what it brought. */
@Controller
@RequestMapping("/traeger")
@Darf(Recht.MASSNAHMEN_LESEN)
class TraegerController {

    private final Traegerverzeichnis verzeichnis;
    private final Massnahmen massnahmen;
    private final Belegungen belegungen;
    private final Belegungsherleitung herleitungen;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Clock uhr;

    TraegerController(Traegerverzeichnis verzeichnis, Massnahmen massnahmen, Belegungen belegungen, Belegungsherleitung herleitungen,
            Massnahmeworte worte, Handelnder handelnder, Tabellenantwort antwort, Clock uhr) {
        this.verzeichnis = verzeichnis;
        this.massnahmen = massnahmen;
        this.belegungen = belegungen;
        this.herleitungen = herleitungen;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.uhr = uhr;
    }

    /** {@code fachbereiche}: those it is admitted for today. */
    record Zeile(String schluessel, String name, String ort, String fachbereiche, String bis, int laufende) {}

    record Zertifikatzeile(int position, String fachbereich, String standort, String nummer, String stelle, String zeitraum,
            boolean gilt) {}

    record Massnahmezeile(String schluessel, String name, String zustand, String zeitraum) {}

    private List<Zeile> zeilen() {
        var heute = LocalDate.now(uhr);
        var laufende = massnahmen.alle().stream().filter(m -> m.angaben().traeger() != null && m.laeuftAm(heute))
                .collect(Collectors.groupingBy(m -> String.valueOf(m.angaben().traeger()), Collectors.counting()));
        return verzeichnis.alle().stream().map(t -> new Zeile(t.schluessel(), t.name(), t.ort() == null ? "" : t.ort(),
                t.zugelassenAm(heute).isEmpty() ? worte.text("massnahme.traeger.keine") : t.zugelassenAm(heute).stream()
                        .map(z -> Integer.toString(z.fachbereich())).distinct().collect(Collectors.joining(", ")),
                worte.datum(t.zugelassenBis(heute).orElse(null)),
                laufende.getOrDefault(t.schluessel(), 0L).intValue())).toList();
    }

    @GetMapping
    String liste(Model model) {
        model.addAttribute("zeilen", zeilen());
        model.addAttribute("heute", worte.datum(LocalDate.now(uhr)));
        model.addAttribute("darfAendern", handelnder.darf(Recht.MASSNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(worte.text("massnahme.traeger.titel"), null)));
        return "massnahme/traegerliste";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format) {
        var tabelle = new Tabelle(worte.text("massnahme.traeger.titel"), List.of(Spalte.text(worte.text("massnahme.feld.traeger")),
                Spalte.text(worte.text("massnahme.feld.ort")), Spalte.text(worte.text("massnahme.traeger.fachbereiche")),
                Spalte.text(worte.text("massnahme.traeger.bis")), Spalte.zahl(worte.text("massnahme.spalte.laufende"))), 1,
                zeilen().stream().map(z -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, List.of(Zelle.text(z.name()),
                        Zelle.text(z.ort()), Zelle.text(z.fachbereiche()), Zelle.text(z.bis()),
                        MassnahmenController.zahl(z.laufende(), false)))).toList(),
                List.of(worte.text("massnahme.stand.am", LocalDate.now(uhr))));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    @GetMapping("/{schluessel}")
    String traeger(@PathVariable String schluessel, Model model) {
        var traeger = der(schluessel);
        var heute = LocalDate.now(uhr);
        var seine = seine(schluessel);
        var bilanz = bilanz(seine);
        model.addAttribute("t", traeger);
        model.addAttribute("zugelassenBis", traeger.zugelassenBis(heute).map(worte::datum).orElse(null));
        model.addAttribute("zertifikate", traeger.zertifikate().stream().map(z -> new Zertifikatzeile(
                traeger.zertifikate().indexOf(z), worte.text("massnahme.fachbereich." + z.fachbereich()), z.standort(), z.nummer(),
                z.fachkundigeStelle(), worte.zeitraum(z.gilt()), z.gilt().enthaelt(heute))).toList());
        model.addAttribute("massnahmen", seine.stream().map(m -> new Massnahmezeile(m.schluessel(), m.angaben().name(),
                worte.wort(m.zustand()), worte.zeitraum(m.angaben().zeitraum()))).toList());
        model.addAttribute("bilanz", bilanz.gezaehlt() ? herleitungen.werte(bilanz) : List.of());
        model.addAttribute("stand", belegungen.stand().orElse(null));
        model.addAttribute("darfAendern", handelnder.darf(Recht.MASSNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(worte.text("massnahme.traeger.titel"), "/traeger"), new Brotkrume(traeger.name(), null)));
        return "massnahme/traeger";
    }

    @GetMapping("/{schluessel}/bilanz/{groesse}")
    String bilanz(@PathVariable String schluessel, @PathVariable Bilanzgroesse groesse,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var traeger = der(schluessel);
        var seine = seine(schluessel);
        List<Eingabe> teile = seine.stream().map(m -> new Eingabe(m.angaben().name(), herleitungen.werte(
                Bilanz.von(belegungen.von(m))).get(groesse.ordinal()).text(), "/massnahmen/" + m.schluessel() + "/bilanz/" + groesse))
                .toList();
        Herleitung herleitung = herleitungen.bilanz(traeger.name(), bilanz(seine), groesse, teile);
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.traeger.titel"), "/traeger"),
                new Brotkrume(traeger.name(), "/traeger/" + schluessel), new Brotkrume(herleitung.titel(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    private Massnahmetraeger der(String schluessel) {
        return verzeichnis.mit(schluessel).orElseThrow(() ->
                new NichtGefunden(worte.text("massnahme.nichtgefunden.traeger", schluessel)));
    }

    private List<Massnahme> seine(String schluessel) {
        return massnahmen.alle().stream().filter(m -> schluessel.equals(m.angaben().traeger())).toList();
    }

    private Bilanz bilanz(List<Massnahme> seine) {
        return Bilanz.summe(belegungen.von(seine).values().stream().map(Bilanz::von).toList());
    }
}
