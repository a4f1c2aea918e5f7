package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Brotkrumen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zielnachhaltung.Lagerueckblick.Zeile;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the Lage foretold, what came, and the sentence about it. */
@Controller
@RequestMapping("/programme/{jahr}/zielnachhaltung/lage")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class LagerueckblickController {

    private static final Bereich BEREICH = new Bereich("/zielnachhaltung/lage", "zielnachhaltung.lage.titel");
    private static final String ORT = "/{block}/{zeile}/{spalte}";

    private final Lagerueckblick rueckblick;
    private final Lageeintrag eintraege;
    private final Lageuebernahme uebernahme;
    private final Handelnder handelnder;
    private final Pflege pflege;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;

    LagerueckblickController(Lagerueckblick rueckblick, Lageeintrag eintraege, Lageuebernahme uebernahme, Handelnder handelnder, Pflege pflege,
            Tabellenantwort antwort, Wortlaut worte) {
        this.rueckblick = rueckblick;
        this.eintraege = eintraege;
        this.uebernahme = uebernahme;
        this.handelnder = handelnder;
        this.pflege = pflege;
        this.antwort = antwort;
        this.worte = worte;
    }

    @GetMapping
    String seite(Fassungskontext kontext, Model model) {
        boolean bearbeiten = handelnder.darf(Recht.LAGE_BEARBEITEN);
        var zeilen = rueckblick.zeilen(kontext);
        model.addAttribute("zeilen", zeilen);
        model.addAttribute("bearbeiten", bearbeiten);
        model.addAttribute("saetze", zeilen.stream().map(Zeile::satz).filter(Objects::nonNull).toList());
        model.addAttribute("entwurf", bearbeiten && uebernahme.ziel(kontext.programm()).isPresent());
        model.addAttribute("brotkrumen", Brotkrumen.zu(worte, kontext, worte.text("zielnachhaltung.lage.titel")));
        return "zielnachhaltung/lage";
    }

    @GetMapping(ORT + "/herleitung")
    String herleitung(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile, @PathVariable int spalte,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        Herleitung herleitung = eintraege.herleitung(kontext, gesucht(kontext, block, zeile, spalte));
        model.addAttribute("herleitung", herleitung);
        var weg = new ArrayList<>(Brotkrumen.zu(worte, kontext, herleitung.titel()));
        weg.add(2, new Brotkrume(worte.text("zielnachhaltung.lage.titel"), kontext.seite().pfad("/zielnachhaltung/lage")));
        model.addAttribute("brotkrumen", weg);
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping(ORT)
    @Darf(Recht.LAGE_BEARBEITEN)
    ModelAndView eintrag(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile, @PathVariable int spalte) {
        var gesucht = gesucht(kontext, block, zeile, spalte);
        return formular(kontext, gesucht, eintraege.maske(gesucht));
    }

    @PostMapping(ORT)
    @Darf(Recht.LAGE_BEARBEITEN)
    ModelAndView eintragen(Fassungskontext kontext, @PathVariable String block, @PathVariable String zeile, @PathVariable int spalte,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var gesucht = gesucht(kontext, block, zeile, spalte);
        var maske = eintraege.eintragen(kontext, gesucht, eingaben);
        return maske.fehlerhaft() ? formular(kontext, gesucht, maske)
                : pflege.gespeichert(kontext, BEREICH, null, pflege.text("zielnachhaltung.lage.meldung.eingetragen", gesucht.name()), danach);
    }

    @PostMapping("/uebernehmen")
    @Darf(Recht.LAGE_BEARBEITEN)
    RedirectView uebernehmen(Fassungskontext kontext, RedirectAttributes danach) {
        var saetze = rueckblick.zeilen(kontext).stream().map(Zeile::satz).filter(Objects::nonNull).toList();
        uebernahme.uebernehmen(kontext.programm(), saetze);
        danach.addFlashAttribute("meldung", worte.text("zielnachhaltung.lage.meldung.uebernommen"));
        return Weiterleitung.nach("/programme/" + (kontext.programm().letztesJahr().jahr() + 1) + "/lage");
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format) {
        var spalten = Stream.of("name", "erwartet", "ist", "differenz", "urteil", "herkunft").map(s -> Spalte.text(worte.text("zielnachhaltung.lage.spalte." + s)))
                .toList();
        var tabelle = new Tabelle(worte.text("zielnachhaltung.lage.datei", kontext.programm().jahrtext()), spalten, 1, rueckblick.zeilen(kontext).stream()
                .map(z -> new Tabelle.Zeile(Zeilenart.NORMAL, Stream.of(z.name(), z.erwartet(), z.ist(), z.differenz(), worte.wort(z.urteil()), z.herkunft())
                        .map(Zelle::text).toList())).toList(), List.of(worte.text("zielnachhaltung.lage.regel")));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private Zeile gesucht(Fassungskontext kontext, String block, String zeile, int spalte) {
        return rueckblick.zeilen(kontext).stream().filter(z -> z.ort().equals(block + "/" + zeile + "/" + spalte)).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("zielnachhaltung.lage.nichtgefunden")));
    }

    private ModelAndView formular(Fassungskontext kontext, Zeile zeile, Maske maske) {
        return pflege.formular(kontext, BEREICH, maske, new Blatt("/" + zeile.ort(), worte.text("zielnachhaltung.lage.eintragen", zeile.name()), 0)
                .mitEinleitung(worte.text("zielnachhaltung.lage.vorhergesagt", Zahlenformat.FEHLT.equals(zeile.erwartet()) ? "" : zeile.erwartet())));
    }
}
