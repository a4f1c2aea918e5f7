package de.wirkungskreis.programm;

import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Creates, edits, moves and deletes what a programme consists of; one form page for all kinds. */
@Controller
@RequestMapping("/programme/{jahr}/{art:rahmen|schwerpunkte|handlungsfelder|raumbezuege|abschnitte|vorhaben}")
@Darf(Recht.PROGRAMM_BEARBEITEN)
class InhaltController {

    private final List<Formular> alle;
    private final Programminhalte inhalte;
    private final Programmbearbeitung bearbeitung;
    private final Formulare formulare;

    InhaltController(List<Formular> alle, Programminhalte inhalte, Programmbearbeitung bearbeitung, Formulare formulare) {
        this.alle = alle;
        this.inhalte = inhalte;
        this.bearbeitung = bearbeitung;
        this.formulare = formulare;
    }

    @GetMapping("/neu")
    ModelAndView neu(Fassungskontext kontext, @PathVariable String art, @RequestParam Map<String, String> vorgabe) {
        var formular = formular(art);
        var werte = formular.vorgabe(inhalte.derFassung(kontext.fassung().id()));
        vorgabe.forEach((name, wert) -> werte.computeIfPresent(name, (n, alt) -> wert));
        if (art.equals("vorhaben") && vorgabe.containsKey("handlungsfeld")) {
            werte.put("handlungsfeld", vorgabe.get("handlungsfeld"));
        }
        return seite(kontext, formular, "", true, new Eingabe(werte), HttpStatus.OK);
    }

    @PostMapping("/neu")
    Object anlegen(Fassungskontext kontext, @PathVariable String art, @RequestParam MultiValueMap<String, String> parameter,
            RedirectAttributes weiter) {
        var eingabe = Eingabe.aus(parameter);
        String schluessel = eingabe.text("schluessel");
        return speichern(kontext, formular(art), schluessel, true, eingabe, weiter);
    }

    @GetMapping("/{schluessel}/bearbeiten")
    ModelAndView bearbeiten(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel) {
        var formular = formular(art);
        var werte = formular.werte(inhalte.derFassung(kontext.fassung().id()), schluessel);
        return seite(kontext, formular, schluessel, false, new Eingabe(werte), HttpStatus.OK);
    }

    @PostMapping("/{schluessel}/bearbeiten")
    Object speichern(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel,
            @RequestParam MultiValueMap<String, String> parameter, RedirectAttributes weiter) {
        return speichern(kontext, formular(art), schluessel, false, Eingabe.aus(parameter), weiter);
    }

    @PostMapping("/{schluessel}/loeschen")
    RedirectView loeschen(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel,
            @RequestParam int version, RedirectAttributes weiter) {
        var formular = formular(art);
        if (art.equals("rahmen")) {
            throw new NichtGefunden(formulare.text("programm.rahmen.bleibt"));
        }
        String titel = formular.titel(inhalte.derFassung(kontext.fassung().id()), schluessel);
        bearbeitung.loeschen(kontext, formular, schluessel, version);
        weiter.addFlashAttribute("meldung", formulare.text("programm.geloescht", titel));
        return Weiterleitung.nach(kontext.seite().pfad(eigeneSeite(art)));
    }

    @PostMapping("/{schluessel}/verschieben")
    RedirectView verschieben(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel,
            @RequestParam String richtung, RedirectAttributes weiter) {
        var formular = formular(art);
        bearbeitung.verschieben(kontext, art, schluessel, richtung.equals("hoch"));
        weiter.addFlashAttribute("meldung", formulare.text("programm.verschoben",
                formular.titel(inhalte.derFassung(kontext.fassung().id()), schluessel)));
        return Weiterleitung.nach(kontext.seite().pfad(eigeneSeite(art) + "#" + schluessel));
    }

    private static String eigeneSeite(String art) {
        return art.equals("raumbezuege") || art.equals("abschnitte") ? "/" + art : "";
    }

    private Object speichern(Fassungskontext kontext, Formular formular, String schluessel, boolean neu, Eingabe eingabe,
            RedirectAttributes weiter) {
        if (!bearbeitung.speichern(kontext, formular, schluessel, neu, eingabe)) {
            return seite(kontext, formular, schluessel, neu, eingabe, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        weiter.addFlashAttribute("meldung", formulare.text("programm.gespeichert",
                formular.titel(inhalte.derFassung(kontext.fassung().id()), schluessel)));
        return Weiterleitung.nach(kontext.seite().pfad(formular.lesepfad(schluessel)));
    }

    private ModelAndView seite(Fassungskontext kontext, Formular formular, String schluessel, boolean neu, Eingabe eingabe,
            HttpStatus status) {
        var inhalt = inhalte.derFassung(kontext.fassung().id());
        var seite = new ModelAndView("programm/formular", status);
        String titel = neu ? formulare.text("programm.neu." + formular.art())
                : formulare.text("programm.bearbeiten", formular.titel(inhalt, schluessel));
        seite.addObject("seitentitel", titel);
        seite.addObject("brotkrumen", Brotkrumen.zu(kontext, titel));
        seite.addObject("felder", formular.felder(inhalt, neu));
        seite.addObject("werte", eingabe.werte());
        seite.addObject("fehler", eingabe.fehler());
        String wurzel = "/" + formular.art() + "/";
        seite.addObject("ziel", kontext.seite().pfad(neu ? wurzel + "neu" : wurzel + schluessel + "/bearbeiten"));
        seite.addObject("zurueck", kontext.seite().pfad(neu ? eigeneSeite(formular.art()) : formular.lesepfad(schluessel)));
        seite.addObject("loeschen", neu || formular.art().equals("rahmen") ? null
                : kontext.seite().pfad(wurzel + schluessel + "/loeschen"));
        return seite;
    }

    private Formular formular(String art) {
        return alle.stream().filter(f -> f.art().equals(art)).findFirst().orElseThrow();
    }
}
