package de.wirkungskreis.massnahme;

import static de.wirkungskreis.ausgabe.Schreibweise.BILDSCHIRM;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Zahleneingabe;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.massnahme.Vergabekalender.Termin;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What must be ordered by when, so that a Maßnahme can start in time. */
@Controller
@RequestMapping("/vergabekalender")
@Darf(Recht.MASSNAHMEN_LESEN)
class VergabekalenderController {

    private final Massnahmen massnahmen;
    private final JdbcVorlaeufe vorlaeufe;
    private final Massnahmeworte worte;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Clock uhr;

    VergabekalenderController(Massnahmen massnahmen, JdbcVorlaeufe vorlaeufe, Massnahmeworte worte, Handelnder handelnder,
            Tabellenantwort antwort, Clock uhr) {
        this.massnahmen = massnahmen;
        this.vorlaeufe = vorlaeufe;
        this.worte = worte;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.uhr = uhr;
    }

    /** {@code lage}: done, overdue or open, in a word; {@code art} for its sign. */
    record Zeile(String schluessel, String name, String schritt, String kennwort, String bis, String lage, String art, LocalDate tag) {}

    record Vorlaufzeile(String kennwort, String schritt, String wochen, String quelle, boolean bestaetigt) {}

    @GetMapping
    String kalender(@RequestParam(defaultValue = "") String beginn, Model model, HttpServletResponse http) {
        var heute = LocalDate.now(uhr);
        var kalender = new Vergabekalender(vorlaeufe.alle());
        Map<String, String> fehler = Map.of();
        if (!beginn.isBlank()) {
            try {
                var tag = Zahleneingabe.datum(beginn);
                model.addAttribute("rueckwaerts", kalender.fuer(tag, heute).stream().map(t -> zeile("", "", t)).toList());
                model.addAttribute("beginntext", worte.datum(tag));
            } catch (Zahleneingabe.Unlesbar e) {
                http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                fehler = Map.of("beginn", String.valueOf(e.getMessage()));
            }
        }
        model.addAttribute("fehler", fehler);
        model.addAttribute("beginn", beginn);
        model.addAttribute("zeilen", zeilen());
        model.addAttribute("vorlaeufe", vorlaeufe.alle().stream().map(v -> new Vorlaufzeile(v.schritt().name(),
                v.schritt() == Zustand.OPTION_GEZOGEN ? worte.text("massnahme.kalender.option") : worte.wort(v.schritt()),
                MassnahmeMasken.zahl(v.wochen()), v.quelle(), v.bestaetigt())).toList());
        model.addAttribute("heute", worte.datum(heute));
        model.addAttribute("darfAendern", handelnder.darf(Recht.MASSNAHME_BEARBEITEN));
        model.addAttribute("brotkrumen", brotkrumen(null));
        return "massnahme/kalender";
    }

    /** Open steps of all Maßnahmen, the earliest first. */
    private List<Zeile> zeilen() {
        var kalender = new Vergabekalender(vorlaeufe.alle());
        List<Zeile> zeilen = new ArrayList<>();
        massnahmen.alle().forEach(m -> kalender.fuer(m, LocalDate.now(uhr)).stream().filter(t -> t.erledigt() == null)
                .forEach(t -> zeilen.add(zeile(m.schluessel(), m.angaben().name(), t))));
        zeilen.sort(Comparator.comparing(Zeile::tag));
        return zeilen;
    }

    private Zeile zeile(String schluessel, String name, Termin termin) {
        String art = termin.erledigt() != null ? "erledigt" : termin.ueberfaellig() ? "ueberfaellig" : "offen";
        return new Zeile(schluessel, name, worte.wort(termin.schritt()), termin.schritt().name(), worte.datum(termin.bis()),
                worte.text("massnahme.kalender." + art), art, termin.bis());
    }

    @GetMapping("/herleitung/{schluessel}/{schritt}")
    String herleitung(@PathVariable String schluessel, @PathVariable Zustand schritt,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var massnahme = massnahmen.mit(schluessel)
                .orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden", schluessel)));
        var vorlauf = vorlauf(schritt);
        var termin = new Vergabekalender(vorlaeufe.alle()).fuer(massnahme, LocalDate.now(uhr)).stream()
                .filter(t -> t.schritt() == schritt).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.eintrag")));
        var zeitraum = massnahme.angaben().zeitraum();
        model.addAttribute("herleitung", new Herleitung(worte.text("massnahme.kalender.herleitung", schritt, massnahme.angaben().name()),
                worte.datum(termin.bis()), worte.text("massnahme.kalender.formel"), List.of(
                        new Herleitung.Eingabe(worte.text("massnahme.kalender.beginn"),
                                worte.datum(zeitraum == null ? null : zeitraum.von()), "/massnahmen/" + schluessel),
                        new Herleitung.Eingabe(worte.text("massnahme.kalender.wochen"),
                                Zahlenformat.ganz(vorlauf.wochen(), BILDSCHIRM), "/vergabekalender#vorlauf")), null,
                worte.text(vorlauf.bestaetigt() ? "massnahme.kalender.bestaetigt" : "massnahme.kalender.unbestaetigt"),
                vorlauf.quelle(), List.of()));
        model.addAttribute("brotkrumen", brotkrumen(worte.wort(schritt)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(@PathVariable String format) {
        var tabelle = new Tabelle(worte.text("massnahme.kalender.titel"), List.of(Spalte.text(worte.text("massnahme.spalte.massnahme")),
                Spalte.text(worte.text("massnahme.spalte.schritt")), Spalte.text(worte.text("massnahme.spalte.bis")),
                Spalte.text(worte.text("massnahme.spalte.lage"))), 1, zeilen().stream().map(z -> new Tabelle.Zeile(
                        Tabelle.Zeilenart.NORMAL, List.of(Zelle.text(z.name()), Zelle.text(z.schritt()), Zelle.text(z.bis()),
                                Zelle.text(z.lage())))).toList(),
                List.of(worte.text("massnahme.stand.am", LocalDate.now(uhr)), worte.text("massnahme.kalender.praxis")));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    @GetMapping("/vorlauf/{schritt}")
    @Darf(Recht.MASSNAHME_BEARBEITEN)
    String vorlauf(@PathVariable Zustand schritt, Model model) {
        return formular(model, maske(vorlauf(schritt)), vorlauf(schritt));
    }

    @PostMapping("/vorlauf/{schritt}")
    @Darf(Recht.MASSNAHME_BEARBEITEN)
    Object vorlaufSpeichern(@PathVariable Zustand schritt, @RequestParam int version, @RequestParam Map<String, String> eingaben,
            Model model, HttpServletResponse http, RedirectAttributes danach) {
        var maske = maske(vorlauf(schritt)).mit(eingaben);
        maske.pflicht("wochen");
        var wochen = maske.anzahl("wochen");
        if (wochen.filter(w -> w > 260).isPresent()) {
            maske.fehlerText("wochen", "wochen.grenze");
        }
        String quelle = maske.pflicht("quelle");
        if (maske.fehlerhaft()) {
            http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(model, maske, vorlauf(schritt));
        }
        if (!vorlaeufe.aendern(new Vorlauf(schritt, wochen.orElseThrow(), quelle, maske.angehakt("bestaetigt"), version))) {
            var jetzt = vorlauf(schritt);
            throw maske.konflikt(worte.wort(schritt), "/vergabekalender/vorlauf/" + schritt, jetzt.version(), maske(jetzt));
        }
        danach.addFlashAttribute("meldung", worte.text("massnahme.meldung.gespeichert", worte.wort(schritt)));
        return Weiterleitung.nach("/vergabekalender#vorlauf");
    }

    private Vorlauf vorlauf(Zustand schritt) {
        return vorlaeufe.alle().stream().filter(v -> v.schritt() == schritt).findFirst()
                .orElseThrow(() -> new NichtGefunden(worte.text("massnahme.nichtgefunden.eintrag")));
    }

    private Maske maske(Vorlauf vorlauf) {
        return new Maske(worte.texte(), "massnahme.feld.").zeile("wochen", MassnahmeMasken.zahl(vorlauf.wochen())).alsPflicht()
                .zeile("quelle", vorlauf.quelle()).alsPflicht().haken("bestaetigt", vorlauf.bestaetigt());
    }

    private String formular(Model model, Maske maske, Vorlauf vorlauf) {
        model.addAttribute("maske", maske);
        model.addAttribute("version", vorlauf.version());
        model.addAttribute("ziel", "/vergabekalender/vorlauf/" + vorlauf.schritt());
        model.addAttribute("ueberschrift", worte.text("massnahme.kalender.vorlauf.titel", vorlauf.schritt()));
        model.addAttribute("zurueck", "/vergabekalender#vorlauf");
        model.addAttribute("brotkrumen", brotkrumen(worte.wort(vorlauf.schritt())));
        return "web/maske";
    }

    private List<Brotkrume> brotkrumen(@Nullable String hier) {
        var oben = new Brotkrume(worte.text("massnahme.titel"), "/massnahmen");
        return hier == null ? List.of(oben, new Brotkrume(worte.text("massnahme.kalender.titel"), null))
                : List.of(oben, new Brotkrume(worte.text("massnahme.kalender.titel"), "/vergabekalender"), new Brotkrume(hier, null));
    }
}
