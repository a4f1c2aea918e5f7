package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Brotkrumen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping an Auflage up to date, also when its Fassung has long been decided on. */
@Controller
@RequestMapping("/programme/{jahr}/fassungen/auflagen/{id}")
@Darf(Recht.AUFLAGEN_BEARBEITEN)
class AuflagenController {

    private final Auflagenverfolgung auflagen;
    private final Wortlaut wortlaut;

    AuflagenController(Auflagenverfolgung auflagen, Wortlaut wortlaut) {
        this.auflagen = auflagen;
        this.wortlaut = wortlaut;
    }

    @GetMapping
    ModelAndView zeigen(Fassungskontext kontext, @PathVariable long id) {
        return seite(kontext, id, auflagen.maske(auflagen.mit(kontext, id)), HttpStatus.OK);
    }

    @PostMapping
    Object speichern(Fassungskontext kontext, @PathVariable long id, @RequestParam Map<String, String> eingaben,
            RedirectAttributes weiter) {
        var maske = auflagen.speichern(kontext, id, eingaben);
        if (maske.fehlerhaft()) {
            return seite(kontext, id, maske, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        weiter.addFlashAttribute("meldung", wortlaut.text("programm.gespeichert", wortlaut.text("verfahren.auflage")));
        return Weiterleitung.nach(kontext.seite().pfad("/fassungen#auflagen"));
    }

    private ModelAndView seite(Fassungskontext kontext, long id, Maske maske, HttpStatus status) {
        var seite = new ModelAndView("web/maske", status);
        String titel = wortlaut.text("verfahren.auflage");
        seite.addObject("ueberschrift", titel);
        seite.addObject("brotkrumen", Brotkrumen.zu(wortlaut, kontext, titel));
        seite.addObject("maske", maske);
        seite.addObject("version", auflagen.mit(kontext, id).version());
        seite.addObject("ziel", kontext.seite().pfad("/fassungen/auflagen/" + id));
        seite.addObject("zurueck", kontext.seite().pfad("/fassungen"));
        return seite;
    }
}
