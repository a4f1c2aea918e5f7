package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/programme/{jahr}/ziele")
@Darf(Recht.ZIELE_BEARBEITEN)
class EbenenController {

    private final JdbcZielsysteme zielsysteme;
    private final ZielMasken masken;
    private final Pflege pflege;

    EbenenController(JdbcZielsysteme zielsysteme, ZielMasken masken, Pflege pflege) {
        this.zielsysteme = zielsysteme;
        this.masken = masken;
        this.pflege = pflege;
    }

    @GetMapping("/ebenen")
    ModelAndView ebenen(Fassungskontext kontext) {
        pflege.offen(kontext);
        var system = zielsysteme.derFassung(kontext.fassung().id());
        return formular(kontext, ebenenmaske(system), system.koepfe().hashCode());
    }

    @PostMapping("/ebenen")
    ModelAndView ebenenSpeichern(Fassungskontext kontext, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var system = zielsysteme.derFassung(kontext.fassung().id());
        var maske = ebenenmaske(system).mit(eingaben);
        var neu = masken.ebenen(maske);
        if (maske.fehlerhaft()) {
            return formular(kontext, maske, version);
        }
        // the headings have no row of their own to count on, so their content stands for the version
        if (version != system.koepfe().hashCode()) {
            throw maske.konflikt(pflege.text("ziel.ebenen"), kontext.seite().pfad("/ziele/ebenen"), system.koepfe().hashCode(),
                    ebenenmaske(system));
        }
        zielsysteme.koepfeAendern(kontext.fassung().id(), system.koepfe(), neu);
        return pflege.gespeichert(kontext, ZielpflegeController.ZIELE, null, pflege.text("ziel.meldung.ebenen"), danach);
    }

    private Maske ebenenmaske(Zielsystem system) {
        return masken.ebenen(system.koepfe(), system.ziele().stream().map(Ziel::ebene).distinct().toList());
    }

    private ModelAndView formular(Fassungskontext kontext, Maske maske, int version) {
        return pflege.formular(kontext, ZielpflegeController.ZIELE, maske,
                new Blatt("/ebenen", pflege.text("ziel.ebenen"), version));
    }
}
