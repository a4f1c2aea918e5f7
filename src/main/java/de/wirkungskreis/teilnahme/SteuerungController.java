package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.massnahme.Massnahme;
import de.wirkungskreis.massnahme.Massnahmen;
import de.wirkungskreis.teilnahme.JdbcSteuerung.Besetzung;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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

    /** Below that many assigned ones a share says nothing. */
    private static final int MINDESTENS = 10;
    private static final int HUNDERT = 100;
    private static final int JE_SEITE = 500;

    private final JdbcSteuerung steuerung;
    private final Massnahmen massnahmen;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    SteuerungController(JdbcSteuerung steuerung, Massnahmen massnahmen, Teilnahmeworte worte, Handelnder handelnder, Clock uhr) {
        this.steuerung = steuerung;
        this.massnahmen = massnahmen;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    /** @param frei less than nothing: more were assigned than there are places, in the hope that some do not come */
    record Platz(String schluessel, String name, String instrument, int plaetze, Besetzung besetzung) {

        public int frei() {
            return plaetze - besetzung.besetzt() - besetzung.erwartet();
        }

        /** Whole percent of those assigned who never came; -1: too few to say. */
        public int nichtantritt() {
            int alle = besetzung.angetreten() + besetzung.nichtAngetreten();
            return alle < MINDESTENS ? -1 : (besetzung.nichtAngetreten() * HUNDERT + alle / 2) / alle;
        }

        /** How many may still be assigned so that the places just fill, if as many stay away as before. */
        public int zuweisbar() {
            int quote = Math.max(0, nichtantritt());
            int offen = plaetze - besetzung.besetzt();
            return quote >= HUNDERT ? Math.max(0, frei()) : Math.max(0, offen * HUNDERT / (HUNDERT - quote) - besetzung.erwartet());
        }
    }

    private List<Platz> plaetze(LocalDate am) {
        var besetzung = steuerung.besetzung(am);
        return massnahmen.alle().stream().filter(m -> m.laeuftAm(am) && m.plaetzeAm(am).isPresent())
                .map(m -> new Platz(m.schluessel(), m.angaben().name(), instrument(m),
                        m.plaetzeAm(am).map(Massnahme.Platzkontingent::plaetze).orElse(0),
                        besetzung.getOrDefault(m.schluessel(), new Besetzung(m.schluessel(), 0, 0, 0, 0, 0))))
                .sorted(Comparator.comparingInt(Platz::frei).reversed().thenComparing(Platz::name)).toList();
    }

    private String instrument(Massnahme m) {
        String schluessel = m.angaben().instrument();
        return schluessel == null ? "" : worte.instrument(schluessel);
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
        model.addAttribute("plaetze", plaetze(tag));
        model.addAttribute("verweise", handelnder.darf(Recht.TEILNAHMEN_LESEN));
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
        model.addAttribute("verweise", handelnder.darf(Recht.TEILNAHMEN_LESEN));
        model.addAttribute("plaetze", plaetze(heute).stream().filter(p -> p.besetzung().vorgemerkt() > 0 || p.frei() != 0).toList());
        model.addAttribute("brotkrumen", krumen("bedarf"));
        return "teilnahme/bedarf";
    }
}
