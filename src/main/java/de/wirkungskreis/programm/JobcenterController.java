package de.wirkungskreis.programm;

import de.wirkungskreis.programm.Beratungsschritt.Art;
import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settings of the house: who we are, which bodies we have, which steps we expect. */
@Controller
@RequestMapping("/jobcenter")
@Darf(Recht.EINSTELLUNGEN)
class JobcenterController {

    private static final List<Art> FREIWILLIG = List.of(Art.FACHABSTIMMUNG, Art.FINANZPRUEFUNG, Art.BEIRAT, Art.BERATUNG);

    private final Programme programme;
    private final JdbcBeratungen beratungen;
    private final Protokoll protokoll;
    private final Formulare formulare;

    JobcenterController(Programme programme, JdbcBeratungen beratungen, Protokoll protokoll, Formulare formulare) {
        this.programme = programme;
        this.beratungen = beratungen;
        this.protokoll = protokoll;
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

    @PostMapping("/schritte")
    @Transactional
    public Object schritte(@RequestParam(defaultValue = "") List<Art> verlangt, @RequestParam(defaultValue = "0") int version,
            RedirectAttributes weiter) {
        var vorher = beratungen.verlangt();
        if (!beratungen.verlangen(Set.copyOf(verlangt), version)) {
            throw formulare.konflikt(formulare.text("programm.jobcenter.schritte"), "/jobcenter/schritte",
                    List.of(Eingabefeld.zeile("verlangt")),
                    Map.of("verlangt", verlangt.stream().map(Enum::name).collect(Collectors.joining(", "))),
                    Map.of("verlangt", vorher.stream().map(Enum::name).collect(Collectors.joining(", ")),
                            "version", Integer.toString(beratungen.verlangtVersion())));
        }
        FREIWILLIG.forEach(art -> {
            if (vorher.contains(art) != verlangt.contains(art)) {
                protokoll.vermerken(null, "jobcenter/schritte", formulare.text("programm.schritt." + art),
                        jaNein(vorher.contains(art)), jaNein(verlangt.contains(art)));
            }
        });
        weiter.addFlashAttribute("meldung", formulare.text("programm.jobcenter.schritteGespeichert"));
        return Weiterleitung.nach("/jobcenter#schritte");
    }

    private String jaNein(boolean wert) {
        return formulare.text(wert ? "programm.ja" : "programm.nein");
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
        seite.addObject("schritte", FREIWILLIG);
        seite.addObject("verlangt", beratungen.verlangt());
        seite.addObject("verlangtVersion", beratungen.verlangtVersion());
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
