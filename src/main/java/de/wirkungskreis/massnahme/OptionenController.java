package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Massnahmepflege.ersetzt;

import de.wirkungskreis.massnahme.Massnahme.Option;
import de.wirkungskreis.massnahme.Massnahmepflege.Blatt;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Options of a Maßnahme and what is decided about them; and the tests of an Arbeitsgelegenheit. */
@Controller
@RequestMapping("/massnahmen/{schluessel}")
@Darf(Recht.MASSNAHME_BEARBEITEN)
class OptionenController {

    private final Massnahmen massnahmen;
    private final Massnahmepflege pflege;
    private final TeileMasken masken;
    private final AghMaske aghMaske;
    private final Massnahmeworte worte;
    private final Belegungen belegungen;
    private final Belegungsherleitung herleitungen;
    private final Handelnder handelnder;
    private final Clock uhr;

    OptionenController(Massnahmen massnahmen, Massnahmepflege pflege, TeileMasken masken, AghMaske aghMaske,
            Massnahmeworte worte, Belegungen belegungen, Belegungsherleitung herleitungen, Handelnder handelnder, Clock uhr) {
        this.massnahmen = massnahmen;
        this.pflege = pflege;
        this.masken = masken;
        this.aghMaske = aghMaske;
        this.worte = worte;
        this.belegungen = belegungen;
        this.herleitungen = herleitungen;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    @GetMapping("/optionen/{nr:neu|\\d+}")
    String option(@PathVariable String schluessel, @PathVariable String nr, Model model) {
        var massnahme = pflege.die(schluessel);
        return pflege.zeigen(blatt(massnahme, nr), masken.option(massnahme, offene(massnahme, nr)), model);
    }

    @PostMapping("/optionen/{nr:neu|\\d+}")
    Object optionSpeichern(@PathVariable String schluessel, @PathVariable String nr, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        var alt = offene(massnahme, nr);
        var maske = masken.option(massnahme, alt).mit(eingaben);
        var neu = masken.option(maske, massnahme, alt);
        return neu.isEmpty() ? pflege.fehlerhaft(blatt(massnahme, nr), maske, model, antwort)
                : pflege.gespeichert(blatt(massnahme, nr), massnahmen.optionenSetzen(schluessel, version,
                        ersetzt(massnahme.optionen(), alt, neu.get())), maske, m -> masken.option(m, offene(m, nr)), danach);
    }

    @PostMapping("/optionen/{nr:\\d+}/entfernen")
    Object optionEntfernen(@PathVariable String schluessel, @PathVariable String nr, @RequestParam int version,
            RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        return pflege.entfernt(blatt(massnahme, nr), massnahmen.optionenSetzen(schluessel, version,
                ersetzt(massnahme.optionen(), offene(massnahme, nr), null)), danach);
    }

    @GetMapping("/optionen/{nr:\\d+}/entscheidung")
    String entscheidung(@PathVariable String schluessel, @PathVariable String nr, Model model) {
        var massnahme = pflege.die(schluessel);
        offene(massnahme, nr);
        model.addAttribute("einleitung", bilanzsatz(massnahme));
        return pflege.zeigen(entscheidungsblatt(massnahme, nr), masken.entscheidung(LocalDate.now(uhr)), model);
    }

    /** What it has brought so far stands above the decision. */
    private String bilanzsatz(Massnahme massnahme) {
        var belegung = belegungen.von(massnahme);
        return !belegung.gezaehlt() ? worte.text("massnahme.ohneZahlen")
                : worte.text("massnahme.optionen.bilanz", herleitungen.werte(Bilanz.von(belegung)).stream()
                        .map(w -> w.bezeichnung() + " " + w.text()).toList());
    }

    @PostMapping("/optionen/{nr:\\d+}/entscheidung")
    Object entscheiden(@PathVariable String schluessel, @PathVariable String nr, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        var heute = LocalDate.now(uhr);
        var maske = masken.entscheidung(heute).mit(eingaben);
        maske.pflicht("am");
        var am = maske.datum("am");
        var stand = maske.aus("stand", Option.Stand.class);
        if (stand.filter(s -> s == Option.Stand.VERZICHTET).isPresent()) {
            maske.pflicht("grund");
        }
        var option = offene(massnahme, nr);
        if (option != null && stand.filter(s -> s == Option.Stand.GEZOGEN).isPresent()
                && am.filter(tag -> tag.isAfter(option.entscheidenBis())).isPresent()) {
            maske.fehler("am", worte.text("massnahme.unzulaessig.optionFrist", option.entscheidenBis()));
        }
        var blatt = entscheidungsblatt(massnahme, nr);
        model.addAttribute("einleitung", bilanzsatz(massnahme));
        return maske.fehlerhaft() || stand.isEmpty() ? pflege.fehlerhaft(blatt, maske, model, antwort)
                : pflege.gespeichert(blatt, massnahmen.optionEntscheiden(schluessel, version, Integer.parseInt(nr), stand.get(),
                        am.orElseThrow(), maske.oderLeer("grund")), maske, m -> masken.entscheidung(heute), danach);
    }

    @GetMapping("/arbeitsgelegenheit")
    String arbeitsgelegenheit(@PathVariable String schluessel, Model model) {
        var massnahme = pflege.die(schluessel);
        return pflege.zeigen(aghblatt(massnahme), aghMaske.von(agh(massnahme)), model);
    }

    @PostMapping("/arbeitsgelegenheit")
    Object arbeitsgelegenheitSpeichern(@PathVariable String schluessel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        var maske = aghMaske.von(agh(massnahme)).mit(eingaben);
        var neu = aghMaske.gelesen(maske, agh(massnahme), LocalDate.now(uhr), handelnder.aktuell().kennung());
        return neu.isEmpty() ? pflege.fehlerhaft(aghblatt(massnahme), maske, model, antwort)
                : pflege.gespeichert(aghblatt(massnahme), massnahmen.arbeitsgelegenheitSetzen(schluessel, version, neu.get()), maske,
                        m -> aghMaske.von(agh(m)), danach);
    }

    private Arbeitsgelegenheit agh(Massnahme massnahme) {
        var agh = massnahme.arbeitsgelegenheit();
        if (agh == null) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.keineAgh"));
        }
        return agh;
    }

    private @Nullable Option offene(Massnahme massnahme, String nr) {
        if (nr.equals("neu")) {
            return null;
        }
        var option = massnahme.optionen().stream().filter(o -> Integer.toString(o.nr()).equals(nr)).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.option")));
        if (option.stand() != Option.Stand.OFFEN) {
            throw new Unzulaessig(worte.text("massnahme.unzulaessig.optionEntschieden"));
        }
        return option;
    }

    private Blatt blatt(Massnahme massnahme, String nr) {
        return new Blatt(massnahme, "optionen/" + nr, worte.text("massnahme.feld.option"), !nr.equals("neu"));
    }

    private Blatt entscheidungsblatt(Massnahme massnahme, String nr) {
        return new Blatt(massnahme, "optionen/" + nr + "/entscheidung", worte.text("massnahme.optionsentscheidung"), false);
    }

    private Blatt aghblatt(Massnahme massnahme) {
        return new Blatt(massnahme, "arbeitsgelegenheit", worte.text("massnahme.agh.titel"), false);
    }
}
