package de.wirkungskreis.foerderung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asks what the law asks for, answers with every step. Nothing is kept: facts about a person come by POST so that no log
 * and no address has them.
 */
@Controller
@RequestMapping("/foerderrechner")
@Darf(Recht.LESEN)
class FoerderrechnerController {

    /** The same form under a second name, for case files only. */
    static final Set<String> DOPPELT = Set.of("transfer", "vermittlung-beendet");

    private final Rechnerseite seite;
    private final Rechnermaske masken;
    private final Wortlaut wortlaut;
    private final Clock uhr;

    FoerderrechnerController(Rechnerseite seite, Rechnermaske masken, Wortlaut wortlaut, Clock uhr) {
        this.seite = seite;
        this.masken = masken;
        this.wortlaut = wortlaut;
        this.uhr = uhr;
    }

    record Verweis(String schluessel, String titel) {}

    @GetMapping
    String liste(Model model) {
        Map<String, List<Verweis>> bereiche = new LinkedHashMap<>();
        Foerderfragen.ALLE.stream().filter(f -> !DOPPELT.contains(f.schluessel())).forEach(f -> bereiche
                .computeIfAbsent(wortlaut.text("foerderung.bereich." + f.schluessel().split("-")[0]), b -> new ArrayList<>())
                .add(new Verweis(f.schluessel(), seite.titel(f))));
        model.addAttribute("bereiche", bereiche);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(wortlaut.text("foerderung.titel"), null)));
        return "foerderung/liste";
    }

    @GetMapping("/{schluessel:[a-z0-9-]+}")
    String fragen(@PathVariable String schluessel, Model model) {
        var frage = seite.frage(schluessel);
        return zeigen(frage, maske(frage), null, model);
    }

    @PostMapping("/{schluessel:[a-z0-9-]+}")
    String rechnen(@PathVariable String schluessel, @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort) {
        var frage = seite.frage(schluessel);
        var maske = maske(frage).mit(eingaben);
        var angaben = masken.angaben(frage, maske, LocalDate.now(uhr));
        return zeigen(frage, maske, seite.rechnen(frage, maske, angaben, model, antwort).orElse(null), model);
    }

    private String zeigen(Frage frage, Maske maske, @Nullable Rechenweg weg, Model model) {
        model.addAttribute("brotkrumen", List.of(new Brotkrume(wortlaut.text("foerderung.titel"), "/foerderrechner"),
                new Brotkrume(seite.titel(frage), null)));
        return seite.zeigen(frage, maske, weg, "/foerderrechner/" + frage.schluessel(), "/foerderrechner", model);
    }

    private Maske maske(Frage frage) {
        return masken.leer(frage, Zahlenformat.datum(LocalDate.now(uhr)), seite.annahmen());
    }
}
