package de.wirkungskreis.planung;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editable grid: one form, one save. */
@Controller
@RequestMapping("/programme/{jahr}/planung/bearbeiten")
@Darf(Recht.PLANUNG_BEARBEITEN)
class RasterController {

    private final Planungen planungen;
    private final Planbearbeitung bearbeitung;
    private final Planseiten seiten;
    private final Planherleitung herleitung;
    private final Plansaetze saetze;

    RasterController(Planungen planungen, Planbearbeitung bearbeitung, Planseiten seiten,
            Planherleitung herleitung, Plansaetze saetze) {
        this.planungen = planungen;
        this.bearbeitung = bearbeitung;
        this.seiten = seiten;
        this.herleitung = herleitung;
        this.saetze = saetze;
    }

    @GetMapping
    String raster(Fassungskontext kontext, Model model) {
        return seite(kontext, Map.of(), Map.of(), model);
    }

    @PostMapping
    String speichern(Fassungskontext kontext, @RequestParam Map<String, String> felder, Model model,
            RedirectAttributes weiter, HttpServletResponse antwort) {
        Planseiten.nurOffen(kontext);
        var eingabe = Rastereingabe.aus(felder);
        var zahl = new int[1];
        boolean geaendert;
        try {
            geaendert = bearbeitung.aendern(kontext.fassung().id(), plan -> {
                var neu = eingabe.angewandt(plan, saetze, kontext.seite().pfad("/planung/bearbeiten"),
                        ort -> herleitung.zuletzt(kontext, plan, ort));
                zahl[0] = Planpunkte.unterschiede(plan, neu, saetze);
                return eingabe.fehler().isEmpty() ? neu : plan;
            });
        } catch (Planbearbeitung.Planfehler e) {
            throw new Unzulaessig(e.getMessage());
        }
        if (!eingabe.fehler().isEmpty()) {
            antwort.setStatus(422);
            return seite(kontext, eingabe.getippt(), eingabe.fehler(), model);
        }
        weiter.addFlashAttribute("meldung", !geaendert ? seiten.text("planung.raster.unveraendert")
                : seiten.text(zahl[0] == 1 ? "planung.raster.gespeichert.eins" : "planung.raster.gespeichert",
                        Zahlenformat.ganz(zahl[0], Schreibweise.BILDSCHIRM)));
        return "redirect:" + kontext.seite().pfad("/planung/bearbeiten");
    }

    private String seite(Fassungskontext kontext, Map<String, String> getippt, Map<String, String> fehler, Model model) {
        Planseiten.nurOffen(kontext);
        var plan = planungen.derFassung(kontext.fassung().id());
        model.addAttribute("raster", Raster.von(plan, saetze, getippt, fehler));
        model.addAttribute("fehler", fehler);
        seiten.brotkrumen(kontext, "planung.raster.titel", model);
        return "planung/raster";
    }
}
