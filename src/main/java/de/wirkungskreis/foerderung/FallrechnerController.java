package de.wirkungskreis.foerderung;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.foerderung.Foerderfaelle.Abschnitt;
import de.wirkungskreis.foerderung.Foerderfaelle.Fall;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The Foerderrechner opened from a case: by the law the case is kept with, and with what was decided about it. What the law
 * leaves to judgement is not asked for here; as long as nobody has recorded it, it is missing.
 */
@Controller
@RequestMapping("/teilnahmen/{nummer:\\d{1,18}}/abschnitte/{nr:\\d{1,4}}/foerderrechner/{frage:[a-z0-9-]+}")
@Darf(Recht.TEILNAHMEN_LESEN)
class FallrechnerController {

    private final Foerderfaelle faelle;
    private final Rechnerseite seite;
    private final Rechnermaske masken;
    private final Wortlaut worte;

    FallrechnerController(Foerderfaelle faelle, Rechnerseite seite, Rechnermaske masken, Wortlaut worte) {
        this.faelle = faelle;
        this.seite = seite;
        this.masken = masken;
        this.worte = worte;
    }

    static String pfad(long nummer, String frage, int abschnitt) {
        return "/teilnahmen/" + nummer + "/abschnitte/" + abschnitt + "/foerderrechner/" + frage;
    }

    @GetMapping
    String fragen(@PathVariable long nummer, @PathVariable int nr, @PathVariable String frage, Model model) {
        var fall = fall(nummer);
        var abschnitt = abschnitt(fall, nr);
        var gefragt = frage(frage, fall);
        return zeigen(gefragt, masken.zumFall(gefragt, fall, abschnitt, seite.annahmen()), null, fall, abschnitt, model);
    }

    @PostMapping
    String rechnen(@PathVariable long nummer, @PathVariable int nr, @PathVariable String frage,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort) {
        var fall = fall(nummer);
        var abschnitt = abschnitt(fall, nr);
        var gefragt = frage(frage, fall);
        var maske = masken.zumFall(gefragt, fall, abschnitt, seite.annahmen()).mit(eingaben);
        var angaben = masken.angaben(gefragt, maske, fall, abschnitt);
        Rechenweg weg = null;
        if (Rechnermaske.unentschieden(gefragt, fall).isEmpty()) {
            weg = seite.rechnen(gefragt, maske, angaben, model, antwort).orElse(null);
        } else {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return zeigen(gefragt, maske, weg, fall, abschnitt, model);
    }

    private String zeigen(Frage frage, Maske maske, @Nullable Rechenweg weg, Fall fall, Abschnitt abschnitt, Model model) {
        var fehlend = Rechnermaske.unentschieden(frage, fall);
        model.addAttribute("fall", fall);
        model.addAttribute("abschnitt", abschnitt);
        model.addAttribute("unentschieden", fehlend.stream().map(worte::wort).collect(Collectors.joining("; ")));
        model.addAttribute("entschieden", frage.felder().stream().flatMap(f -> Einzelfallfrage.mit(f.name()).stream())
                .filter(fall.entscheidungen()::containsKey).map(f -> new Rechnerseite.Ergebniszeile(worte.wort(f),
                        worte.text(fall.entscheidungen().get(f) ? "foerderung.ja" : "foerderung.nein"))).toList());
        model.addAttribute("brotkrumen", List.of(new Brotkrume(fall.name(), fall.pfad()), new Brotkrume(seite.titel(frage), null)));
        return seite.zeigen(frage, maske, weg, pfad(fall.nummer(), frage.schluessel(), abschnitt.nr()), fall.pfad(), model);
    }

    private Fall fall(long nummer) {
        return faelle.mit(nummer).filter(f -> !f.abschnitte().isEmpty()).orElseThrow(() ->
                new NichtGefunden(worte.text("foerderung.fallfehlt")));
    }

    private Abschnitt abschnitt(Fall fall, int nr) {
        return fall.abschnitte().stream().filter(a -> a.nr() == nr).findFirst().orElseThrow(() ->
                new NichtGefunden(worte.text("foerderung.fallfehlt")));
    }

    private Frage frage(String schluessel, Fall fall) {
        var frage = seite.frage(schluessel);
        if (Rechnerverweise.fragen(fall.instrument()).noneMatch(frage::equals)) {
            throw new NichtGefunden(worte.text("foerderung.fragefehlt", schluessel));
        }
        return frage;
    }
}
