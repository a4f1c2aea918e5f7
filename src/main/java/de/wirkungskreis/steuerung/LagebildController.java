package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.dokument.Ansichtsfolien;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/steuerung")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class LagebildController {

    private static final String ZEILE = "/{zeile:[a-z0-9_-]+}";

    private static final MediaType PPTX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final Lagebilder bilder;
    private final JdbcZeilenschwellen schwellen;
    private final Steuerungsausgabe ausgabe;
    private final Ansichtsfolien folien;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;

    LagebildController(Lagebilder bilder, JdbcZeilenschwellen schwellen, Steuerungsausgabe ausgabe, Ansichtsfolien folien,
            Handelnder handelnder, Tabellenantwort antwort, Wortlaut worte) {
        this.bilder = bilder;
        this.schwellen = schwellen;
        this.ausgabe = ausgabe;
        this.folien = folien;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.worte = worte;
    }

    @GetMapping
    String seite(@RequestParam(defaultValue = "") String stand, Model model) {
        var bild = bild(stand);
        model.addAttribute("bild", bild);
        model.addAttribute("kurz", ausgabe.kurz(bild));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("steuerung.titel"), null)));
        return "steuerung/steuerung";
    }

    @GetMapping(ZEILE)
    String zeile(@PathVariable String zeile, @RequestParam(defaultValue = "") String stand, Model model) {
        var bild = bild(stand);
        var gesucht = bilder.mitUrsachen(bild, zeile).orElseThrow(this::unbekannt);
        model.addAttribute("bild", bild);
        model.addAttribute("zeile", gesucht);
        model.addAttribute("schwelle", schwellen.satz(zeile).orElse(gesucht.schwelle()));
        model.addAttribute("darfSetzen", gesucht.schwelle() == null && handelnder.darf(Recht.ZIELE_BEARBEITEN));
        model.addAttribute("brotkrumen", brotkrumen(bild, gesucht.name(), null));
        return "steuerung/zeile";
    }

    @GetMapping(ZEILE + "/herleitung/{spalte:[0-9]+}/{reihe:[0-9-]+}")
    String herleitung(@PathVariable String zeile, @PathVariable int spalte, @PathVariable String reihe, @RequestParam(defaultValue = "") String stand,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var bild = bild(stand);
        var gesucht = bild.zeile(zeile).orElseThrow(this::unbekannt);
        var verlauf = gesucht.verlauf();
        var dort = verlauf.reihe(reihe).filter(r -> spalte < r.felder().size()).orElseThrow(this::unbekannt);
        var was = verlauf.spalten().get(spalte);
        var feld = dort.felder().get(spalte);
        var herleitung = new Herleitung(worte.text("steuerung.herleitung.titel", gesucht.name(), was.name(), dort.name()), feld.text(), was.formel(),
                feld.eingaben(), null, worte.text("steuerung.stand", Zahlenformat.datum(bild.stand())), String.join(" ", bild.herkunft()), List.of());
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", brotkrumen(bild, gesucht.name(), "/steuerung/" + zeile + bild.anhang()));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping(ZEILE + "/folien.pptx")
    ResponseEntity<byte[]> zeilenfolien(@PathVariable String zeile, @RequestParam(defaultValue = "") String stand) {
        var bild = bild(stand);
        var gesucht = bilder.mitUrsachen(bild, zeile).orElseThrow(this::unbekannt);
        return Tabellenantwort.datei(folien.pptx(ausgabe.ansicht(bild, gesucht)), PPTX, gesucht.name() + " " + ausgabe.titel(bild) + ".pptx");
    }

    /** The month in sentences, to be copied into a mail. */
    @GetMapping("/monatsbericht")
    String monatsbericht(@RequestParam(defaultValue = "") String stand, Model model) {
        var bild = bild(stand);
        model.addAttribute("bild", bild);
        model.addAttribute("absaetze", ausgabe.bericht(bild));
        model.addAttribute("brotkrumen", brotkrumen(bild, worte.text("steuerung.bericht.titel"), null));
        return "steuerung/monatsbericht";
    }

    @GetMapping("/monatsbericht.txt")
    ResponseEntity<String> monatsberichtText(@RequestParam(defaultValue = "") String stand) {
        var bild = bild(stand);
        return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + Tabellenantwort.dateiname("Monatsbericht-" + bild.monat() + ".txt") + "\"")
                .body(String.join("\n\n", ausgabe.bericht(bild)) + "\n");
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format, @RequestParam(defaultValue = "") String stand) {
        var bild = bild(stand);
        var tabelle = ausgabe.tabelle(bild);
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), ausgabe.tabellen(bild), tabelle.hinweise());
    }

    @GetMapping("/folien.pptx")
    ResponseEntity<byte[]> folien(@RequestParam(defaultValue = "") String stand) {
        var bild = bild(stand);
        return Tabellenantwort.datei(folien.pptx(ausgabe.ansicht(bild)), PPTX, ausgabe.titel(bild) + ".pptx");
    }

    private Lagebild bild(String stand) {
        return bilder.am(Adressangabe.tag("stand", stand).orElse(null));
    }

    private NichtGefunden unbekannt() {
        return new NichtGefunden(worte.text("steuerung.nichtgefunden"));
    }

    private List<Brotkrume> brotkrumen(Lagebild bild, String hier, @Nullable String pfad) {
        var weg = new ArrayList<>(List.of(new Brotkrume(worte.text("steuerung.titel"), "/steuerung" + bild.anhang()), new Brotkrume(hier, pfad)));
        if (pfad != null) {
            weg.add(new Brotkrume(worte.text("web.herleitung.titel"), null));
        }
        return weg;
    }
}
