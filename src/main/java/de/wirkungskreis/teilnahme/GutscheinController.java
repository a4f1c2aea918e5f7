package de.wirkungskreis.teilnahme;

import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.kern.Euro;
import de.wirkungskreis.recht.KeinRecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.recht.Vermittlungsrecht;
import de.wirkungskreis.teilnahme.Gutschein.Art;
import de.wirkungskreis.teilnahme.Gutschein.Stand;
import de.wirkungskreis.web.Adressangabe;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** Vouchers from issue to settlement; what nobody redeems lapses by itself. */
@Controller
@Darf(Recht.TEILNAHMEN_LESEN)
class GutscheinController {

    /** Three months: what § 45 Abs. 4 Satz 2 SGB III lets the house decide, as most do. */
    private static final int GUELTIG_MONATE = 3;

    private final Gutscheine gutscheine;
    private final Personen personen;
    private final Teilnahmen teilnahmen;
    private final Rechtsquelle recht;
    private final Teilnahmeworte worte;
    private final Handelnder handelnder;
    private final Clock uhr;

    GutscheinController(Gutscheine gutscheine, Personen personen, Teilnahmen teilnahmen, Rechtsquelle recht, Teilnahmeworte worte,
            Handelnder handelnder, Clock uhr) {
        this.gutscheine = gutscheine;
        this.personen = personen;
        this.teilnahmen = teilnahmen;
        this.recht = recht;
        this.worte = worte;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    private LocalDate heute() {
        return LocalDate.now(uhr);
    }

    /** One Art of the year: how many came how far. */
    record Strecke(Art art, Map<Stand, Integer> staende) {

        public int ausgestellt() {
            return staende.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int zahl(Stand stand) {
            return staende.getOrDefault(stand, 0);
        }
    }

    @GetMapping("/gutscheine")
    String liste(@RequestParam(defaultValue = "") String stand, @RequestParam(defaultValue = "") String art, Model model) {
        var gefragterStand = Adressangabe.aus("stand", stand, Stand.values());
        var gefragteArt = Adressangabe.aus("art", art, Art.values());
        var jahr = heute().withDayOfYear(1);
        var alle = gutscheine.ausgestellt(jahr, heute());
        model.addAttribute("jahr", Integer.toString(jahr.getYear()));
        model.addAttribute("heute", heute());
        model.addAttribute("staende", Stand.values());
        model.addAttribute("stand", stand);
        model.addAttribute("art", art);
        model.addAttribute("strecken", Arrays.stream(Art.values()).map(a -> {
            Map<Stand, Integer> je = new EnumMap<>(Stand.class);
            alle.stream().filter(g -> g.art() == a).forEach(g -> je.merge(g.stand(heute()), 1, Integer::sum));
            return new Strecke(a, je);
        }).filter(s -> s.ausgestellt() > 0).toList());
        var gefragt = alle.stream().filter(g -> gefragterStand.map(s -> g.stand(heute()) == s).orElse(true)
                && gefragteArt.map(a -> g.art() == a).orElse(true)).toList();
        model.addAttribute("anzahl", new JdbcTeilnahmeliste.Anzahl(gefragt.size(), (int) gefragt.stream().mapToLong(Gutschein::person).distinct().count()));
        model.addAttribute("gutscheine", gefragt.stream().limit(200).toList());
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                new Brotkrume(worte.text("teilnahme.weg.gutscheine"), null)));
        return "teilnahme/gutscheine";
    }

    @GetMapping("/gutscheine/{id:\\d{1,18}}")
    String gutschein(@PathVariable long id, Model model) {
        var g = der(id);
        model.addAttribute("g", g);
        model.addAttribute("heute", heute());
        model.addAttribute("person", person(g.person()));
        model.addAttribute("naechste", g.naechste());
        model.addAttribute("raten", raten(g));
        model.addAttribute("darfAendern", handelnder.darf(Recht.TEILNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", krumen(g, null));
        return "teilnahme/gutschein";
    }

    record Rate(String name, String text) {}

    /** What the law of the day of issue pays for a placement, and from when. */
    private List<Rate> raten(Gutschein g) {
        if (g.art() != Art.AVGS_VERMITTLUNG) {
            return List.of();
        }
        try {
            var gesetz = recht.am(Vermittlungsrecht.class, g.ausgestellt());
            return List.of(rate("rate1", gesetz.vermittlungRate1(), g.eingeloest().map(b -> b.plusWeeks(gesetz.vermittlungRate1NachWochen()))),
                    rate("rate2", gesetz.vermittlungVerguetung().minus(gesetz.vermittlungRate1()),
                            g.eingeloest().map(b -> b.plusMonths(gesetz.vermittlungRate2NachMonaten()))));
        } catch (KeinRecht e) {
            return List.of(new Rate(worte.text("teilnahme.gutschein.rate1"), String.valueOf(e.getMessage())));
        }
    }

    private Rate rate(String name, Euro betrag, Optional<LocalDate> ab) {
        return new Rate(worte.text("teilnahme.gutschein." + name), worte.text("teilnahme.gutschein.betrag",
                Zahlenformat.euro(betrag, Schreibweise.BILDSCHIRM), ab.map(tag -> worte.text("teilnahme.merkmal.ab", tag)).orElseGet(() -> worte.text("teilnahme.gutschein.offenerTag"))));
    }

    private Gutschein der(long id) {
        return gutscheine.mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.gutschein.nichtgefunden")));
    }

    private Person person(long id) {
        return personen.mit(id).orElseThrow(() -> new NichtGefunden(worte.text("teilnahme.person.nichtgefunden")));
    }

    private List<Brotkrume> krumen(Gutschein g, @Nullable String hier) {
        var wurzel = new Brotkrume(worte.text("teilnahme.weg.gutscheine"), "/gutscheine");
        String name = worte.text("teilnahme.gutschein.titel", g.art(), Long.toString(g.id()));
        return hier == null ? List.of(wurzel, new Brotkrume(name, null))
                : List.of(wurzel, new Brotkrume(name, "/gutscheine/" + g.id()), new Brotkrume(hier, null));
    }

    private Maske schrittmaske(Gutschein g, Stand nach) {
        var maske = new Maske(worte.texte(), "teilnahme.feld.").tag("am", heute()).alsPflicht();
        if (nach == Stand.EINGELOEST) {
            maske.verweis("teilnahme", g.teilnahme() == null ? null : g.teilnahme().toString(), teilnahmen.derPerson(g.person()).stream()
                    .map(t -> new Wahl(Long.toString(t.id()), worte.instrument(t.instrument()) + ", " + worte.wort(t.zustand()))).toList());
        }
        return maske;
    }

    @GetMapping("/gutscheine/{id:\\d{1,18}}/schritt/{nach}")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    String schritt(@PathVariable long id, @PathVariable Stand nach, Model model) {
        var g = der(id);
        return schritt(g, nach, schrittmaske(g, nach), model);
    }

    private String schritt(Gutschein g, Stand nach, Maske maske, Model model) {
        String weg = "/gutscheine/" + g.id();
        return zeigen(maske, g.version(), weg + "/schritt/" + nach, worte.text("teilnahme.schritt.titel", worte.wort(g.art()), nach),
                worte.text("teilnahme.gutschein.einleitung." + nach), weg, krumen(g, worte.wort(nach)), model);
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

    @PostMapping("/gutscheine/{id:\\d{1,18}}/schritt/{nach}")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    Object schrittSpeichern(@PathVariable long id, @PathVariable Stand nach, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var g = der(id);
        var maske = schrittmaske(g, nach).mit(eingaben);
        maske.pflicht("am");
        String teilnahme = maske.hat("teilnahme") ? maske.verwiesen("teilnahme") : null;
        var am = maske.datum("am");
        if (version == g.version()) {
            am.flatMap(tag -> g.hindernis(nach, tag, heute())).ifPresent(h -> maske.fehler("am", worte.satz(h)));
        }
        if (maske.fehlerhaft() || am.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return schritt(g, nach, maske, model);
        }
        if (!gutscheine.weiter(id, version, nach, am.get(), teilnahme == null ? null : Long.valueOf(teilnahme))) {
            var jetzt = der(id);
            throw maske.konflikt(worte.text("teilnahme.schritt.konflikt", worte.wort(g.art()), jetzt.stand(heute())),
                    "/gutscheine/" + id + "/schritt/" + nach, jetzt.version(), schrittmaske(jetzt, nach));
        }
        danach.addFlashAttribute("meldung", worte.text("teilnahme.schritt.meldung", nach, am.get()));
        return Weiterleitung.nach("/gutscheine/" + id);
    }

    private Maske neueMaske() {
        return new Maske(worte.texte(), "teilnahme.feld.")
                .auswahl("gutscheinart", Art.AVGS_MASSNAHME, Arrays.stream(Art.values()).map(a -> new Wahl(a.name(), worte.wort(a))).toList())
                .alsPflicht().tag("ausgestellt", heute()).alsPflicht().tag("gueltigBis", heute().plusMonths(GUELTIG_MONATE)).alsPflicht();
    }

    @GetMapping("/personen/{person:\\d{1,18}}/gutscheine/neu")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    String neu(@PathVariable long person, Model model) {
        return neu(person(person), neueMaske(), model);
    }

    private String neu(Person p, Maske maske, Model model) {
        String weg = "/personen/" + p.id();
        return zeigen(maske, 0, weg + "/gutscheine/neu", worte.text("teilnahme.gutschein.neu.titel", p.kurz()),
                worte.text("teilnahme.gutschein.neu.einleitung"), weg, List.of(new Brotkrume(worte.text("teilnahme.titel"), "/teilnahmen"),
                        new Brotkrume(worte.text("teilnahme.person.titel", p.kurz()), weg),
                        new Brotkrume(worte.text("teilnahme.gutschein.neu"), null)), model);
    }

    @PostMapping("/personen/{person:\\d{1,18}}/gutscheine/neu")
    @Darf(Recht.TEILNAHME_BEARBEITEN)
    Object ausstellen(@PathVariable long person, @RequestParam MultiValueMap<String, String> eingaben, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        var p = person(person);
        var maske = neueMaske().mit(eingaben);
        maske.pflicht("ausgestellt");
        maske.pflicht("gueltigBis");
        var art = maske.aus("gutscheinart", Art.class);
        var am = maske.datum("ausgestellt");
        var bis = maske.datum("gueltigBis");
        am.filter(tag -> tag.isAfter(heute())).ifPresent(tag -> maske.fehler("ausgestellt", worte.text("teilnahme.hindernis.zukunft", tag, heute())));
        if (am.isPresent() && bis.isPresent() && bis.get().isBefore(am.get())) {
            maske.fehlerText("gueltigBis", "gueltigBis.vorAusstellung");
        }
        if (maske.fehlerhaft() || art.isEmpty() || am.isEmpty() || bis.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return neu(p, maske, model);
        }
        long id = gutscheine.ausstellen(person, art.get(), am.get(), bis.get());
        danach.addFlashAttribute("meldung", worte.text("teilnahme.gutschein.meldung", art.get(), bis.get()));
        return Weiterleitung.nach("/gutscheine/" + id);
    }
}
