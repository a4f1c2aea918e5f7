package de.wirkungskreis.teilnahme;

import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For how long people are kept, who would go now, and letting them go. */
@Controller
@RequestMapping("/teilnahmen/loeschen")
@Darf(Recht.LOESCHEN)
class LoeschController {

    private static final String PFAD = "/teilnahmen/loeschen";

    private final Loeschung loeschung;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;

    LoeschController(Loeschung loeschung, Betriebsmodus modus, Teilnahmeworte worte) {
        this.loeschung = loeschung;
        this.modus = modus;
        this.worte = worte;
    }

    private Maske maske() {
        return new Maske(worte.texte(), "teilnahme.feld.").zeile("aufbewahrung", loeschung.frist().monate()).alsPflicht()
                .zeile("fristgrund", null).alsPflicht();
    }

    @GetMapping
    String seite(Model model) {
        return zeigen(maske(), model);
    }

    private String zeigen(Maske maske, Model model) {
        model.addAttribute("mitPersonen", modus.mitPersonen());
        model.addAttribute("vorschau", loeschung.vorschau());
        model.addAttribute("fristen", loeschung.fristen());
        model.addAttribute("bisher", loeschung.bisher());
        model.addAttribute("arten", Loeschung.Art.values());
        model.addAttribute("maske", maske);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.loeschen.titel"), null)));
        return "teilnahme/loeschen";
    }

    @PostMapping("/frist")
    Object frist(@RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var maske = maske().mit(eingaben);
        maske.pflicht("aufbewahrung");
        String grund = maske.pflicht("fristgrund");
        var monate = maske.ganzzahl("aufbewahrung");
        if (monate.filter(m -> m < Loeschung.MINDESTENS || m > Loeschung.HOECHSTENS).isPresent()) {
            maske.fehlerText("aufbewahrung", "aufbewahrung.grenzen", Loeschung.MINDESTENS, Loeschung.HOECHSTENS);
        }
        if (maske.fehlerhaft() || monate.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(maske, model);
        }
        loeschung.fristSetzen(monate.get(), grund);
        danach.addFlashAttribute("meldung", worte.text("teilnahme.loeschen.meldung.frist", monate.get()));
        return Weiterleitung.nach(PFAD);
    }

    /**
     * @param personen as the preview has shown: what has changed since is looked at first
     * @param bestaetigt nothing brings anybody back: one click alone is not enough
     */
    @PostMapping
    Object ausfuehren(@RequestParam int personen, @RequestParam(defaultValue = "false") boolean bestaetigt, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        if (!bestaetigt) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("unbestaetigt", true);
            return zeigen(maske(), model);
        }
        var weg = loeschung.ausfuehren(personen);
        danach.addFlashAttribute("meldung", worte.text("teilnahme.loeschen.meldung", (long) weg.personen()));
        return Weiterleitung.nach(PFAD);
    }
}
