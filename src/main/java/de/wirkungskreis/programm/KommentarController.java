package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Darf(Recht.KOMMENTIEREN)
class KommentarController {

    private static final String GEGENSTAND = "[a-z]+/[A-Za-z0-9][A-Za-z0-9_.-]{0,59}";
    private static final String SEITE = "(/[A-Za-z0-9_.-]+)*/?";

    private final JdbcKommentare kommentare;
    private final Wortlaut wortlaut;

    KommentarController(JdbcKommentare kommentare, Wortlaut wortlaut) {
        this.kommentare = kommentare;
        this.wortlaut = wortlaut;
    }

    @PostMapping("/programme/{jahr}/kommentare")
    Object anlegen(Fassungskontext kontext, @RequestParam String gegenstand, @RequestParam(defaultValue = "") String pfad,
            @RequestParam(defaultValue = "") String text, Model model, RedirectAttributes weiter) {
        if (!gegenstand.matches(GEGENSTAND) || !pfad.matches(SEITE)) {
            throw new NichtGefunden(wortlaut.text("programm.kommentar.gegenstandFehlt"));
        }
        String inhalt = text.strip().replace("\r\n", "\n");
        if (inhalt.isEmpty() || inhalt.length() > 4000) {
            model.addAttribute("fehler", Map.of("text", wortlaut.text("programm.kommentar.laenge")));
            model.addAttribute("gegenstand", gegenstand);
            model.addAttribute("pfad", pfad);
            model.addAttribute("text", text);
            return new ModelAndView("programm/kommentar", model.asMap(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        kommentare.anlegen(kontext.fassung().id(), gegenstand, pfad.isEmpty() ? "/" : pfad, inhalt);
        weiter.addFlashAttribute("meldung", wortlaut.text("programm.kommentar.angelegt"));
        return zurueck(kontext, pfad, gegenstand);
    }

    @PostMapping("/programme/{jahr}/kommentare/{id}/erledigen")
    RedirectView erledigen(Fassungskontext kontext, @PathVariable long id, @RequestParam int version,
            RedirectAttributes weiter) {
        var kommentar = kommentare.mit(id).filter(k -> k.fassung() == kontext.fassung().id())
                .orElseThrow(() -> new NichtGefunden(wortlaut.text("programm.kommentar.fehlt")));
        kommentare.erledigen(kommentar, version);
        weiter.addFlashAttribute("meldung", wortlaut.text("programm.kommentar.erledigt"));
        return zurueck(kontext, kommentar.pfad(), kommentar.gegenstand());
    }

    private static RedirectView zurueck(Fassungskontext kontext, String pfad, String gegenstand) {
        return Weiterleitung.nach(kontext.seite().pfad((pfad.equals("/") ? "" : pfad) + "#" + anker(gegenstand)));
    }

    static String anker(String gegenstand) {
        return "kommentare-" + gegenstand.replace('/', '-');
    }
}
