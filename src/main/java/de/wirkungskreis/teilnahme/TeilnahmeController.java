package de.wirkungskreis.teilnahme;

import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One Teilnahme, its way and its next event; and a new one. */
@Controller
@Darf(Recht.TEILNAHMEN_LESEN)
class TeilnahmeController {

    private final Teilnahmen teilnahmen;
    private final Personen personen;
    private final Massnahmen massnahmen;
    private final Ergebnisse ergebnisse;
    private final Rechtsansicht recht;
    private final TeilnahmeMasken masken;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    TeilnahmeController(Teilnahmen teilnahmen, Personen personen, Massnahmen massnahmen, Ergebnisse ergebnisse, Rechtsansicht recht,
            TeilnahmeMasken masken, Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.teilnahmen = teilnahmen;
        this.personen = personen;
        this.massnahmen = massnahmen;
        this.ergebnisse = ergebnisse;
        this.recht = recht;
        this.masken = masken;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    private Teilnahme die(long id) {
        return teilnahmen.mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.nichtgefunden")));
    }

    private Person person(long id) {
        return personen.mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.person.nichtgefunden")));
    }

    private Optional<Massnahme> angebot(@Nullable String schluessel) {
        return Optional.ofNullable(schluessel).flatMap(massnahmen::mit);
    }

    private String name(Teilnahme t) {
        return angebot(t.massnahme()).map(m -> m.angaben().name()).orElseGet(() -> worte.instrument(t.instrument()));
    }

    @GetMapping("/teilnahmen/{id:\\d{1,18}}")
    String teilnahme(@PathVariable long id, Model model) {
        var t = die(id);
        var heute = LocalDate.now(uhr);
        model.addAttribute("t", t);
        model.addAttribute("name", name(t));
        model.addAttribute("massnahme", angebot(t.massnahme()).orElse(null));
        model.addAttribute("person", person(t.person()));
        model.addAttribute("verbleibAb", t.austritt().map(a -> a.am().plusMonths(Teilnahme.VERBLEIBSMONATE)).orElse(null));
        model.addAttribute("beurteilungBis", t.zustand().austritt() ? Faelligkeit.beurteilung(t) : null);
        model.addAttribute("ueberfaellig", t.zustand().austritt() && Faelligkeit.beurteilung(t).isBefore(heute));
        model.addAttribute("naechste", Teilnahmezustand.nach(t.zustand()).stream().filter(z -> z != Teilnahmezustand.STORNIERT)
                .filter(z -> z != Teilnahmezustand.VERBLEIB || t.austritt().filter(a -> !a.am()
                        .plusMonths(Teilnahme.VERBLEIBSMONATE).isAfter(heute)).isPresent()).toList());
        model.addAttribute("weiterbildung", ergebnisse.weiterbildung(id).orElse(null));
        model.addAttribute("anwesenheit", ergebnisse.anwesenheit(id));
        recht.zeigen(t, model);
        model.addAttribute("darfAendern", handelnder.darf(Recht.TEILNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", krumen(new Brotkrume(name(t), null)));
        return "teilnahme/teilnahme";
    }

    private List<Brotkrume> krumen(Brotkrume... weitere) {
        var krumen = new ArrayList<>(List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("teilnahme.weg.liste"), "/teilnahmen/liste")));
        krumen.addAll(List.of(weitere));
        return krumen;
    }

    @GetMapping("/teilnahmen/{id:\\d{1,18}}/schritt/{nach}")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    String schritt(@PathVariable long id, @PathVariable Teilnahmezustand nach, Model model) {
        var t = die(id);
        boolean gefragt = nach == Teilnahmezustand.EINGETRETEN && Teilnahmeregeln.ungeprueft(t.instrument(), andere(t));
        return schritt(t, nach, TeilnahmeMasken.mitAbweichung(masken.schritt(nach, LocalDate.now(uhr)), gefragt), model);
    }

    private List<Teilnahme> andere(Teilnahme t) {
        return teilnahmen.derPerson(t.person()).stream().filter(a -> a.id() != t.id()).toList();
    }

    /** With a field for the reason once it has been asked for or is needed. */
    private static boolean abweichungGefragt(List<Hindernis> hindernisse, MultiValueMap<String, String> eingaben) {
        return eingaben.containsKey("abweichung") || hindernisse.stream().anyMatch(h -> h.feld().equals("abweichung"));
    }

    private String schritt(Teilnahme t, Teilnahmezustand nach, Maske maske, Model model) {
        String weg = "/teilnahmen/" + t.id();
        return zeigen(maske, t.version(), weg + "/schritt/" + nach, worte.text("teilnahme.schritt.titel", name(t), nach),
                worte.text("teilnahme.schritt.einleitung." + nach), weg,
                krumen(new Brotkrume(name(t), weg), new Brotkrume(worte.wort(nach), null)), model);
    }

    private static String zeigen(Maske maske, int version, String ziel, String titel, String einleitung, String zurueck,
            List<Brotkrume> krumen, Model model) {
        model.addAttribute("maske", maske);
        model.addAttribute("version", version);
        model.addAttribute("ziel", ziel);
        model.addAttribute("ueberschrift", titel);
        model.addAttribute("einleitung", einleitung);
        model.addAttribute("zurueck", zurueck);
        model.addAttribute("brotkrumen", krumen);
        return "web/maske";
    }

    @PostMapping("/teilnahmen/{id:\\d{1,18}}/schritt/{nach}")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    Object schrittSpeichern(@PathVariable long id, @PathVariable Teilnahmezustand nach, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var t = die(id);
        var heute = LocalDate.now(uhr);
        var andere = andere(t);
        var angebot = angebot(t.massnahme()).orElse(null);
        var gefragt = masken.schritt(masken.schritt(nach, heute).mit(eingaben), nach)
                .map(s -> Teilnahmeregeln.hindernisse(t.instrument(), t, s, angebot, andere, heute)).orElse(List.of());
        var maske = TeilnahmeMasken.mitAbweichung(masken.schritt(nach, heute), abweichungGefragt(gefragt, eingaben)).mit(eingaben);
        var schritt = masken.schritt(maske, nach);
        // what somebody else has done meanwhile is told as that, not as a step that does not follow
        if (version == t.version()) {
            schritt.ifPresent(s -> masken.fehler(maske, Teilnahmeregeln.hindernisse(t.instrument(), t, s, angebot, andere, heute)));
        }
        if (maske.fehlerhaft() || schritt.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return schritt(t, nach, maske, model);
        }
        if (!teilnahmen.weiter(id, version, schritt.get())) {
            var jetzt = die(id);
            throw maske.konflikt(worte.text("teilnahme.schritt.konflikt", name(t), jetzt.zustand()), "/teilnahmen/" + id + "/schritt/" + nach,
                    jetzt.version(), masken.schritt(nach, jetzt.letztes().am()));
        }
        danach.addFlashAttribute("meldung", worte.text("teilnahme.schritt.meldung", nach, schritt.get().am()));
        return Weiterleitung.nach("/teilnahmen/" + id);
    }

    @GetMapping("/personen/{person:\\d{1,18}}/teilnahmen/neu")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    String neu(@PathVariable long person, @RequestParam(required = false) @Nullable String massnahme, Model model) {
        return neu(person(person), masken.neu(massnahme == null || massnahme.isEmpty() ? null : massnahme, LocalDate.now(uhr)), model);
    }

    private String neu(Person person, Maske maske, Model model) {
        String weg = "/personen/" + person.id();
        return zeigen(maske, 0, weg + "/teilnahmen/neu", worte.text("teilnahme.neu.titel", person.kurz()), worte.text("teilnahme.neu.einleitung"),
                weg, List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                        new Brotkrume(worte.text("teilnahme.person.titel", person.kurz()), weg),
                        new Brotkrume(worte.text("teilnahme.neu"), null)), model);
    }

    @PostMapping("/personen/{person:\\d{1,18}}/teilnahmen/neu")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    Object anlegen(@PathVariable long person, @RequestParam MultiValueMap<String, String> eingaben, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        var p = person(person);
        var heute = LocalDate.now(uhr);
        var andere = teilnahmen.derPerson(person);
        var gefragt = masken.neu(masken.neu(null, heute).mit(eingaben)).map(n -> Teilnahmeregeln.hindernisse(n.instrument(), null, n.schritt(),
                angebot(n.massnahme()).orElse(null), andere, heute)).orElse(List.of());
        var maske = TeilnahmeMasken.mitAbweichung(masken.neu(null, heute), abweichungGefragt(gefragt, eingaben)).mit(eingaben);
        var neu = masken.neu(maske);
        neu.ifPresent(n -> masken.fehler(maske, Teilnahmeregeln.hindernisse(n.instrument(), null, n.schritt(),
                angebot(n.massnahme()).orElse(null), andere, heute)));
        if (maske.fehlerhaft() || neu.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return neu(p, maske, model);
        }
        var n = neu.get();
        long id = teilnahmen.anlegen(person, n.instrument(), n.massnahme(), n.geplant(), List.of(n.schritt()));
        danach.addFlashAttribute("meldung", worte.text("teilnahme.schritt.meldung", n.schritt().nach(), n.schritt().am()));
        return Weiterleitung.nach("/teilnahmen/" + id);
    }
}
