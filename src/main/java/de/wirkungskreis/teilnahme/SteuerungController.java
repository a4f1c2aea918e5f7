package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Free places, exits without a next step, need against places. */
@Controller
@RequestMapping("/teilnahmen")
@Darf(Recht.TEILNAHMEZAHLEN_LESEN)
class SteuerungController {

    private static final int JE_SEITE = 500;

    private final JdbcSteuerung steuerung;
    private final JdbcArbeitslisten listen;
    private final Platzfinder platzfinder;
    private final Massnahmen massnahmen;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    SteuerungController(JdbcSteuerung steuerung, JdbcArbeitslisten listen, Platzfinder platzfinder, Massnahmen massnahmen,
            Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.steuerung = steuerung;
        this.listen = listen;
        this.platzfinder = platzfinder;
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @GetMapping("/plaetze")
    String plaetze(@RequestParam(defaultValue = "") String am, @RequestParam(defaultValue = "") String person, Model model,
            HttpServletResponse antwort) {
        var heute = LocalDate.now(uhr);
        var tag = heute;
        Map<String, String> fehler = Map.of();
        try {
            tag = am.isBlank() ? heute : Zahleneingabe.datum(am.strip());
            if (tag.isBefore(heute)) {
                throw new Zahleneingabe.Unlesbar(worte.text("teilnahme.plaetze.vergangen"));
            }
        } catch (Zahleneingabe.Unlesbar e) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            fehler = Map.of("am", String.valueOf(e.getMessage()));
            tag = heute;
        }
        model.addAttribute("am", fehler.isEmpty() ? worte.datum(tag) : am);
        model.addAttribute("tag", tag);
        model.addAttribute("fehler", fehler);
        model.addAttribute("person", person.matches("\\d{1,18}") && handelnder.darf(Recht.TEILNAHME_BEARBEITEN) ? person : null);
        model.addAttribute("plaetze", platzfinder.am(tag));
        model.addAttribute("brotkrumen", krumen("plaetze"));
        return "teilnahme/plaetze";
    }

    private List<Brotkrume> krumen(String weg) {
        return List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"), new Brotkrume(worte.text("teilnahme.weg." + weg), null));
    }

    @GetMapping("/absolventen")
    @Darf(Recht.TEILNAHMEN_LESEN)
    String absolventen(Model model) {
        var heute = LocalDate.now(uhr);
        var bis = heute.plusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN);
        model.addAttribute("bis", bis);
        model.addAttribute("heute", heute);
        model.addAttribute("anzahl", listen.anzahl(Arbeitsliste.ABSOLVENTEN, Gruppe.GESAMT));
        model.addAttribute("abgaenge", steuerung.ohneAnschluss(heute.minusWeeks(Faelligkeit.ANSCHLUSS_WOCHEN), bis, JE_SEITE));
        model.addAttribute("namen", massnahmen.alle().stream().collect(Collectors.toMap(Massnahme::schluessel, m -> m.angaben().name())));
        model.addAttribute("brotkrumen", krumen("absolventen"));
        return "teilnahme/absolventen";
    }

    @GetMapping("/bedarf")
    String bedarf(Model model) {
        var heute = LocalDate.now(uhr);
        model.addAttribute("heute", heute);
        model.addAttribute("bedarf", steuerung.bedarf());
        model.addAttribute("plaetze", platzfinder.am(heute).stream().filter(p -> p.besetzung().vorgemerkt() > 0 || p.frei() != 0).toList());
        model.addAttribute("brotkrumen", krumen("bedarf"));
        return "teilnahme/bedarf";
    }
}
