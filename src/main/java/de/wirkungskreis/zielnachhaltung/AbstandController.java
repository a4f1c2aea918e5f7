package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kennzahl.Geschlecht;
import de.wirkungskreis.kennzahl.Kennzahlreihen;
import de.wirkungskreis.programm.Brotkrumen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zielnachhaltung.Abstandsblatt.Groesse;
import de.wirkungskreis.zielnachhaltung.Abstandsblatt.Zeile;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gap between women and men. */
@Controller
@RequestMapping("/programme/{jahr}/zielnachhaltung/frauen-und-maenner")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class AbstandController {

    private final Abstandsblatt blaetter;
    private final Kennzahlreihen reihen;
    private final Tabellenantwort antwort;
    private final Clock uhr;
    private final Wortlaut worte;

    AbstandController(Abstandsblatt blaetter, Kennzahlreihen reihen, Tabellenantwort antwort, Clock uhr, Wortlaut worte) {
        this.blaetter = blaetter;
        this.reihen = reihen;
        this.antwort = antwort;
        this.uhr = uhr;
        this.worte = worte;
    }

    record Stand(String wert, String text, boolean gewaehlt) {}

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(defaultValue = "") String stand, Model model) {
        var tag = tag(stand);
        int jahr = Zieljahr.von(kontext.programm(), tag);
        String weg = kontext.seite().pfad("/zielnachhaltung/frauen-und-maenner");
        var integration = blaetter.reihe(Groesse.INTEGRATION, jahr, tag);
        model.addAttribute("integration", blaetter.zeilen(Groesse.INTEGRATION, integration, adresse(kontext), anhang(stand)));
        model.addAttribute("satz", blaetter.satz(integration).orElse(null));
        model.addAttribute("aktivierung", blaetter.zeilen(Groesse.AKTIVIERUNG, blaetter.reihe(Groesse.AKTIVIERUNG, jahr, tag), adresse(kontext), anhang(stand)));
        model.addAttribute("eintritte", blaetter.eintrittszeilen(blaetter.eintritte(jahr), adresse(kontext)));
        model.addAttribute("weg", weg);
        model.addAttribute("anhang", anhang(stand));
        model.addAttribute("standsatz", standsatz(tag));
        model.addAttribute("staende", new TreeSet<>(reihen.datenstaende()).descendingSet().stream().filter(d -> !d.isAfter(LocalDate.now(uhr)))
                .map(d -> new Stand(d.toString(), Zahlenformat.datum(d), d.toString().equals(stand))).toList());
        model.addAttribute("brotkrumen", Brotkrumen.zu(worte, kontext, worte.text("zielnachhaltung.abstand.titel")));
        return "zielnachhaltung/abstand";
    }

    @GetMapping("/herleitung/{groesse}/{monat}")
    String herleitung(Fassungskontext kontext, @PathVariable Groesse groesse, @PathVariable YearMonth monat, @RequestParam(defaultValue = "") String stand,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var herleitung = blaetter.herleitung(groesse, monat, Zieljahr.von(kontext.programm(), tag(stand)), tag(stand), standsatz(tag(stand)), anhang(stand))
                .orElseThrow(() -> new NichtGefunden(worte.text("zielnachhaltung.nichtgefunden.monat")));
        model.addAttribute("herleitung", herleitung);
        var weg = new ArrayList<>(Brotkrumen.zu(worte, kontext, herleitung.titel()));
        weg.add(2, new Brotkrume(worte.text("zielnachhaltung.abstand.titel"), kontext.seite().pfad("/zielnachhaltung/frauen-und-maenner" + anhang(stand))));
        model.addAttribute("brotkrumen", weg);
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.xlsx")
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @RequestParam(defaultValue = "") String stand) {
        int jahr = Zieljahr.von(kontext.programm(), tag(stand));
        var quoten = List.of(Spalte.zahl(worte.text("zielnachhaltung.abstand.quote", worte.wort(Geschlecht.W))),
                Spalte.zahl(worte.text("zielnachhaltung.abstand.quote", worte.wort(Geschlecht.M))),
                Spalte.zahl(worte.text("zielnachhaltung.abstand.punkte")), Spalte.zahl(worte.text("zielnachhaltung.abstand.prozent")));
        var tabellen = List.of(
                tabelle(Groesse.INTEGRATION, quoten, blaetter.zeilen(Groesse.INTEGRATION, blaetter.reihe(Groesse.INTEGRATION, jahr, tag(stand)), "", "")),
                tabelle(Groesse.AKTIVIERUNG, quoten, blaetter.zeilen(Groesse.AKTIVIERUNG, blaetter.reihe(Groesse.AKTIVIERUNG, jahr, tag(stand)), "", "")),
                tabelle(Groesse.EINTRITTE, List.of(Spalte.zahl(worte.text("zielnachhaltung.abstand.eintritte.frauen")),
                        Spalte.zahl(worte.text("zielnachhaltung.abstand.eintritte.alle")), Spalte.zahl(worte.text("zielnachhaltung.abstand.eintritte.anteil"))),
                        blaetter.eintrittszeilen(blaetter.eintritte(jahr), "")));
        return antwort.xlsx(worte.text("zielnachhaltung.abstand.datei", kontext.programm().jahrtext()), tabellen, List.of(standsatz(tag(stand))));
    }

    private Tabelle tabelle(Groesse groesse, List<Spalte> werte, List<Zeile> zeilen) {
        var spalten = new ArrayList<>(List.of(Spalte.text(worte.text("zielnachhaltung.spalte.monat"))));
        spalten.addAll(werte);
        return new Tabelle(worte.wort(groesse), spalten, 1, zeilen.stream().map(z -> {
            var zellen = new ArrayList<>(List.of(Zelle.text(z.monat())));
            z.felder().forEach(f -> zellen.add(new Zelle(f.text(), f.wert() == null ? null : new BigDecimal(f.wert()),
                    groesse == Groesse.EINTRITTE && zellen.size() < 3)));
            return new Tabelle.Zeile(Zeilenart.NORMAL, zellen);
        }).toList(), List.of());
    }

    private static int jahr(Fassungskontext kontext) {
        return kontext.programm().erstesJahr().jahr();
    }

    /** Without {@code fassung}: what the months say does not depend on it. */
    private static String adresse(Fassungskontext kontext) {
        return "/programme/" + jahr(kontext) + "/zielnachhaltung/frauen-und-maenner";
    }

    private LocalDate tag(String stand) {
        return Adressangabe.tag("stand", stand).orElseGet(() -> LocalDate.now(uhr));
    }

    private String anhang(String stand) {
        return stand.isBlank() ? "" : "?stand=" + tag(stand);
    }

    private String standsatz(LocalDate tag) {
        return reihen.datenstaende().stream().filter(d -> !d.isAfter(tag)).max(LocalDate::compareTo)
                .map(d -> worte.text("zielnachhaltung.abstand.stand", Zahlenformat.datum(d))).orElse(worte.text("zielnachhaltung.abstand.ohneStand"));
    }
}
