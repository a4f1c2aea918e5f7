package de.wirkungskreis.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The feedback every page links to, and where the house reads it. */
@Controller
class RueckmeldungController {

    private final JdbcRueckmeldungen rueckmeldungen;
    private final MessageSource texte;

    RueckmeldungController(JdbcRueckmeldungen rueckmeldungen, MessageSource texte) {
        this.rueckmeldungen = rueckmeldungen;
        this.texte = texte;
    }

    @Bean
    static Navigationspunkt rueckmeldungNavigation() {
        return new Navigationspunkt("web.rueckmeldungen.titel", 150, "/rueckmeldungen", false);
    }

    @GetMapping("/rueckmeldung")
    @Zutritt(Zutritt.OEFFENTLICH)
    String formular(@RequestParam(defaultValue = "/") String seite, Model modell) {
        modell.addAttribute("seite", kurz(seite));
        return "web/rueckmeldung";
    }

    @PostMapping("/rueckmeldung")
    @Zutritt(Zutritt.OEFFENTLICH)
    ModelAndView absenden(@RequestParam String seite, @RequestParam String text, @RequestParam(defaultValue = "") String antwortAn,
            RedirectAttributes weiter) {
        Map<String, String> fehler = new LinkedHashMap<>();
        if (text.isBlank()) {
            fehler.put("text", satz("web.rueckmeldung.leer"));
        } else if (text.length() > 5000) {
            fehler.put("text", satz("web.formular.zuLang"));
        }
        if (antwortAn.length() > 320) {
            fehler.put("antwortAn", satz("web.formular.zuLang"));
        }
        if (!fehler.isEmpty()) {
            var ansicht = new ModelAndView("web/rueckmeldung",
                    Map.of("seite", kurz(seite), "text", text, "antwortAn", antwortAn, "fehler", fehler));
            ansicht.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return ansicht;
        }
        try {
            rueckmeldungen.entgegennehmen(kurz(seite), text.strip(), antwortAn.strip());
        } catch (Unzulaessig e) {
            throw new Unzulaessig(satz(e.getMessage()));
        }
        weiter.addFlashAttribute("meldung", satz("web.rueckmeldung.danke"));
        return new ModelAndView("redirect:/rueckmeldung");
    }

    @GetMapping("/rueckmeldungen")
    @Zutritt(Zutritt.EINSTELLUNGEN)
    String liste(Model modell) {
        modell.addAttribute("rueckmeldungen", rueckmeldungen.alle());
        return "web/rueckmeldungen";
    }

    @PostMapping("/rueckmeldungen/{id}/erledigt")
    @Zutritt(Zutritt.EINSTELLUNGEN)
    String erledigt(@PathVariable long id, RedirectAttributes weiter) {
        try {
            rueckmeldungen.erledigen(id, satz("web.rueckmeldungen.vermerk"));
        } catch (NichtGefunden e) {
            throw new NichtGefunden(satz(e.getMessage()));
        }
        weiter.addFlashAttribute("meldung", satz("web.rueckmeldungen.erledigt"));
        return "redirect:/rueckmeldungen";
    }

    private String satz(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }

    private static String kurz(String seite) {
        return seite.length() <= 500 ? seite : seite.substring(0, 500);
    }
}
