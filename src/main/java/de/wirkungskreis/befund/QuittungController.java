package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Versionskonflikt;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Answering for a finding, and taking the answer back. */
@Controller
@RequestMapping("/programme/{jahr}/befunde/quittung")
@Darf(Recht.BEFUNDE_QUITTIEREN)
class QuittungController {

    /** As long as befund.quittung takes it. */
    private static final int HOECHSTENS = 2000;
    /** Nobody has answered yet. */
    private static final int OHNE = -1;

    private final Regelwerk regelwerk;
    private final JdbcQuittungen quittungen;
    private final Wortlaut worte;

    QuittungController(Regelwerk regelwerk, JdbcQuittungen quittungen, Wortlaut worte) {
        this.regelwerk = regelwerk;
        this.quittungen = quittungen;
        this.worte = worte;
    }

    @GetMapping
    String formular(Fassungskontext kontext, @RequestParam String befund, Model model) {
        var b = befund(kontext, befund);
        return formular(kontext, b, b.quittung() == null ? "" : b.quittung().grund(), version(b), Map.of(), model);
    }

    /** {@code stand}: of the numbers the person has read. When they are others now, the sentence is shown again first. */
    @PostMapping
    Object quittieren(Fassungskontext kontext, @RequestParam String befund, @RequestParam String stand,
            @RequestParam int version, @RequestParam(defaultValue = "") String grund, Model model, RedirectAttributes weiter,
            HttpServletResponse antwort) {
        var b = befund(kontext, befund);
        String inhalt = grund.strip().replace("\r\n", "\n");
        String fehler = !stand.equals(b.stand()) ? "geaendert" : inhalt.isEmpty() ? "leer"
                : inhalt.length() > HOECHSTENS ? "zuLang" : "";
        if (!fehler.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(kontext, b, inhalt, version, Map.of("grund", worte.text("befund.quittung." + fehler, HOECHSTENS)), model);
        }
        if (version != version(b) || !quittungen.quittieren(kontext.fassung().id(), b, b.quittung(), inhalt)) {
            throw konflikt(kontext, befund(kontext, befund), inhalt);
        }
        weiter.addFlashAttribute("meldung", worte.text("befund.quittung.gespeichert"));
        return zurueck(kontext, b);
    }

    @PostMapping("/zuruecknehmen")
    RedirectView zuruecknehmen(Fassungskontext kontext, @RequestParam String befund, @RequestParam int version,
            RedirectAttributes weiter) {
        var b = befund(kontext, befund);
        if (b.quittung() == null || version != version(b)
                || !quittungen.zuruecknehmen(kontext.fassung().id(), b.quittung())) {
            throw new Unzulaessig(worte.text("befund.quittung.ueberholt"));
        }
        weiter.addFlashAttribute("meldung", worte.text("befund.quittung.zurueckgenommen"));
        return zurueck(kontext, b);
    }

    private String formular(Fassungskontext kontext, Befund b, String grund, int version, Map<String, String> fehler, Model model) {
        model.addAttribute("befund", b);
        model.addAttribute("grund", grund);
        model.addAttribute("version", version);
        model.addAttribute("fehler", fehler);
        model.addAttribute("zurueck", kontext.seite().pfad("/befunde#" + b.anker()));
        model.addAttribute("brotkrumen", List.of(
                new Brotkrume(kontext.seite().jahrtext(), kontext.seite().pfad("")),
                new Brotkrume(worte.text("befund.seite.titel"), kontext.seite().pfad("/befunde")),
                new Brotkrume(worte.text("befund.quittung.titel"), null)));
        return "befund/quittung";
    }

    private Versionskonflikt konflikt(Fassungskontext kontext, Befund b, String eigener) {
        return new Versionskonflikt(worte.text("befund.quittung.titel"), kontext.seite().pfad("/befunde/quittung"), version(b),
                List.of(new Versionskonflikt.Feld("grund", worte.text("befund.quittung.grund"), eigener,
                        b.quittung() == null ? "" : b.quittung().grund(), true)),
                Map.of("befund", b.schluessel(), "stand", b.stand()));
    }

    private Befund befund(Fassungskontext kontext, String schluessel) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(worte.text("befund.quittung.eingefroren"));
        }
        return regelwerk.mit(kontext.fassung(), schluessel).orElseThrow(() -> new Unzulaessig(worte.text("befund.quittung.behoben")));
    }

    private static int version(Befund b) {
        return b.quittung() == null ? OHNE : b.quittung().version();
    }

    private static RedirectView zurueck(Fassungskontext kontext, Befund b) {
        var ansicht = new RedirectView(kontext.seite().pfad("/befunde#" + b.anker()), true);
        ansicht.setStatusCode(HttpStatus.SEE_OTHER);
        ansicht.setExposeModelAttributes(false);
        ansicht.setExpandUriTemplateVariables(false);
        return ansicht;
    }
}
