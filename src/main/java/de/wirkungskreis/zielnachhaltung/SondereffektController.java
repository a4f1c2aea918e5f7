package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/programme/{jahr}/zielnachhaltung/sondereffekte")
@Darf(Recht.ZIELDIALOG_ERFASSEN)
class SondereffektController {

    static final Bereich EFFEKTE = new Bereich("/zielnachhaltung/sondereffekte", "zielnachhaltung.effekt.titel");
    private static final String RUECKNAHME = "/{id:[0-9]{1,18}}/ruecknahme";

    private final Sondereffekte effekte;
    private final Sondereffektansicht ansichten;
    private final Handelnder handelnder;
    private final Pflege pflege;

    SondereffektController(Sondereffekte effekte, Sondereffektansicht ansichten, Handelnder handelnder, Pflege pflege) {
        this.effekte = effekte;
        this.ansichten = ansichten;
        this.handelnder = handelnder;
        this.pflege = pflege;
    }

    @GetMapping
    @Darf(Recht.TEILNAHMEZAHLEN_LESEN)
    String seite(Fassungskontext kontext, Model model) {
        model.addAttribute("effekte", ansichten.alle(kontext));
        model.addAttribute("erfassen", handelnder.darf(Recht.ZIELDIALOG_ERFASSEN));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(pflege.text("zielnachhaltung.titel"), kontext.seite().pfad("/zielnachhaltung")),
                new Brotkrume(pflege.text(EFFEKTE.titel()), null)));
        return "zielnachhaltung/sondereffekte";
    }

    @GetMapping("/neu")
    ModelAndView neu(Fassungskontext kontext) {
        return formular(kontext, "/neu", "zielnachhaltung.effekt.neu", effekte.neu(kontext), pflege.text("zielnachhaltung.effekt.einleitung"));
    }

    @PostMapping("/neu")
    ModelAndView erfassen(Fassungskontext kontext, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = effekte.erfassen(kontext, eingaben);
        return maske.fehlerhaft() ? formular(kontext, "/neu", "zielnachhaltung.effekt.neu", maske, pflege.text("zielnachhaltung.effekt.einleitung"))
                : zurueck(kontext, "zielnachhaltung.effekt.meldung.erfasst", danach);
    }

    @GetMapping(RUECKNAHME)
    ModelAndView ruecknahme(Fassungskontext kontext, @PathVariable long id) {
        return formular(kontext, "/" + id + "/ruecknahme", "zielnachhaltung.effekt.ruecknahme", effekte.ruecknahme(), effekte.mit(kontext, id).text());
    }

    @PostMapping(RUECKNAHME)
    ModelAndView zuruecknehmen(Fassungskontext kontext, @PathVariable long id, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = effekte.zuruecknehmen(kontext, id, eingaben);
        return maske.fehlerhaft() ? formular(kontext, "/" + id + "/ruecknahme", "zielnachhaltung.effekt.ruecknahme", maske, effekte.mit(kontext, id).text())
                : zurueck(kontext, "zielnachhaltung.effekt.meldung.zurueck", danach);
    }

    private ModelAndView formular(Fassungskontext kontext, String ziel, String titel, Maske maske, String einleitung) {
        return pflege.formular(kontext, EFFEKTE, maske, new Blatt(ziel, pflege.text(titel), 0).mitEinleitung(einleitung));
    }

    private ModelAndView zurueck(Fassungskontext kontext, String satz, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", pflege.text(satz));
        return new ModelAndView(Weiterleitung.nach(kontext.seite().pfad(EFFEKTE.pfad())));
    }
}
