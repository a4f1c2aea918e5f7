package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Brotkrumen;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording one step of the path. Whose step it is decides the step itself. */
@Controller
@RequestMapping("/programme/{jahr}/fassungen/schritt/{art}")
@Darf(Recht.LESEN)
class SchrittController {

    private final Fassungen fassungen;
    private final Fassungsseite fassungsseite;
    private final Schritterfassung erfassung;
    private final Schrittmaske masken;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;
    private final Clock uhr;

    SchrittController(Fassungen fassungen, Fassungsseite fassungsseite, Schritterfassung erfassung, Schrittmaske masken,
            Handelnder handelnder, Wortlaut wortlaut, Clock uhr) {
        this.fassungen = fassungen;
        this.fassungsseite = fassungsseite;
        this.erfassung = erfassung;
        this.masken = masken;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
        this.uhr = uhr;
    }

    @GetMapping
    ModelAndView schritt(Fassungskontext kontext, @PathVariable Art art) {
        pruefen(kontext, art);
        var verfahren = erfassung.verfahren(kontext.fassung());
        var seite = seite(kontext, art, masken.leer(art, verfahren.jetztMoeglich(art), 2, heute()), kontext.fassung().version(),
                HttpStatus.OK);
        // nobody fills in a form that cannot be saved
        seite.addObject("wartet", erfassung.wartet(verfahren, art).orElse(null));
        seite.addObject("moeglich", !verfahren.jetztMoeglich(art).isEmpty());
        return seite;
    }

    @PostMapping
    Object erfassen(Fassungskontext kontext, @PathVariable Art art, @RequestParam Map<String, String> eingaben,
            RedirectAttributes weiter) {
        pruefen(kontext, art);
        int zeilen = Schrittmaske.auflagenzeilen(eingaben);
        int version = kontext.fassung().version();
        if (eingaben.containsKey("mehr")) {
            return seite(kontext, art, maske(kontext, art, zeilen + 2, eingaben), version, HttpStatus.OK);
        }
        var maske = maske(kontext, art, zeilen, eingaben);
        if (!maske.version(version).equals(Integer.toString(version))) {
            return ueberholt(kontext, art, zeilen, eingaben);
        }
        var schritt = masken.lesen(art, maske, zeilen, kontext.programm().zeitraum().von().minusYears(2), heute());
        if (!maske.fehlerhaft()) {
            erfassung.verfahren(kontext.fassung()).hindernis(art, schritt.ergebnis())
                    .ifPresent(h -> maske.fehler(art == Art.VEROEFFENTLICHUNG ? "datum" : "ergebnis", erfassung.satz(h)));
        }
        if (maske.fehlerhaft()) {
            return seite(kontext, art, maske, version, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            erfassung.erfassen(kontext.fassung().id(), version, schritt);
        } catch (Schritterfassung.SchrittUeberholt e) {
            return ueberholt(kontext, art, zeilen, eingaben);
        }
        String was = wortlaut.text("verfahren.schritt." + art);
        weiter.addFlashAttribute("meldung", art == Art.VEROEFFENTLICHUNG ? wortlaut.text("verfahren.fassungen.veroeffentlicht", was)
                : wortlaut.text("verfahren.fassungen.erfasst", was, wortlaut.wort(schritt.ergebnis())));
        return Weiterleitung.nach(kontext.seite().pfad("/fassungen"));
    }

    private Maske maske(Fassungskontext kontext, Art art, int zeilen, Map<String, String> eingaben) {
        return masken.leer(art, Verfahren.moeglicheErgebnisse(art), zeilen, heute()).mit(eingaben);
    }

    /** What was typed stays, what has happened meanwhile stands above it, and sending it again counts. */
    private ModelAndView ueberholt(Fassungskontext kontext, Art art, int zeilen, Map<String, String> eingaben) {
        var jetzt = fassungen.mit(kontext.fassung().id()).orElseThrow();
        var schritte = erfassung.verfahren(jetzt).schritte();
        var ohneVersion = new LinkedHashMap<>(eingaben);
        ohneVersion.remove("version");
        var seite = seite(kontext, art, maske(kontext, art, zeilen, ohneVersion), jetzt.version(), HttpStatus.CONFLICT);
        seite.addObject("warnung", schritte.isEmpty() ? wortlaut.text("verfahren.ueberholt")
                : wortlaut.text("verfahren.inzwischen", fassungsseite.inWorten(schritte.get(schritte.size() - 1))));
        return seite;
    }

    private ModelAndView seite(Fassungskontext kontext, Art art, Maske maske, int version, HttpStatus status) {
        String titel = wortlaut.text("verfahren.schritt." + art + ".erfassen");
        var seite = new ModelAndView("verfahren/schritt", status);
        seite.addObject("ueberschrift", titel);
        seite.addObject("brotkrumen", Brotkrumen.zu(wortlaut, kontext, titel));
        seite.addObject("einleitung", wortlaut.text("verfahren.schritt." + art + ".einleitung"));
        seite.addObject("moeglich", true);
        seite.addObject("maske", maske);
        seite.addObject("version", version);
        seite.addObject("ziel", kontext.seite().pfad("/fassungen/schritt/" + art));
        seite.addObject("zurueck", kontext.seite().pfad("/fassungen"));
        seite.addObject("mitAuflagen", art != Art.VEROEFFENTLICHUNG);
        return seite;
    }

    private LocalDate heute() {
        return LocalDate.now(uhr);
    }

    private void pruefen(Fassungskontext kontext, Art art) {
        if (!handelnder.darf(Schritterfassung.recht(art))) {
            throw new AccessDeniedException("Dieser Schritt ist einer anderen Rolle vorbehalten");
        }
        if (kontext.fassung().schritt() > 0) {
            throw new Unzulaessig(wortlaut.text("verfahren.momentaufnahme"));
        }
    }
}
