package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Protokoll;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which steps besides the indispensable this house expects. */
@Controller
@RequestMapping("/jobcenter/schritte")
@Darf(Recht.EINSTELLUNGEN)
class SchrittwahlController {

    private static final List<Art> FREIWILLIG = List.of(Art.FACHABSTIMMUNG, Art.FINANZPRUEFUNG, Art.BEIRAT, Art.BERATUNG);

    private final JdbcBeratungen beratungen;
    private final Protokoll protokoll;
    private final MessageSource texte;
    private final Wortlaut wortlaut;

    SchrittwahlController(JdbcBeratungen beratungen, Protokoll protokoll, MessageSource texte, Wortlaut wortlaut) {
        this.beratungen = beratungen;
        this.protokoll = protokoll;
        this.texte = texte;
        this.wortlaut = wortlaut;
    }

    @GetMapping
    ModelAndView zeigen() {
        var seite = new ModelAndView("web/maske");
        seite.addObject("ueberschrift", wortlaut.text("verfahren.wahl"));
        seite.addObject("einleitung", wortlaut.text("verfahren.wahl.einleitung"));
        seite.addObject("brotkrumen", List.of(new Brotkrume(wortlaut.text("programm.jobcenter.titel"), "/jobcenter"),
                new Brotkrume(wortlaut.text("verfahren.wahl"), null)));
        seite.addObject("maske", maske(beratungen.verlangt()));
        seite.addObject("version", beratungen.verlangtVersion());
        seite.addObject("ziel", "/jobcenter/schritte");
        seite.addObject("zurueck", "/jobcenter");
        return seite;
    }

    @PostMapping
    @Transactional
    public Object speichern(@RequestParam Map<String, String> eingaben, RedirectAttributes weiter) {
        var vorher = beratungen.verlangt();
        var maske = maske(vorher).mit(eingaben);
        var verlangt = FREIWILLIG.stream().filter(art -> maske.angehakt(art.name())).collect(Collectors.toSet());
        String version = maske.version(0);
        if (!beratungen.verlangen(verlangt, version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1)) {
            throw maske.konflikt(wortlaut.text("verfahren.wahl"), "/jobcenter/schritte", beratungen.verlangtVersion(),
                    maske(vorher));
        }
        FREIWILLIG.stream().filter(art -> vorher.contains(art) != verlangt.contains(art)).forEach(art ->
                protokoll.vermerken(null, "jobcenter/schritte", wortlaut.text("verfahren.schritt." + art),
                        jaNein(vorher.contains(art)), jaNein(verlangt.contains(art))));
        weiter.addFlashAttribute("meldung", wortlaut.text("verfahren.wahl.gespeichert"));
        return Weiterleitung.nach("/jobcenter");
    }

    private Maske maske(Set<Art> verlangt) {
        var maske = new Maske(texte, "verfahren.schritt.");
        FREIWILLIG.forEach(art -> maske.haken(art.name(), verlangt.contains(art)));
        return maske;
    }

    private String jaNein(boolean wert) {
        return wortlaut.text(wert ? "web.maske.ja" : "web.maske.nein");
    }
}
