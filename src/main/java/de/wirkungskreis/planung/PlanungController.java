package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Programminhalte;
import de.wirkungskreis.programm.Seitenvergleich;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/programme/{jahr}/planung")
@Darf({Recht.LESEN, Recht.ENTWURF_LESEN, Recht.VORGESTELLT_LESEN})
class PlanungController {

    private final Planungen planungen;
    private final Programminhalte programminhalte;
    private final Seitenvergleich seitenvergleich;
    private final Instrumente instrumente;
    private final Planherleitung herleitung;
    private final Tabellenantwort tabellenantwort;
    private final Handelnder handelnder;
    private final Plansaetze saetze;

    PlanungController(Planungen planungen, Programminhalte programminhalte, Seitenvergleich seitenvergleich, Instrumente instrumente,
            Planherleitung herleitung, Tabellenantwort tabellenantwort, Handelnder handelnder, Plansaetze saetze) {
        this.planungen = planungen;
        this.programminhalte = programminhalte;
        this.seitenvergleich = seitenvergleich;
        this.instrumente = instrumente;
        this.herleitung = herleitung;
        this.tabellenantwort = tabellenantwort;
        this.handelnder = handelnder;
        this.saetze = saetze;
    }

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(required = false) @Nullable String vergleich, Model model) {
        var plan = planungen.derFassung(kontext.fassung().id());
        var seite = kontext.seite();
        model.addAttribute("ansicht", Planansicht.von(plan, saetze, instrumente, programminhalte.derFassung(kontext.fassung().id()),
                seite::pfad));
        model.addAttribute("vergleichswahl", seitenvergleich.wahl(kontext));
        model.addAttribute("vergleichsergebnis", seitenvergleich.mit(kontext, "planung", vergleich).orElse(null));
        model.addAttribute("planung", plan);
        model.addAttribute("leistungen", plan.kommunaleLeistungen().stream().map(saetze::satz).toList());
        model.addAttribute("bearbeitbar", seite.bearbeitbar() && handelnder.darf(Recht.PLANUNG_BEARBEITEN));
        model.addAttribute("brotkrumen", List.of(
                new Brotkrume("Programm " + seite.jahrtext(), seite.pfad("")), new Brotkrume("Planung", null)));
        return "planung/planung";
    }

    @GetMapping("/herleitung/{art:zeile|gruppe|gesamt}/{schluessel}/{was}")
    String herleitung(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel,
            @PathVariable String was, @RequestParam(required = false) @Nullable String einheit,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        model.addAttribute("herleitung", switch (art) {
            case "zeile" -> herleitung.zeile(kontext, schluessel, was, einheit);
            case "gruppe" -> herleitung.gruppe(kontext, schluessel, was);
            default -> herleitung.gesamt(kontext, schluessel, was);
        });
        model.addAttribute("brotkrumen", List.of(
                new Brotkrume("Programm " + kontext.seite().jahrtext(), kontext.seite().pfad("")),
                new Brotkrume("Planung", kontext.seite().pfad("/planung")), new Brotkrume("Herleitung", null)));
        return "true".equals(htmx) ? "web/herleitung :: tafel" : "web/herleitung";
    }

    @GetMapping("/eintritte.csv")
    ResponseEntity<byte[]> csv(Fassungskontext kontext) {
        var tabelle = Plantabelle.von(planungen.derFassung(kontext.fassung().id()), saetze, kontext.seite());
        return tabellenantwort.csv("Planung " + kontext.seite().jahrtext(), tabelle);
    }

    @GetMapping("/eintritte.xlsx")
    ResponseEntity<byte[]> xlsx(Fassungskontext kontext) {
        var tabelle = Plantabelle.von(planungen.derFassung(kontext.fassung().id()), saetze, kontext.seite());
        return tabellenantwort.xlsx("Planung " + kontext.seite().jahrtext(), List.of(tabelle), List.of());
    }
}
