package de.wirkungskreis.teilnahme;

import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Finding somebody by Kundennummer, who is then a pseudonym; and what is said about a person. */
@Controller
@RequestMapping("/personen")
@Darf(Recht.TEILNAHME_BEARBEITEN)
class PersonController {

    private final Personen personen;
    private final Leistungskette kette;
    private final PersonMasken masken;
    private final Personpunkte punkte;
    private final Orte orte;
    private final Betriebsmodus modus;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    PersonController(Personen personen, Leistungskette kette, PersonMasken masken,
            Personpunkte punkte, Orte orte, Betriebsmodus modus, Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.personen = personen;
        this.kette = kette;
        this.masken = masken;
        this.punkte = punkte;
        this.orte = orte;
        this.modus = modus;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    private Person die(long id) {
        return personen.mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.person.nichtgefunden")));
    }

    private List<Brotkrume> krumen(@Nullable Person person, String hier) {
        var titel = new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen");
        return person == null ? List.of(titel, new Brotkrume(hier, null))
                : List.of(titel, new Brotkrume(worte.text("teilnahme.person.titel", person.kurz()), "/personen/" + person.id()),
                        new Brotkrume(hier, null));
    }

    @GetMapping
    String suche(Model model) {
        return suche(masken.suche(), false, model);
    }

    private String suche(Maske maske, boolean vergeblich, Model model) {
        model.addAttribute("mitPersonen", modus.mitPersonen());
        model.addAttribute("maske", maske);
        model.addAttribute("vergeblich", vergeblich);
        model.addAttribute("brotkrumen", krumen(null, worte.text("teilnahme.weg.person")));
        return "teilnahme/suche";
    }

    /** The number comes in the body of the request, so that it stands in no address and no log of addresses. */
    @PostMapping
    Object finden(@RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort) {
        antwort.setHeader("Cache-Control", "no-store");
        var maske = masken.suche().mit(eingaben);
        var person = masken.kundennummer(maske).flatMap(personen::suchen);
        if (person.isPresent()) {
            return Weiterleitung.nach("/personen/" + person.get().id());
        }
        if (maske.fehlerhaft()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return suche(maske, !maske.fehlerhaft(), model);
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Darf(Recht.TEILNAHMEN_LESEN)
    String person(@PathVariable long id, Model model) {
        var person = die(id);
        var a = person.angaben();
        model.addAttribute("p", person);
        model.addAttribute("geschlecht", worte.wort(a.geschlecht()));
        model.addAttribute("ort", a.gemeinde() == null ? null : orte.name(a.gemeinde()) + (a.quartier() == null ? "" : ", " + orte.name(a.quartier())));
        model.addAttribute("kind", a.kindGeboren() == null ? null : worte.monat(a.kindGeboren()));
        model.addAttribute("kindLoeschen", a.kindGeboren() == null ? null : a.kindGeboren().atDay(1).plusYears(3));
        model.addAttribute("gruppen", person.gruppen(LocalDate.now(uhr)).stream().filter(g -> g != Gruppe.GESAMT).map(worte::wort)
                .collect(Collectors.joining(", ")));
        model.addAttribute("merkmale", person.merkmale().stream().map(m -> new Merkmalzeile(worte.wort(m.art()), punkte.merkmal(m),
                m.kennung(), m.art() + "/" + m.von())).toList());
        model.addAttribute("kette", kette.von(id));
        model.addAttribute("darfAendern", handelnder.darf(Recht.TEILNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", krumen(null, worte.text("teilnahme.person.titel", person.kurz())));
        return "teilnahme/person";
    }

    record Merkmalzeile(String name, String zeit, String wer, String adresse) {}

    @GetMapping("/neu")
    String neu(Model model) {
        return formular(null, masken.neu(), "/neu", worte.text("teilnahme.person.neu"), model);
    }

    @PostMapping("/neu")
    Object anlegen(@RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        antwort.setHeader("Cache-Control", "no-store");
        var maske = masken.neu().mit(eingaben);
        var nummer = masken.kundennummer(maske);
        var angaben = masken.angaben(maske);
        if (maske.fehlerhaft() || nummer.isEmpty() || angaben.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(null, maske, "/neu", worte.text("teilnahme.person.neu"), model);
        }
        long id = personen.anlegen(nummer.get(), angaben.get(), List.of());
        danach.addFlashAttribute("meldung", worte.text("teilnahme.person.meldung.angelegt"));
        return Weiterleitung.nach("/personen/" + id);
    }

    private String formular(@Nullable Person person, Maske maske, String ziel, String titel, Model model) {
        String weg = person == null ? "/personen" : "/personen/" + person.id();
        model.addAttribute("maske", maske);
        model.addAttribute("version", person == null ? 0 : person.version());
        model.addAttribute("ziel", weg + ziel);
        model.addAttribute("ueberschrift", titel);
        model.addAttribute("einleitung", worte.text(person == null ? "teilnahme.person.neu.einleitung" : "teilnahme.person.einleitung"));
        model.addAttribute("zurueck", weg);
        model.addAttribute("brotkrumen", krumen(person, titel));
        return "web/maske";
    }

    @GetMapping("/{id:\\d{1,18}}/angaben")
    String angaben(@PathVariable long id, Model model) {
        var person = die(id);
        return formular(person, masken.angaben(person), "/angaben", worte.text("teilnahme.person.angaben"), model);
    }

    @PostMapping("/{id:\\d{1,18}}/angaben")
    Object angabenSpeichern(@PathVariable long id, @RequestParam int version, @RequestParam MultiValueMap<String, String> eingaben,
            Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var person = die(id);
        var maske = masken.angaben(person).mit(eingaben);
        var angaben = masken.angaben(maske);
        if (angaben.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(person, maske, "/angaben", worte.text("teilnahme.person.angaben"), model);
        }
        if (!personen.aendern(id, version, angaben.get())) {
            throw konflikt(id, maske, "/angaben", masken.angaben(die(id)));
        }
        danach.addFlashAttribute("meldung", worte.text("teilnahme.person.meldung.gespeichert"));
        return Weiterleitung.nach("/personen/" + id);
    }

    private RuntimeException konflikt(long id, Maske maske, String teil, Maske gespeichert) {
        var jetzt = die(id);
        return maske.konflikt(worte.text("teilnahme.person.titel", jetzt.kurz()), "/personen/" + id + teil, jetzt.version(),
                gespeichert);
    }

    @GetMapping("/{id:\\d{1,18}}/merkmale/neu")
    String merkmal(@PathVariable long id, Model model) {
        return formular(die(id), masken.merkmal(null), "/merkmale/neu", worte.text("teilnahme.merkmal.neu"), model);
    }

    @PostMapping("/{id:\\d{1,18}}/merkmale/neu")
    Object merkmalSpeichern(@PathVariable long id, @RequestParam int version, @RequestParam MultiValueMap<String, String> eingaben,
            Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        return merkmalSpeichern(die(id), null, "/merkmale/neu", version, eingaben, model, antwort, danach);
    }

    @GetMapping("/{id:\\d{1,18}}/merkmale/{art}/{von}")
    String merkmalAendern(@PathVariable long id, @PathVariable Person.Merkmalsart art, @PathVariable String von, Model model) {
        var person = die(id);
        model.addAttribute("entfernen", "/personen/" + id + "/merkmale/" + art + "/" + von + "/entfernen");
        return formular(person, masken.merkmal(das(person, art, von)), "/merkmale/" + art + "/" + von, worte.wort(art), model);
    }

    private Person.Merkmal das(Person person, Person.Merkmalsart art, String von) {
        return person.merkmale().stream().filter(m -> m.art() == art && m.von().toString().equals(von)).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.merkmal.nichtgefunden")));
    }

    @PostMapping("/{id:\\d{1,18}}/merkmale/{art}/{von}")
    Object merkmalSpeichern(@PathVariable long id, @PathVariable Person.Merkmalsart art, @PathVariable String von, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var person = die(id);
        return merkmalSpeichern(person, das(person, art, von), "/merkmale/" + art + "/" + von, version, eingaben, model, antwort, danach);
    }

    private Object merkmalSpeichern(Person person, Person.@Nullable Merkmal alt, String teil, int version,
            MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var uebrige = person.merkmale().stream().filter(m -> !m.equals(alt)).toList();
        var maske = masken.merkmal(alt).mit(eingaben);
        var neu = masken.merkmal(maske, uebrige);
        if (neu.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(person, maske, teil, alt == null ? worte.text("teilnahme.merkmal.neu") : worte.wort(alt.art()), model);
        }
        var alle = new ArrayList<>(uebrige);
        alle.add(neu.get());
        if (!personen.merkmaleSetzen(person.id(), version, alle)) {
            throw konflikt(person.id(), maske, teil, masken.merkmal(alt));
        }
        danach.addFlashAttribute("meldung", worte.text("teilnahme.person.meldung.gespeichert"));
        return Weiterleitung.nach("/personen/" + person.id() + "#merkmale");
    }

    @PostMapping("/{id:\\d{1,18}}/merkmale/{art}/{von}/entfernen")
    Object merkmalEntfernen(@PathVariable long id, @PathVariable Person.Merkmalsart art, @PathVariable String von, @RequestParam int version,
            RedirectAttributes danach) {
        var person = die(id);
        var weg = das(person, art, von);
        if (!personen.merkmaleSetzen(id, version, person.merkmale().stream().filter(m -> !m.equals(weg)).toList())) {
            throw new Unzulaessig(worte.text("teilnahme.person.ueberholt"));
        }
        danach.addFlashAttribute("meldung", worte.text("teilnahme.person.meldung.gespeichert"));
        return Weiterleitung.nach("/personen/" + id + "#merkmale");
    }
}
