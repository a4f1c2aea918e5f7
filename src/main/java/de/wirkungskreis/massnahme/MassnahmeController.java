package de.wirkungskreis.massnahme;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.massnahme.Belegungsherleitung.Bilanzgroesse;
import de.wirkungskreis.massnahme.Belegungsherleitung.Groesse;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of one Maßnahme. */
@Controller
@RequestMapping("/massnahmen/{schluessel}")
@Darf(Recht.MASSNAHMEN_LESEN)
class MassnahmeController {

    private final Massnahmepflege pflege;
    private final Massnahmeansicht ansicht;
    private final Belegungen belegungen;
    private final Belegungsherleitung herleitungen;
    private final Vereinbarungsherleitung vereinbarungen;
    private final JdbcVorlaeufe vorlaeufe;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Clock uhr;

    MassnahmeController(Massnahmepflege pflege, Massnahmeansicht ansicht, Belegungen belegungen, Belegungsherleitung herleitungen,
            Vereinbarungsherleitung vereinbarungen, JdbcVorlaeufe vorlaeufe, Massnahmeworte worte,
            Handelnder handelnder, Tabellenantwort antwort, Clock uhr) {
        this.pflege = pflege;
        this.ansicht = ansicht;
        this.belegungen = belegungen;
        this.herleitungen = herleitungen;
        this.vereinbarungen = vereinbarungen;
        this.vorlaeufe = vorlaeufe;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.uhr = uhr;
    }

    @GetMapping
    String massnahme(@PathVariable String schluessel, Model model) {
        var massnahme = pflege.die(schluessel);
        var belegung = belegungen.von(massnahme);
        var agh = massnahme.arbeitsgelegenheit();
        model.addAttribute("m", massnahme);
        model.addAttribute("zustand", worte.wort(massnahme.zustand()));
        model.addAttribute("angaben", ansicht.angaben(massnahme));
        model.addAttribute("plaetze", ansicht.plaetze(massnahme));
        model.addAttribute("kosten", ansicht.kosten(massnahme));
        model.addAttribute("optionen", ansicht.optionen(massnahme));
        model.addAttribute("verlauf", ansicht.verlauf(massnahme));
        model.addAttribute("pruefungen", agh == null ? List.of() : ansicht.pruefungen(agh));
        model.addAttribute("pruefungOffen", massnahme.erreicht(Zustand.BEWILLIGT).isEmpty() && !massnahme.zustand().ende());
        model.addAttribute("naechste", Weg.fuer(massnahme.angaben().beschaffungsweg()).nach(massnahme.zustand()).stream()
                .filter(z -> z != Zustand.OPTION_GEZOGEN).toList());
        model.addAttribute("termin", new Vergabekalender(vorlaeufe.alle()).naechster(massnahme, LocalDate.now(uhr)).orElse(null));
        model.addAttribute("warnungen", belegungen.optionswarnungen(List.of(massnahme)).stream().map(this::warnung).toList());
        model.addAttribute("groessen", Groesse.values());
        model.addAttribute("belegung", ansicht.belegung(belegung));
        model.addAttribute("stand", belegungen.stand().orElse(null));
        model.addAttribute("bilanz", belegung.gezaehlt() ? herleitungen.werte(Bilanz.von(belegung)) : List.of());
        model.addAttribute("darfAendern", handelnder.darf(Recht.MASSNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(massnahme.angaben().name(), null)));
        return "massnahme/massnahme";
    }

    private String warnung(Belegungen.Optionswarnung w) {
        return worte.text("massnahme.warnung.option", w.option().entscheidenBis(), Belegungsherleitung.monatstext(w.monat()),
                w.monat().besetzt().orElse(0), w.monat().mindest());
    }

    @GetMapping("/herleitung/{groesse}/{monat}")
    String herleitung(@PathVariable String schluessel, @PathVariable Groesse groesse, @PathVariable String monat,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var massnahme = pflege.die(schluessel);
        var belegt = belegungen.von(massnahme).monate().stream().filter(m -> m.monat().toString().equals(monat)).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.monat", monat)));
        return tafel(massnahme, herleitungen.monat(massnahme, belegt, groesse), htmx, model);
    }

    @GetMapping("/vereinbarung/{art}/{eintrag}")
    String vereinbarung(@PathVariable String schluessel, @PathVariable Vereinbarungsherleitung.Art art, @PathVariable String eintrag,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var massnahme = pflege.die(schluessel);
        return tafel(massnahme, vereinbarungen.von(massnahme, art, eintrag), htmx, model);
    }

    @GetMapping("/bilanz/{groesse}")
    String bilanz(@PathVariable String schluessel, @PathVariable Bilanzgroesse groesse,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var massnahme = pflege.die(schluessel);
        return tafel(massnahme, herleitungen.bilanz(massnahme.angaben().name(), Bilanz.von(belegungen.von(massnahme)), groesse,
                List.of(new Herleitung.Eingabe(worte.text("massnahme.belegung.titel"), massnahme.angaben().name(),
                        "/massnahmen/" + schluessel + "#belegung"))), htmx, model);
    }

    private String tafel(Massnahme massnahme, Herleitung herleitung, @Nullable String htmx, Model model) {
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(massnahme.angaben().name(), "/massnahmen/" + massnahme.schluessel()),
                new Brotkrume(herleitung.titel(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/belegung.{format:csv|xlsx}")
    ResponseEntity<byte[]> belegung(@PathVariable String schluessel, @PathVariable String format) {
        var massnahme = pflege.die(schluessel);
        List<Spalte> spalten = new ArrayList<>(List.of(Spalte.text(worte.text("massnahme.spalte.monat"))));
        Arrays.stream(Groesse.values()).forEach(g -> spalten.add(Spalte.zahl(worte.wort(g))));
        var zeilen = belegungen.von(massnahme).monate().stream().map(m -> {
            List<Zelle> zellen = new ArrayList<>(List.of(Zelle.text(Belegungsherleitung.monatstext(m))));
            for (var groesse : Groesse.values()) {
                boolean personen = groesse == Groesse.BESETZT || groesse == Groesse.ZUGEWIESEN;
                var wert = Belegungsherleitung.wert(m, groesse);
                zellen.add(new Zelle(Belegungsherleitung.text(m, groesse), wert.orElse(null), personen && wert.isPresent()));
            }
            return new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL, zellen);
        }).toList();
        var tabelle = new Tabelle(worte.text("massnahme.belegung.tabelle", massnahme.angaben().name()), spalten, 1, zeilen,
                List.of(belegungen.stand().orElseGet(() -> worte.text("massnahme.ohneZahlen"))));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }
}
