package de.wirkungskreis.teilnahme;

import de.wirkungskreis.teilnahme.Ergebnisse.Einmuendung;
import de.wirkungskreis.teilnahme.Ergebnisse.Kettenglied;
import de.wirkungskreis.teilnahme.Ergebnisse.Verweisung;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begun training, referrals, planned links, and what a Weiterbildung or an Arbeitsgelegenheit reports. */
@Controller
@Darf(Recht.TEILNAHME_BEARBEITEN)
class ErgebnisController {

    private static final String PERSON = "/personen/{id:\\d{1,18}}";
    private static final String TEILNAHME = "/teilnahmen/{id:\\d{1,18}}";

    private final Ergebnisse ergebnisse;
    private final Personen personen;
    private final Teilnahmen teilnahmen;
    private final ErgebnisMasken masken;
    private final Teilnahmeworte worte;
    private final Clock uhr;

    ErgebnisController(Ergebnisse ergebnisse, Personen personen, Teilnahmen teilnahmen, ErgebnisMasken masken, Teilnahmeworte worte, Clock uhr) {
        this.ergebnisse = ergebnisse;
        this.personen = personen;
        this.teilnahmen = teilnahmen;
        this.masken = masken;
        this.worte = worte;
        this.uhr = uhr;
    }

    private LocalDate heute() {
        return LocalDate.now(uhr);
    }

    private String person(long id) {
        personen.mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.person.nichtgefunden")));
        return "/personen/" + id;
    }

    private String teilnahme(long id, String instrument) {
        teilnahmen.mit(id).filter(t -> t.instrument().startsWith(instrument))
                .orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.nichtgefunden")));
        return "/teilnahmen/" + id;
    }

    private ModelAndView zeigen(Maske maske, int version, String weg, String teil, String text) {
        var seite = new ModelAndView("web/maske");
        seite.addObject("maske", maske);
        seite.addObject("version", version);
        seite.addObject("ziel", weg + teil);
        seite.addObject("ueberschrift", worte.text("teilnahme." + text));
        seite.addObject("einleitung", worte.text("teilnahme." + text + ".einleitung"));
        seite.addObject("zurueck", weg);
        seite.addObject("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text(weg.startsWith("/personen") ? "teilnahme.feld.person" : "teilnahme.teilnahme"), weg),
                new Brotkrume(worte.text("teilnahme." + text), null)));
        if (maske.fehlerhaft()) {
            seite.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return seite;
    }

    private ModelAndView zurueck(String weg, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", worte.text("teilnahme.ergebnis.meldung"));
        return new ModelAndView(Weiterleitung.nach(weg));
    }

    private void vergangen(Maske maske, String feld) {
        maske.datum(feld).filter(tag -> tag.isAfter(heute()))
                .ifPresent(tag -> maske.fehler(feld, worte.text("teilnahme.hindernis.zukunft", tag, heute())));
    }

    @GetMapping(PERSON + "/einmuendung")
    ModelAndView einmuendung(@PathVariable long id) {
        return zeigen(masken.einmuendung(heute()), 0, person(id), "/einmuendung", "einmuendung");
    }

    @PostMapping(PERSON + "/einmuendung")
    ModelAndView einmuendung(@PathVariable long id, @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        String weg = person(id);
        var maske = masken.einmuendung(heute()).mit(eingaben);
        maske.pflicht("am");
        maske.pflicht("ausbildungsart");
        maske.pflicht("herkunft");
        masken.kldb(maske, "beruf");
        vergangen(maske, "am");
        var am = maske.datum("am");
        var art = maske.aus("ausbildungsart", Einmuendung.Art.class);
        var herkunft = maske.aus("herkunft", Einmuendung.Herkunft.class);
        am.filter(tag -> ergebnisse.einmuendungen(id).stream().anyMatch(e -> e.berichtsjahr() == Einmuendung.berichtsjahr(tag)))
                .ifPresent(tag -> maske.fehler("am", worte.text("teilnahme.einmuendung.schon", Integer.toString(Einmuendung.berichtsjahr(tag)))));
        if (maske.fehlerhaft() || am.isEmpty() || art.isEmpty() || herkunft.isEmpty()) {
            return zeigen(maske, 0, weg, "/einmuendung", "einmuendung");
        }
        ergebnisse.einmuenden(id, am.get(), art.get(), maske.oderLeer("beruf"), herkunft.get());
        return zurueck(weg, danach);
    }

    @GetMapping(PERSON + "/verweisungen/neu")
    ModelAndView verweisung(@PathVariable long id) {
        return zeigen(masken.verweisung(heute()), 0, person(id), "/verweisungen/neu", "verweisung");
    }

    @PostMapping(PERSON + "/verweisungen/neu")
    ModelAndView verweisung(@PathVariable long id, @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        String weg = person(id);
        var maske = masken.verweisung(heute()).mit(eingaben);
        maske.pflicht("angebot");
        maske.pflicht("am");
        String instrument = maske.verwiesen("angebot");
        vergangen(maske, "am");
        var am = maske.datum("am");
        if (maske.fehlerhaft() || am.isEmpty() || instrument == null) {
            return zeigen(maske, 0, weg, "/verweisungen/neu", "verweisung");
        }
        ergebnisse.verweisen(id, instrument, am.get());
        return zurueck(weg, danach);
    }

    private Verweisung offene(long person, long verweisung) {
        return ergebnisse.verweisungen(person).stream().filter(v -> v.id() == verweisung).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.verweisung.nichtgefunden")));
    }

    @GetMapping(PERSON + "/verweisungen/{verweisung:\\d{1,18}}")
    ModelAndView verweisungErgebnis(@PathVariable long id, @PathVariable long verweisung) {
        return zeigen(masken.verweisungsergebnis(heute()), offene(id, verweisung).version(), person(id), "/verweisungen/" + verweisung,
                "verweisung.ergebnis");
    }

    @PostMapping(PERSON + "/verweisungen/{verweisung:\\d{1,18}}")
    ModelAndView verweisungErgebnis(@PathVariable long id, @PathVariable long verweisung, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        var v = offene(id, verweisung);
        var maske = masken.verweisungsergebnis(heute()).mit(eingaben);
        maske.pflicht("ergebnis");
        maske.pflicht("am");
        vergangen(maske, "am");
        var ergebnis = maske.aus("ergebnis", Verweisung.Ergebnis.class);
        var am = maske.datum("am");
        am.filter(tag -> tag.isBefore(v.am())).ifPresent(tag -> maske.fehler("am", worte.text("teilnahme.verweisung.zurueck", v.am())));
        if (maske.fehlerhaft() || ergebnis.isEmpty() || am.isEmpty()) {
            return zeigen(maske, v.version(), person(id), "/verweisungen/" + verweisung, "verweisung.ergebnis");
        }
        if (!ergebnisse.verweisungAbschliessen(verweisung, version, ergebnis.get(), am.get())) {
            throw new Unzulaessig(worte.text("teilnahme.person.ueberholt"));
        }
        return zurueck(person(id), danach);
    }

    @GetMapping(PERSON + "/kette")
    ModelAndView kette(@PathVariable long id) {
        return zeigen(masken.kette(heute()), 0, person(id), "/kette", "kette.neu");
    }

    @PostMapping(PERSON + "/kette")
    ModelAndView kette(@PathVariable long id, @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        String weg = person(id);
        var maske = masken.kette(heute()).mit(eingaben);
        maske.pflicht("angebot");
        maske.pflicht("beginnBis");
        String instrument = maske.verwiesen("angebot");
        var bis = maske.datum("beginnBis");
        if (maske.fehlerhaft() || bis.isEmpty() || instrument == null) {
            return zeigen(maske, 0, weg, "/kette", "kette.neu");
        }
        ergebnisse.planen(id, new Kettenglied(instrument, bis.get()));
        return zurueck(weg, danach);
    }

    @PostMapping(PERSON + "/kette/{instrument:[a-z0-9-]+}/entfernen")
    ModelAndView ketteEntfernen(@PathVariable long id, @PathVariable String instrument, RedirectAttributes danach) {
        String weg = person(id);
        ergebnisse.nichtMehrPlanen(id, instrument);
        return zurueck(weg, danach);
    }

    @GetMapping(TEILNAHME + "/weiterbildung")
    ModelAndView weiterbildung(@PathVariable long id) {
        var bisher = ergebnisse.weiterbildung(id);
        return zeigen(masken.weiterbildung(bisher.orElse(null)), bisher.map(Ergebnisse.Weiterbildung::version).orElse(0),
                teilnahme(id, "fbw-"), "/weiterbildung", "weiterbildung");
    }

    @PostMapping(TEILNAHME + "/weiterbildung")
    ModelAndView weiterbildung(@PathVariable long id, @RequestParam int version, @RequestParam MultiValueMap<String, String> eingaben,
            RedirectAttributes danach) {
        String weg = teilnahme(id, "fbw-");
        var bisher = ergebnisse.weiterbildung(id).orElse(null);
        var maske = masken.weiterbildung(bisher).mit(eingaben);
        var neu = masken.weiterbildung(maske, version);
        if (neu.isEmpty()) {
            return zeigen(maske, version, weg, "/weiterbildung", "weiterbildung");
        }
        if (!ergebnisse.weiterbildungSetzen(id, neu.get())) {
            var jetzt = ergebnisse.weiterbildung(id).orElseThrow();
            throw maske.konflikt(worte.text("teilnahme.weiterbildung"), weg + "/weiterbildung", jetzt.version(), masken.weiterbildung(jetzt));
        }
        return zurueck(weg, danach);
    }

    @GetMapping(TEILNAHME + "/anwesenheit")
    ModelAndView anwesenheit(@PathVariable long id) {
        return zeigen(masken.anwesenheit(heute()), 0, teilnahme(id, "arbeitsgelegenheit"), "/anwesenheit", "anwesenheit");
    }

    @PostMapping(TEILNAHME + "/anwesenheit")
    ModelAndView anwesenheit(@PathVariable long id, @RequestParam MultiValueMap<String, String> eingaben, RedirectAttributes danach) {
        String weg = teilnahme(id, "arbeitsgelegenheit");
        var maske = masken.anwesenheit(heute()).mit(eingaben);
        var monat = masken.anwesenheit(maske, heute(), teilnahmen.mit(id).orElseThrow());
        if (monat.isEmpty()) {
            return zeigen(maske, 0, weg, "/anwesenheit", "anwesenheit");
        }
        ergebnisse.anwesenheitSetzen(id, monat.get());
        return zurueck(weg, danach);
    }
}
