package de.wirkungskreis.umsetzung;

import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.planung.Planzeile;
import de.wirkungskreis.programm.Brotkrumen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.teilnahme.Betriebsmodus;
import de.wirkungskreis.teilnahme.Gruppe;
import de.wirkungskreis.umsetzung.Umsetzungsblatt.Blatt;
import de.wirkungskreis.umsetzung.Umsetzungsblatt.Frage;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.YearMonth;
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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/programme/{jahr}/umsetzung")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class UmsetzungController {

    private static final String ZEILE = "/{zeile:[a-z0-9-]+}";

    private final Umsetzungsblatt blaetter;
    private final Zeilenblatt zeilenblaetter;
    private final Umsetzungstabelle tabellen;
    private final Umsetzungsherleitung herleitungen;
    private final Betriebsmodus modus;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;

    UmsetzungController(Umsetzungsblatt blaetter, Zeilenblatt zeilenblaetter, Umsetzungstabelle tabellen,
            Umsetzungsherleitung herleitungen, Betriebsmodus modus, Handelnder handelnder, Tabellenantwort antwort, Wortlaut worte) {
        this.blaetter = blaetter;
        this.zeilenblaetter = zeilenblaetter;
        this.tabellen = tabellen;
        this.herleitungen = herleitungen;
        this.modus = modus;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.worte = worte;
    }

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String monat, @RequestParam(defaultValue = "") String gruppe,
            Model model) {
        var blatt = blatt(kontext, monat, gruppe);
        gemeinsam(kontext, blatt, model);
        model.addAttribute("groessen", Groesse.SPALTEN);
        model.addAttribute("zeilen", tabellen.zeilen(kontext, blatt));
        model.addAttribute("brotkrumen", Brotkrumen.zu(worte, kontext, worte.text("umsetzung.titel")));
        return "umsetzung/umsetzung";
    }

    @GetMapping(ZEILE)
    String zeile(Fassungskontext kontext, @PathVariable String zeile, @RequestParam(defaultValue = "") String monat,
            @RequestParam(defaultValue = "") String gruppe, Model model) {
        var blatt = blatt(kontext, monat, gruppe);
        var gesucht = gesucht(blatt, zeile);
        gemeinsam(kontext, blatt, model);
        model.addAttribute("zeile", gesucht);
        model.addAttribute("monatsgroessen", Zeilenblatt.Monatsgroesse.values());
        model.addAttribute("ansicht", zeilenblaetter.ansicht(kontext, blatt, gesucht));
        model.addAttribute("einzeln", modus.mitPersonen() && handelnder.darf(Recht.TEILNAHMEN_LESEN));
        model.addAttribute("brotkrumen", brotkrumen(kontext, blatt.frage(), gesucht, null));
        return "umsetzung/zeile";
    }

    @GetMapping(ZEILE + "/herleitung/{groesse}")
    String herleitung(Fassungskontext kontext, @PathVariable String zeile, @PathVariable Groesse groesse,
            @RequestParam(defaultValue = "") String monat, @RequestParam(defaultValue = "") String gruppe,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var blatt = blatt(kontext, monat, gruppe);
        var gesucht = gesucht(blatt, zeile);
        var herleitung = herleitungen.zeile(kontext, blatt, gesucht, groesse);
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(kontext, blatt.frage(), gesucht, herleitung.titel()));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/gruppen/{gruppenschluessel:[a-z0-9-]+}/herleitung/{groesse:PLAN|PLAN_BISHER|IST|DIFFERENZ}")
    String summenherleitung(Fassungskontext kontext, @PathVariable String gruppenschluessel, @PathVariable Groesse groesse,
            @RequestParam(defaultValue = "") String monat, @RequestParam(defaultValue = "") String gruppe,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var blatt = blatt(kontext, monat, gruppe);
        var summe = blatt.plan().gruppe(gruppenschluessel).flatMap(blatt.rechnung()::summe)
                .orElseThrow(() -> new NichtGefunden(worte.text("umsetzung.nichtgefunden.zeile")));
        var herleitung = herleitungen.summe(kontext, blatt, summe, groesse);
        model.addAttribute("herleitung", herleitung);
        List<Brotkrume> weg = new ArrayList<>(Brotkrumen.zu(worte, kontext, worte.text("umsetzung.titel")).subList(0, 2));
        weg.add(new Brotkrume(worte.text("umsetzung.titel"), kontext.seite().pfad("/umsetzung" + blatt.frage().anhang())));
        weg.add(new Brotkrume(herleitung.titel(), null));
        model.addAttribute("brotkrumen", weg);
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping(ZEILE + "/herleitung/{groesse}/{einzelmonat}")
    String monatsherleitung(Fassungskontext kontext, @PathVariable String zeile, @PathVariable Zeilenblatt.Monatsgroesse groesse,
            @PathVariable YearMonth einzelmonat, @RequestParam(defaultValue = "") String gruppe,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var blatt = blatt(kontext, einzelmonat.toString(), gruppe);
        if (!blatt.frage().monat().equals(einzelmonat)) {
            throw new NichtGefunden(worte.text("umsetzung.nichtgefunden.monat"));
        }
        var gesucht = gesucht(blatt, zeile);
        var herleitung = herleitungen.monat(kontext, blatt, gesucht, groesse);
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(kontext, blatt.frage(), gesucht, herleitung.titel()));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format, @RequestParam(defaultValue = "") String monat,
            @RequestParam(defaultValue = "") String gruppe) {
        var tabelle = tabellen.tabelle(kontext, blatt(kontext, monat, gruppe));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    @GetMapping(ZEILE + "/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> zeilentabelle(Fassungskontext kontext, @PathVariable String zeile, @PathVariable String format,
            @RequestParam(defaultValue = "") String monat, @RequestParam(defaultValue = "") String gruppe) {
        var blatt = blatt(kontext, monat, gruppe);
        var gesucht = gesucht(blatt, zeile);
        var tabelle = tabellen.monate(kontext, blatt, gesucht, zeilenblaetter.ansicht(kontext, blatt, gesucht));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private Blatt blatt(Fassungskontext kontext, String monat, String gruppe) {
        return blaetter.lesen(kontext, blaetter.frage(kontext.programm(), monat, gruppe));
    }

    private Planzeile gesucht(Blatt blatt, String zeile) {
        return blatt.plan().zeile(zeile).orElseThrow(() -> new NichtGefunden(worte.text("umsetzung.nichtgefunden.zeile")));
    }

    private void gemeinsam(Fassungskontext kontext, Blatt blatt, Model model) {
        model.addAttribute("blatt", blatt);
        model.addAttribute("monat", Umsetzungsblatt.monat(blatt.frage().monat()));
        model.addAttribute("monate", blaetter.monate(kontext.programm()));
        model.addAttribute("gruppen", Arrays.asList(Gruppe.values()));
        model.addAttribute("modussatz", worte.text("umsetzung.modus." + modus.aktuell()));
    }

    private List<Brotkrume> brotkrumen(Fassungskontext kontext, Frage frage, Planzeile zeile, @Nullable String hier) {
        var seite = kontext.seite();
        List<Brotkrume> weg = new ArrayList<>(Brotkrumen.zu(worte, kontext, worte.text("umsetzung.titel")).subList(0, 2));
        weg.add(new Brotkrume(worte.text("umsetzung.titel"), seite.pfad("/umsetzung" + frage.anhang())));
        weg.add(new Brotkrume(zeile.name(), hier == null ? null : seite.pfad("/umsetzung/" + zeile.schluessel() + frage.anhang())));
        if (hier != null) {
            weg.add(new Brotkrume(hier, null));
        }
        return weg;
    }
}
