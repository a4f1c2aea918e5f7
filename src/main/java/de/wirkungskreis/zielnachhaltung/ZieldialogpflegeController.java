package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes, what is added to them, what was agreed and how far it is. */
@Controller
@RequestMapping("/programme/{jahr}/zielnachhaltung/dialoge")
@Darf(Recht.ZIELDIALOG_ERFASSEN)
class ZieldialogpflegeController {

    static final Bereich DIALOGE = new Bereich("/zielnachhaltung/dialoge", "zielnachhaltung.dialoge.titel");
    private static final String EINER = "/{id:[0-9]{1,18}}";

    private final Zieldialoge dialoge;
    private final Zieldialogmasken masken;
    private final Handelnder handelnder;
    private final Pflege pflege;

    ZieldialogpflegeController(Zieldialoge dialoge, Zieldialogmasken masken, Handelnder handelnder, Pflege pflege) {
        this.dialoge = dialoge;
        this.masken = masken;
        this.handelnder = handelnder;
        this.pflege = pflege;
    }

    @GetMapping("/neu")
    ModelAndView neu(Fassungskontext kontext) {
        return neuesFormular(kontext, masken.dialog(kontext, dialoge.heute()));
    }

    @PostMapping("/neu")
    ModelAndView erfassen(Fassungskontext kontext, @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        var maske = masken.dialog(kontext, dialoge.heute()).mit(eingaben);
        var id = dialoge.erfassen(kontext, maske);
        if (id == null) {
            return neuesFormular(kontext, maske);
        }
        return zurueck(kontext, id, "", pflege.text("zielnachhaltung.meldung.erfasst"), danach);
    }

    @GetMapping(EINER + "/nachtrag")
    ModelAndView nachtrag(Fassungskontext kontext, @PathVariable long id) {
        return formular(kontext, dialoge.mit(kontext, id), "/nachtrag", "zielnachhaltung.nachtrag", masken.nachtrag(), 0);
    }

    @PostMapping(EINER + "/nachtrag")
    ModelAndView nachtragen(Fassungskontext kontext, @PathVariable long id, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = masken.nachtrag().mit(eingaben);
        dialoge.nachtragen(kontext, id, maske);
        return maske.fehlerhaft() ? formular(kontext, dialoge.mit(kontext, id), "/nachtrag", "zielnachhaltung.nachtrag", maske, 0)
                : zurueck(kontext, id, "#niederschrift", pflege.text("zielnachhaltung.meldung.nachgetragen"), danach);
    }

    @GetMapping(EINER + "/massnahmen/neu")
    ModelAndView neueMassnahme(Fassungskontext kontext, @PathVariable long id) {
        return formular(kontext, dialoge.mit(kontext, id), "/massnahmen/neu", "zielnachhaltung.massnahme.neu", masken.neueMassnahme(kontext), 0);
    }

    @PostMapping(EINER + "/massnahmen/neu")
    ModelAndView vereinbaren(Fassungskontext kontext, @PathVariable long id, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = masken.neueMassnahme(kontext).mit(eingaben);
        dialoge.vereinbaren(kontext, id, maske);
        return maske.fehlerhaft() ? formular(kontext, dialoge.mit(kontext, id), "/massnahmen/neu", "zielnachhaltung.massnahme.neu", maske, 0)
                : zurueck(kontext, id, "#massnahmen", pflege.text("zielnachhaltung.meldung.vereinbart"), danach);
    }

    @GetMapping(EINER + "/massnahmen/{massnahme:[0-9]{1,18}}")
    @Darf(Recht.ZIELDIALOG_LESEN)
    ModelAndView massnahme(Fassungskontext kontext, @PathVariable long id, @PathVariable long massnahme) {
        var m = dialoge.massnahme(kontext, id, massnahme);
        return formular(kontext, dialoge.mit(kontext, id), "/massnahmen/" + massnahme, "zielnachhaltung.massnahme",
                masken.massnahme(kontext, m, ganz()), m.version());
    }

    @PostMapping(EINER + "/massnahmen/{massnahme:[0-9]{1,18}}")
    @Darf(Recht.ZIELDIALOG_LESEN)
    ModelAndView melden(Fassungskontext kontext, @PathVariable long id, @PathVariable long massnahme, @RequestParam Map<String, String> eingaben,
            RedirectAttributes danach) {
        var m = dialoge.massnahme(kontext, id, massnahme);
        var maske = dialoge.melden(kontext, m, ganz(), eingaben);
        return maske.fehlerhaft() ? formular(kontext, dialoge.mit(kontext, id), "/massnahmen/" + massnahme, "zielnachhaltung.massnahme", maske, m.version())
                : zurueck(kontext, id, "#massnahmen", pflege.text("zielnachhaltung.meldung.gemeldet"), danach);
    }

    private boolean ganz() {
        return handelnder.darf(Recht.ZIELDIALOG_ERFASSEN);
    }

    private ModelAndView neuesFormular(Fassungskontext kontext, Maske maske) {
        return pflege.formular(kontext, DIALOGE, maske, new Blatt("/neu", pflege.text("zielnachhaltung.dialog.neu"), 0)
                .mitEinleitung(pflege.text("zielnachhaltung.dialog.ohneNamen")));
    }

    private ModelAndView formular(Fassungskontext kontext, Zieldialog dialog, String ziel, String titel, Maske maske, int version) {
        var bereich = new Bereich(DIALOGE.pfad() + "/" + dialog.id(), DIALOGE.titel());
        return pflege.formular(kontext, bereich, maske, new Blatt(ziel, pflege.text(titel), version)
                .mitEinleitung(pflege.text("zielnachhaltung.dialog.vom", Zahlenformat.datum(dialog.tag()))));
    }

    private static ModelAndView zurueck(Fassungskontext kontext, long id, String anker, String satz, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", satz);
        return new ModelAndView(Weiterleitung.nach(kontext.seite().pfad(DIALOGE.pfad() + "/" + id + anker)));
    }
}
