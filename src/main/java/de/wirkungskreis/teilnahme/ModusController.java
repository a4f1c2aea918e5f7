package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Betriebsmodus.Entscheidung;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mode of the house: asked for by one office, released by the other. */
@Controller
@RequestMapping("/teilnahmen/modus")
@Darf(Recht.MODUS_WECHSELN)
class ModusController {

    private static final String PFAD = "/teilnahmen/modus";

    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;

    ModusController(Betriebsmodus modus, Teilnahmeworte worte, Handelnder handelnder) {
        this.modus = modus;
        this.worte = worte;
        this.handelnder = handelnder;
    }

    private Modus anderer() {
        return modus.aktuell() == Modus.AGGREGIERT ? Modus.PSEUDONYM : Modus.AGGREGIERT;
    }

    private Maske maske() {
        return new Maske(worte.texte(), "teilnahme.feld.").zeile("dsfa", null).alsPflicht();
    }

    @GetMapping
    String modus(Model model) {
        return zeigen(maske(), model);
    }

    private String zeigen(Maske maske, Model model) {
        var offen = modus.offener();
        model.addAttribute("modus", modus.aktuell());
        model.addAttribute("anderer", anderer());
        model.addAttribute("offen", offen.orElse(null));
        model.addAttribute("eigener", offen.filter(o -> o.beantragtVon().equals(handelnder.aktuell().kennung())).isPresent());
        model.addAttribute("wechsel", modus.wechsel());
        model.addAttribute("maske", maske);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.modus.titel"), null)));
        return "teilnahme/modus";
    }

    @PostMapping
    Object beantragen(@RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        var maske = maske().mit(eingaben);
        String dsfa = maske.pflicht("dsfa");
        if (maske.fehlerhaft()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(maske, model);
        }
        modus.beantragen(anderer(), dsfa);
        danach.addFlashAttribute("meldung", worte.text("teilnahme.modus.meldung.beantragt"));
        return Weiterleitung.nach(PFAD);
    }

    @PostMapping("/{nr}/{entscheidung:FREIGEGEBEN|ABGELEHNT}")
    Object entscheiden(@PathVariable int nr, @PathVariable Entscheidung entscheidung, RedirectAttributes danach) {
        modus.entscheiden(nr, entscheidung);
        danach.addFlashAttribute("meldung", worte.text("teilnahme.modus.meldung." + entscheidung, modus.aktuell()));
        return Weiterleitung.nach(PFAD);
    }
}
