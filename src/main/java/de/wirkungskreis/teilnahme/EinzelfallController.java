package de.wirkungskreis.teilnahme;

import de.wirkungskreis.foerderung.Einzelfallfrage;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
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

/** Records what the law leaves to judgement: yes or no, and why. */
@Controller
@RequestMapping("/teilnahmen/{id:\\d{1,18}}/entscheidungen/{frage}")
@Darf(Recht.TEILNAHME_BEARBEITEN)
class EinzelfallController {

    /** A Kundennummer, a telephone number, an address of mail: whatever leads to somebody. */
    static final Pattern FUEHRT_ZU_JEMANDEM = Pattern.compile("\\d{6,}|\\b0\\d{2,4}[ /-]\\d{4,}|\\d{3}[A-Za-z]\\d{3,}|\\S@\\S");

    private final Teilnahmen teilnahmen;
    private final Einzelfallentscheidungen entscheidungen;
    private final Teilnahmeworte worte;

    EinzelfallController(Teilnahmen teilnahmen, Einzelfallentscheidungen entscheidungen, Teilnahmeworte worte) {
        this.teilnahmen = teilnahmen;
        this.entscheidungen = entscheidungen;
        this.worte = worte;
    }

    private Teilnahme die(long id, Einzelfallfrage frage) {
        return teilnahmen.mit(id).filter(t -> Rechtsabschnitte.fragen(t).contains(frage))
                .orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.nichtgefunden")));
    }

    private Maske maske() {
        return new Maske(worte.texte(), "teilnahme.feld.").auswahl("entscheidung", "", List.of(new Wahl("", worte.text("teilnahme.entscheidung.offen")),
                new Wahl("ja", worte.text("teilnahme.entscheidung.ja")), new Wahl("nein", worte.text("teilnahme.entscheidung.nein")))).alsPflicht()
                .absatz("begruendung", null).alsPflicht();
    }

    @GetMapping
    String formular(@PathVariable long id, @PathVariable Einzelfallfrage frage, Model model) {
        return zeigen(die(id, frage), frage, maske(), model);
    }

    private String zeigen(Teilnahme t, Einzelfallfrage frage, Maske maske, Model model) {
        String weg = "/teilnahmen/" + t.id();
        model.addAttribute("maske", maske);
        model.addAttribute("version", 0);
        model.addAttribute("ziel", weg + "/entscheidungen/" + frage);
        model.addAttribute("ueberschrift", worte.wort(frage));
        model.addAttribute("einleitung", worte.text("teilnahme.entscheidung.einleitung." + frage));
        model.addAttribute("zurueck", weg);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("teilnahme.weg.liste"), "/teilnahmen/liste"),
                new Brotkrume(worte.instrument(t.instrument()), weg), new Brotkrume(worte.wort(frage), null)));
        return "web/maske";
    }

    @PostMapping
    Object entscheiden(@PathVariable long id, @PathVariable Einzelfallfrage frage, @RequestParam MultiValueMap<String, String> eingaben,
            Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var t = die(id, frage);
        var maske = maske().mit(eingaben);
        String entscheidung = maske.pflicht("entscheidung");
        String grund = maske.pflicht("begruendung");
        pruefen(maske, grund);
        if (maske.fehlerhaft()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return zeigen(t, frage, maske, model);
        }
        entscheidungen.entscheiden(id, frage, entscheidung.equals("ja"), grund);
        danach.addFlashAttribute("meldung", worte.text("teilnahme.entscheidung.meldung", frage));
        return Weiterleitung.nach("/teilnahmen/" + id + "#entscheidungen");
    }

    static void pruefen(Maske maske, String grund) {
        if (grund.length() > Einzelfallentscheidungen.GRUND_HOECHSTENS) {
            maske.fehlerText("begruendung", "begruendung.lang", Einzelfallentscheidungen.GRUND_HOECHSTENS);
        } else if (FUEHRT_ZU_JEMANDEM.matcher(grund).find()) {
            maske.fehlerText("begruendung", "begruendung.person");
        }
    }
}
