package de.wirkungskreis.steuerung;

import de.wirkungskreis.ausgabe.Eingabetext;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From when on a line is yellow and red. */
@Controller
@RequestMapping("/steuerung/{zeile:eintritte|frauen|plaetze}/schwelle")
@Darf(Recht.ZIELE_BEARBEITEN)
class SchwelleController {

    private static final BigDecimal HUNDERT = BigDecimal.valueOf(100);

    private final JdbcZeilenschwellen schwellen;
    private final MessageSource texte;
    private final Wortlaut worte;

    SchwelleController(JdbcZeilenschwellen schwellen, MessageSource texte, Wortlaut worte) {
        this.schwellen = schwellen;
        this.texte = texte;
        this.worte = worte;
    }

    @GetMapping
    ModelAndView formular(@PathVariable String zeile) {
        return formular(zeile, maske(zeile));
    }

    @PostMapping
    ModelAndView setzen(@PathVariable String zeile, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var maske = maske(zeile).mit(eingaben);
        var gelb = grenze(maske, "gelb");
        var rot = grenze(maske, "rot");
        if (gelb.isPresent() && rot.isPresent() && rot.get().compareTo(gelb.get()) < 0) {
            maske.fehlerText("rot", "rot.unterGelb");
        }
        String begruendung = maske.pflicht("begruendung");
        if (maske.fehlerhaft()) {
            return formular(zeile, maske);
        }
        schwellen.setzen(new Schwelle(zeile, gelb.orElseThrow(), rot.orElseThrow(), Eingabetext.zeile(begruendung)));
        danach.addFlashAttribute("meldung", worte.text("steuerung.schwellen.gesetzt"));
        return new ModelAndView("redirect:/steuerung/" + zeile);
    }

    /** One decimal, as the column has it: what would be rounded in silence is refused. */
    private static Optional<BigDecimal> grenze(Maske maske, String feld) {
        if (maske.pflicht(feld).isEmpty()) {
            return Optional.empty();
        }
        var wert = maske.dezimal(feld);
        if (wert.filter(w -> w.signum() < 0 || w.compareTo(HUNDERT) > 0 || w.stripTrailingZeros().scale() > 1).isPresent()) {
            maske.fehlerText(feld, "schwelle.bereich");
            return Optional.empty();
        }
        return wert;
    }

    private Maske maske(String zeile) {
        var bisher = Optional.ofNullable(schwellen.alle().get(zeile)).orElseThrow(() -> new NichtGefunden(worte.text("steuerung.nichtgefunden")));
        return new Maske(texte, "steuerung.feld.").zeile("gelb", JdbcZeilenschwellen.zahl(bisher.gelb())).alsPflicht().zeile("rot", JdbcZeilenschwellen.zahl(bisher.rot())).alsPflicht()
                .zeile("begruendung", null).alsPflicht();
    }

    private ModelAndView formular(String zeile, Maske maske) {
        String name = worte.text("steuerung.zeile." + zeile);
        String titel = worte.text("steuerung.schwellen.titel.zeile", name);
        return new ModelAndView("web/maske", Map.of("ueberschrift", titel, "einleitung", worte.text("steuerung.schwellen.einleitung." + zeile),
                "maske", maske, "version", 0, "ziel", "/steuerung/" + zeile + "/schwelle", "zurueck", "/steuerung/" + zeile,
                "brotkrumen", List.of(new Brotkrume(worte.text("steuerung.titel"), "/steuerung"), new Brotkrume(name, "/steuerung/" + zeile),
                        new Brotkrume(titel, null))), maske.fehlerhaft() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }
}
