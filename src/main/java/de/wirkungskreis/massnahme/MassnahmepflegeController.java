package de.wirkungskreis.massnahme;

import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.massnahme.Massnahme.Angaben;
import de.wirkungskreis.massnahme.Massnahme.Kostensatz;
import de.wirkungskreis.massnahme.Massnahmepflege.Blatt;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new Maßnahme, what is said about one, and its next step. */
@Controller
@RequestMapping("/massnahmen")
@Darf(Recht.MASSNAHME_BEARBEITEN)
class MassnahmepflegeController {

    /** Addresses below /massnahmen that are no Maßnahme. */
    static final List<String> BELEGT = List.of("neu", "merkmale", "tabelle");

    private final Massnahmen massnahmen;
    private final MassnahmeAnlegen anlegen;
    private final Massnahmepflege pflege;
    private final MassnahmeMasken masken;
    private final TeileMasken teile;
    private final Massnahmeworte worte;
    private final Schrittpruefung pruefung;
    private final Clock uhr;

    MassnahmepflegeController(Massnahmen massnahmen, MassnahmeAnlegen anlegen, Massnahmepflege pflege, MassnahmeMasken masken,
            TeileMasken teile, Massnahmeworte worte, Schrittpruefung pruefung, Clock uhr) {
        this.massnahmen = massnahmen;
        this.anlegen = anlegen;
        this.pflege = pflege;
        this.masken = masken;
        this.teile = teile;
        this.worte = worte;
        this.pruefung = pruefung;
        this.uhr = uhr;
    }

    @GetMapping("/neu")
    String neu(Model model) {
        return neu(neueMaske(), model);
    }

    @PostMapping("/neu")
    Object anlegen(@RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        var maske = neueMaske().mit(eingaben);
        Optional<Angaben> angaben = masken.angaben(maske, null);
        var zeitraum = angaben.map(Angaben::zeitraum);
        boolean mitPlaetzen = !maske.eingabe("plaetze").isEmpty();
        boolean mitKosten = !maske.eingabe("betrag").isEmpty();
        if ((mitPlaetzen || mitKosten) && zeitraum.isEmpty() && maske.eingabe("von").isEmpty()) {
            maske.fehlerText("von", "von.fuerPlaetze");
        }
        var plaetze = mitPlaetzen ? teile.plaetze(maske, zeitraum).stream().toList() : List.<Massnahme.Platzkontingent>of();
        var kosten = mitKosten ? teile.kosten(maske, zeitraum, Optional.of(Kostensatz.Art.MASSNAHMEKOSTEN)).stream().toList()
                : List.<Kostensatz>of();
        if (maske.fehlerhaft() || angaben.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return neu(maske, model);
        }
        List<String> vergeben = new ArrayList<>(BELEGT);
        massnahmen.alle().forEach(m -> vergeben.add(m.schluessel()));
        String schluessel = Schluessel.aus(angaben.get().name(), vergeben);
        anlegen.anlegen(schluessel, angaben.get(), LocalDate.now(uhr), plaetze, kosten);
        danach.addFlashAttribute("meldung", worte.text("massnahme.meldung.angelegt", angaben.get().name()));
        return Weiterleitung.nach("/massnahmen/" + schluessel);
    }

    private Maske neueMaske() {
        var maske = masken.angaben(null).gruppe(worte.text("massnahme.gruppe.plaetze"));
        return teile.kostenfelder(teile.plaetzefelder(maske, null), null);
    }

    private String neu(Maske maske, Model model) {
        model.addAttribute("maske", maske);
        model.addAttribute("version", 0);
        model.addAttribute("ziel", "/massnahmen/neu");
        model.addAttribute("ueberschrift", worte.text("massnahme.neu"));
        model.addAttribute("einleitung", worte.text("massnahme.neu.einleitung"));
        model.addAttribute("zurueck", "/massnahmen");
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.titel"), "/massnahmen"),
                new Brotkrume(worte.text("massnahme.neu"), null)));
        return "web/maske";
    }

    @GetMapping("/{schluessel}/angaben")
    String angaben(@PathVariable String schluessel, Model model) {
        var massnahme = pflege.die(schluessel);
        return pflege.zeigen(angabenblatt(massnahme), masken.angaben(massnahme), model);
    }

    @PostMapping("/{schluessel}/angaben")
    Object angabenSpeichern(@PathVariable String schluessel, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        var maske = masken.angaben(massnahme).mit(eingaben);
        var angaben = masken.angaben(maske, massnahme);
        return angaben.isEmpty() ? pflege.fehlerhaft(angabenblatt(massnahme), maske, model, antwort)
                : pflege.gespeichert(angabenblatt(massnahme), massnahmen.aendern(schluessel, version, angaben.get()), maske,
                        masken::angaben, danach);
    }

    private static Blatt angabenblatt(Massnahme massnahme) {
        return new Blatt(massnahme, "angaben", massnahme.angaben().name(), false);
    }

    @GetMapping("/{schluessel}/verlauf/{nach}")
    String schritt(@PathVariable String schluessel, @PathVariable Zustand nach, Model model) {
        var massnahme = pflege.die(schluessel);
        return pflege.zeigen(schrittblatt(massnahme, nach), teile.schritt(LocalDate.now(uhr)), model);
    }

    @PostMapping("/{schluessel}/verlauf/{nach}")
    Object schrittSpeichern(@PathVariable String schluessel, @PathVariable Zustand nach, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var massnahme = pflege.die(schluessel);
        var heute = LocalDate.now(uhr);
        var maske = teile.schritt(heute).mit(eingaben);
        maske.pflicht("am");
        var am = maske.datum("am");
        am.ifPresent(tag -> pruefung.hindernisse(massnahme, nach, tag, maske.oderLeer("bemerkung"))
                .forEach(h -> maske.fehler(h.feld(), worte.satz(h))));
        return maske.fehlerhaft() ? pflege.fehlerhaft(schrittblatt(massnahme, nach), maske, model, antwort)
                : pflege.gespeichert(schrittblatt(massnahme, nach), massnahmen.weiter(schluessel, version, nach, am.orElseThrow(),
                        maske.oderLeer("bemerkung")), maske, m -> teile.schritt(heute), danach);
    }

    private Blatt schrittblatt(Massnahme massnahme, Zustand nach) {
        return new Blatt(massnahme, "verlauf/" + nach, worte.wort(nach), false);
    }
}
