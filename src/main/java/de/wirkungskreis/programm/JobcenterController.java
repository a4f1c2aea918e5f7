package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings of the house: who we are, which bodies we have. */
@Controller
@RequestMapping("/jobcenter")
@Darf(Recht.EINSTELLUNGEN)
class JobcenterController {

    private final Programme programme;
    private final JobcenterMasken masken;
    private final Wortlaut wortlaut;

    JobcenterController(Programme programme, JobcenterMasken masken, Wortlaut wortlaut) {
        this.programme = programme;
        this.masken = masken;
        this.wortlaut = wortlaut;
    }

    @GetMapping
    ModelAndView zeigen() {
        var jobcenter = gegenwaertiges();
        return seite(masken.jobcenter(jobcenter), jobcenter.version());
    }

    @PostMapping
    ModelAndView speichern(@RequestParam(defaultValue = "0") int version, @RequestParam Map<String, String> eingaben,
            RedirectAttributes danach) {
        var maske = masken.jobcenter(gegenwaertiges()).mit(eingaben);
        var jobcenter = JobcenterMasken.jobcenter(maske, version);
        if (maske.fehlerhaft()) {
            return seite(maske, version);
        }
        programme.jobcenterSpeichern(jobcenter);
        return gespeichert(jobcenter.name(), "/jobcenter", danach);
    }

    private Jobcenter gegenwaertiges() {
        return programme.jobcenter().orElse(
                new Jobcenter("", null, null, null, Jobcenter.Organisationsform.GE, null, 0));
    }

    @GetMapping("/gremien/neu")
    ModelAndView neuesGremium() {
        return gremium(masken.gremium(neues()), null);
    }

    private Gremium neues() {
        int letzte = programme.gremien().stream().mapToInt(Gremium::reihenfolge).max().orElse(0);
        return new Gremium("", "", Gremium.Art.BERATEND, letzte + 10, 0);
    }

    @GetMapping("/gremien/{schluessel}")
    ModelAndView gremium(@PathVariable String schluessel) {
        var gremium = finden(schluessel);
        return gremium(masken.gremium(gremium), gremium);
    }

    /** A new one may bring its key along; otherwise it is made of the name. */
    @PostMapping("/gremien/neu")
    ModelAndView gremiumAnlegen(@RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var vergeben = programme.gremien().stream().map(Gremium::schluessel).toList();
        var maske = masken.gremium(neues()).mit(eingaben);
        String schluessel = Schluessel.aus(eingaben.getOrDefault("schluessel", maske.eingabe("name")), vergeben);
        return gremiumSpeichern(maske, JobcenterMasken.gremium(maske, schluessel, 0), null, danach);
    }

    @PostMapping("/gremien/{schluessel}")
    ModelAndView gremiumAendern(@PathVariable String schluessel, @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var bisher = finden(schluessel);
        var maske = masken.gremium(bisher).mit(eingaben);
        return gremiumSpeichern(maske, JobcenterMasken.gremium(maske, schluessel, version), bisher, danach);
    }

    private ModelAndView gremiumSpeichern(Maske maske, Gremium gremium, @Nullable Gremium bisher, RedirectAttributes danach) {
        if (maske.fehlerhaft()) {
            return gremium(maske, bisher);
        }
        programme.gremiumSpeichern(gremium);
        return gespeichert(gremium.name(), "/jobcenter#gremien", danach);
    }

    private Gremium finden(String schluessel) {
        return programme.gremien().stream().filter(g -> g.schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden(wortlaut.text("programm.gremium.fehlt", schluessel)));
    }

    private ModelAndView gespeichert(String name, String weiter, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", wortlaut.text("programm.gespeichert", name));
        return new ModelAndView(Weiterleitung.nach(weiter));
    }

    private ModelAndView seite(Maske maske, int version) {
        var seite = new ModelAndView("programm/jobcenter", status(maske));
        seite.addObject("maske", maske);
        seite.addObject("version", version);
        seite.addObject("gremien", programme.gremien());
        return seite;
    }

    private ModelAndView gremium(Maske maske, @Nullable Gremium bisher) {
        var seite = new ModelAndView("web/maske", status(maske));
        String titel = bisher == null ? wortlaut.text("programm.gremium.neu")
                : wortlaut.text("programm.bearbeiten", bisher.name());
        seite.addObject("ueberschrift", titel);
        seite.addObject("brotkrumen", List.of(new Brotkrume(wortlaut.text("programm.jobcenter.titel"), "/jobcenter"),
                new Brotkrume(titel, null)));
        seite.addObject("maske", maske);
        seite.addObject("version", bisher == null ? 0 : bisher.version());
        seite.addObject("ziel", "/jobcenter/gremien/" + (bisher == null ? "neu" : bisher.schluessel()));
        seite.addObject("zurueck", "/jobcenter");
        return seite;
    }

    private static HttpStatus status(Maske maske) {
        return maske.fehlerhaft() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }
}
