package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
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

    private final List<Formular<?>> alle;
    private final Programminhalte inhalte;
    private final Programmbearbeitung bearbeitung;
    private final Wortlaut wortlaut;

    InhaltController(List<Formular<?>> alle, Programminhalte inhalte, Programmbearbeitung bearbeitung, Wortlaut wortlaut) {
        this.alle = alle;
        this.inhalte = inhalte;
        this.bearbeitung = bearbeitung;
        this.wortlaut = wortlaut;
    }

    @GetMapping("/neu")
    ModelAndView neu(Fassungskontext kontext, @PathVariable String art, @RequestParam MultiValueMap<String, String> vorgabe) {
        var formular = formular(art);
        formular.ordnung();
        return seite(kontext, formular, formular.maske(inhalte.derFassung(kontext.fassung().id()), null, vorgabe), null);
    }

    @PostMapping("/neu")
    ModelAndView anlegen(Fassungskontext kontext, @PathVariable String art,
            @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        var formular = formular(art);
        formular.ordnung();
        return speichern(kontext, formular, null, 0, eingaben, danach);
    }

    @GetMapping("/{schluessel}/bearbeiten")
    ModelAndView bearbeiten(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel) {
        return bearbeiten(kontext, formular(art), schluessel);
    }

    private <T extends Angabe> ModelAndView bearbeiten(Fassungskontext kontext, Formular<T> formular, String schluessel) {
        var inhalt = inhalte.derFassung(kontext.fassung().id());
        var ding = formular.finden(inhalt, schluessel);
        return seite(kontext, formular, formular.maske(inhalt, ding, new LinkedMultiValueMap<>()), ding);
    }

    @PostMapping("/{schluessel}/bearbeiten")
    ModelAndView speichern(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel,
            @RequestParam(defaultValue = "0") int version, @RequestParam MultiValueMap<String, String> eingaben,
            RedirectAttributes danach) {
        return speichern(kontext, formular(art), schluessel, version, eingaben, danach);
    }

    @PostMapping("/{schluessel}/loeschen")
    RedirectView loeschen(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel,
            @RequestParam int version, RedirectAttributes danach) {
        var formular = formular(art);
        String titel = bearbeitung.loeschen(kontext, formular, schluessel, version);
        danach.addFlashAttribute("meldung", wortlaut.text("programm.geloescht", titel));
        return Weiterleitung.nach(kontext.seite().pfad(formular.seite()));
    }

    @PostMapping("/{schluessel}/verschieben")
    RedirectView verschieben(Fassungskontext kontext, @PathVariable String art, @PathVariable String schluessel,
            @RequestParam String richtung, RedirectAttributes danach) {
        var formular = formular(art);
        String titel = bearbeitung.verschieben(kontext, formular, schluessel, richtung.equals("hoch"));
        danach.addFlashAttribute("meldung", wortlaut.text("programm.verschoben", titel));
        return Weiterleitung.nach(kontext.seite().pfad(formular.seite() + "#" + schluessel));
    }

    private <T extends Angabe> ModelAndView speichern(Fassungskontext kontext, Formular<T> formular,
            @Nullable String schluessel, int version, MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        var ergebnis = bearbeitung.speichern(kontext, formular, schluessel, version, eingaben);
        if (ergebnis.maske().fehlerhaft()) {
            return seite(kontext, formular, ergebnis.maske(), schluessel == null ? null
                    : formular.finden(inhalte.derFassung(kontext.fassung().id()), schluessel));
        }
        danach.addFlashAttribute("meldung", wortlaut.text("programm.gespeichert", formular.titel(ergebnis.ding())));
        return new ModelAndView(Weiterleitung.nach(kontext.seite().pfad(formular.lesepfad(ergebnis.ding()))));
    }

    /** @param ding null: a new one */
    private <T extends Angabe> ModelAndView seite(Fassungskontext kontext, Formular<T> formular, Maske maske, @Nullable T ding) {
        var seite = new ModelAndView("web/maske", maske.fehlerhaft() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        String titel = ding == null ? wortlaut.text("programm.neu." + formular.art)
                : wortlaut.text("programm.bearbeiten", formular.titel(ding));
        String wurzel = "/" + formular.art + "/" + (ding == null ? "" : ding.schluessel() + "/");
        seite.addObject("maske", maske);
        seite.addObject("ueberschrift", titel);
        seite.addObject("brotkrumen", Brotkrumen.zu(wortlaut, kontext, titel));
        seite.addObject("version", ding == null ? 0 : ding.version());
        seite.addObject("ziel", kontext.seite().pfad(wurzel + (ding == null ? "neu" : "bearbeiten")));
        seite.addObject("zurueck", kontext.seite().pfad(ding == null ? formular.seite() : formular.lesepfad(ding)));
        seite.addObject("entfernen",
                ding == null || formular.reihe().isEmpty() ? null : kontext.seite().pfad(wurzel + "loeschen"));
        return seite;
    }

    private Formular<?> formular(String art) {
        return alle.stream().filter(f -> f.art.equals(art)).findFirst().orElseThrow();
    }
}
