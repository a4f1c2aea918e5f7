package de.wirkungskreis.teilnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.teilnahme.Zahlenblatt.Blatt;
import de.wirkungskreis.teilnahme.Zahlenblatt.Groesse;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The counts of one month, in both modes. */
@Controller
@RequestMapping("/teilnahmen")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class ZahlenController {

    private final Zahlenblatt blaetter;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;

    ZahlenController(Zahlenblatt blaetter, Betriebsmodus modus, Teilnahmeworte worte, Handelnder handelnder, Tabellenantwort antwort) {
        this.blaetter = blaetter;
        this.modus = modus;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
    }

    private Blatt blatt(Map<String, String> anfrage) {
        return blaetter.lesen(blaetter.monat(anfrage.getOrDefault("monat", "")), blaetter.gruppe(anfrage.getOrDefault("gruppe", "")));
    }

    @GetMapping
    String zahlen(@RequestParam Map<String, String> anfrage, Model model) {
        model.addAttribute("blatt", blatt(anfrage));
        model.addAttribute("monate", blaetter.monate());
        model.addAttribute("gruppen", Gruppe.values());
        model.addAttribute("groessen", Groesse.values());
        model.addAttribute("einlesbar", !handelnder.darf(Recht.EINLESEN) ? null : !modus.mitPersonen() ? "zahlen"
                : handelnder.darf(Recht.TEILNAHME_BEARBEITEN) ? "teilnahmen" : null);
        model.addAttribute("verweise", modus.mitPersonen() && handelnder.darf(Recht.TEILNAHMEN_LESEN));
        return "teilnahme/zahlen";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam Map<String, String> anfrage) {
        var blatt = blatt(anfrage);
        List<Spalte> spalten = new ArrayList<>(List.of(Spalte.text(worte.text("teilnahme.spalte.angebot"))));
        Arrays.stream(Groesse.values()).forEach(g -> spalten.add(Spalte.zahl(worte.wort(g))));
        var zeilen = blatt.zeilen().stream().map(z -> {
            List<Zelle> zellen = new ArrayList<>(List.of(Zelle.text(z.name())));
            Arrays.stream(Groesse.values()).forEach(g -> zellen.add(Zelle.personen(Zahlenformat.ganz(z.wert(g), BILDSCHIRM),
                    BigDecimal.valueOf(z.wert(g)))));
            return new Tabelle.Zeile(z.summe() ? Tabelle.Zeilenart.SUMME : Tabelle.Zeilenart.NORMAL, zellen);
        }).toList();
        var tabelle = new Tabelle(worte.text("teilnahme.zahlen.tabelle", blatt.monat(), blatt.gruppe()), spalten, 1, zeilen,
                List.of(worte.text("teilnahme.modus.fuss", modus.aktuell()), blatt.stand()));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }
}
