package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@RequestMapping("/programme/{jahr}/ziele")
@Darf(Recht.ZIELE_BEARBEITEN)
class EbenenController {

    private final JdbcZielsysteme zielsysteme;
    private final ZielMasken masken;
    private final MessageSource texte;

    EbenenController(JdbcZielsysteme zielsysteme, ZielMasken masken, MessageSource texte) {
        this.zielsysteme = zielsysteme;
        this.masken = masken;
        this.texte = texte;
    }

    @GetMapping("/ebenen")
    String ebenen(Fassungskontext kontext, Model model) {
        offen(kontext);
        var system = zielsysteme.derFassung(kontext.fassung().id());
        return formular(kontext, model, ebenenmaske(system), system.koepfe().hashCode());
    }

    @PostMapping("/ebenen")
    Object ebenenSpeichern(Fassungskontext kontext, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        offen(kontext);
        var system = zielsysteme.derFassung(kontext.fassung().id());
        var maske = ebenenmaske(system).mit(eingaben);
        var neu = masken.ebenen(maske);
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return formular(kontext, model, maske, version);
        }
        // the headings have no row of their own to count on, so their content stands for the version
        if (version != system.koepfe().hashCode()) {
            throw maske.konflikt(text("ziel.ebenen"), kontext.seite().pfad("/ziele/ebenen"), system.koepfe().hashCode(),
                    ebenenmaske(system));
        }
        zielsysteme.koepfeAendern(kontext.fassung().id(), system.koepfe(), neu);
        danach.addFlashAttribute("meldung", text("ziel.meldung.ebenen"));
        var weiter = new RedirectView(kontext.seite().pfad("/ziele"), true);
        weiter.setStatusCode(HttpStatus.SEE_OTHER);
        weiter.setExposeModelAttributes(false);
        return weiter;
    }

    private Maske ebenenmaske(Zielsystem system) {
        return masken.ebenen(system.koepfe(), system.ziele().stream().map(Ziel::ebene).distinct().toList());
    }

    private String formular(Fassungskontext kontext, Model model, Maske maske, int version) {
        model.addAttribute("maske", maske);
        model.addAttribute("version", version);
        model.addAttribute("ziel", kontext.seite().pfad("/ziele/ebenen"));
        model.addAttribute("ueberschrift", text("ziel.ebenen"));
        model.addAttribute("zurueck", kontext.seite().pfad("/ziele"));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("ziel.titel"), kontext.seite().pfad("/ziele")),
                new Brotkrume(text("ziel.ebenen"), null)));
        return "web/maske";
    }

    private void offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(text("web.maske.eingefroren", kontext.seite().fassungText()));
        }
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
