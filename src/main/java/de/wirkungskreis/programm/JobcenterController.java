package de.wirkungskreis.programm;

import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
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
    private final Formulare formulare;

    JobcenterController(Programme programme, Formulare formulare) {
        this.programme = programme;
        this.formulare = formulare;
    }

    @GetMapping
    ModelAndView zeigen() {
        var werte = programme.jobcenter().map(JobcenterFormular::werte)
                .orElse(Map.of("organisationsform", Jobcenter.Organisationsform.GE.name(), "version", "0"));
        return seite(new Eingabe(werte), HttpStatus.OK);
    }

    @PostMapping
    Object speichern(@RequestParam MultiValueMap<String, String> parameter, RedirectAttributes weiter) {
        var eingabe = Eingabe.aus(parameter);
        var jobcenter = JobcenterFormular.jobcenter(eingabe);
        if (eingabe.fehlerhaft()) {
            return seite(eingabe, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        programme.jobcenterSpeichern(jobcenter);
        weiter.addFlashAttribute("meldung", formulare.text("programm.gespeichert", jobcenter.name()));
        return Weiterleitung.nach("/jobcenter");
    }

    @GetMapping("/gremien/neu")
    ModelAndView neuesGremium() {
        int letzte = programme.gremien().stream().mapToInt(Gremium::reihenfolge).max().orElse(0);
        return gremium("", new Eingabe(Formulare.werte("reihenfolge", letzte + 10, "version", 0)), HttpStatus.OK);
    }

    @GetMapping("/gremien/{schluessel}")
    ModelAndView gremium(@PathVariable String schluessel) {
        var gremium = programme.gremien().stream().filter(g -> g.schluessel().equals(schluessel)).findFirst()
                .orElseThrow(() -> new NichtGefunden(formulare.text("programm.gremium.fehlt", schluessel)));
        return gremium(schluessel, new Eingabe(JobcenterFormular.werte(gremium)), HttpStatus.OK);
    }

    @PostMapping("/gremien/{schluessel}")
    Object gremiumSpeichern(@PathVariable String schluessel, @RequestParam MultiValueMap<String, String> parameter,
            RedirectAttributes weiter) {
        var eingabe = Eingabe.aus(parameter);
        boolean neu = schluessel.equals("neu");
        var vergeben = programme.gremien().stream().map(Gremium::schluessel).toList();
        if (!neu) {
            eingabe.werte().put("schluessel", schluessel);
        } else if (eingabe.oder("schluessel") == null) {
            eingabe.werte().put("schluessel", Schluessel.aus(eingabe.text("name"), vergeben));
        }
        Formulare.freierSchluessel(eingabe, vergeben, neu);
        var gremium = JobcenterFormular.gremium(eingabe);
        if (eingabe.fehlerhaft()) {
            return gremium(neu ? "" : schluessel, eingabe, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        programme.gremiumSpeichern(gremium);
        weiter.addFlashAttribute("meldung", formulare.text("programm.gespeichert", gremium.name()));
        return Weiterleitung.nach("/jobcenter#gremien");
    }

    private ModelAndView seite(Eingabe eingabe, HttpStatus status) {
        var seite = new ModelAndView("programm/jobcenter", status);
        seite.addObject("felder", JobcenterFormular.FELDER);
        seite.addObject("werte", eingabe.werte());
        seite.addObject("fehler", eingabe.fehler());
        seite.addObject("gremien", programme.gremien());
        return seite;
    }

    private ModelAndView gremium(String schluessel, Eingabe eingabe, HttpStatus status) {
        boolean neu = schluessel.isEmpty();
        var seite = new ModelAndView("programm/formular", status);
        String titel = neu ? formulare.text("programm.gremium.neu")
                : formulare.text("programm.bearbeiten", eingabe.werte().getOrDefault("name", schluessel));
        seite.addObject("seitentitel", titel);
        seite.addObject("brotkrumen", List.of(new Brotkrume(formulare.text("programm.jobcenter.titel"), "/jobcenter"),
                new Brotkrume(titel, null)));
        seite.addObject("felder", JobcenterFormular.GREMIUM);
        seite.addObject("werte", eingabe.werte());
        seite.addObject("fehler", eingabe.fehler());
        seite.addObject("ziel", "/jobcenter/gremien/" + (neu ? "neu" : schluessel));
        seite.addObject("zurueck", "/jobcenter");
        return seite;
    }
}
