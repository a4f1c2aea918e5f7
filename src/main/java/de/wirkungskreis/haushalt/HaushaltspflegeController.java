package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@RequestMapping("/programme/{jahr}/haushalt")
@Darf(Recht.HAUSHALT_BEARBEITEN)
class HaushaltspflegeController {

    private final JdbcHaushaltsplaene haushaltsplaene;
    private final HaushaltsMasken masken;
    private final MessageSource texte;

    HaushaltspflegeController(JdbcHaushaltsplaene haushaltsplaene, HaushaltsMasken masken, MessageSource texte) {
        this.haushaltsplaene = haushaltsplaene;
        this.masken = masken;
        this.texte = texte;
    }

    @GetMapping("/zugaenge/{schluessel}")
    String zugang(Fassungskontext kontext, @PathVariable String schluessel, Model model) {
        var plan = offen(kontext);
        var alt = zugang(plan, schluessel);
        return formular(kontext, model, masken.zugang(plan, alt), plan, "zugaenge/" + schluessel, alt != null);
    }

    @PostMapping("/zugaenge/{schluessel}")
    Object zugangSpeichern(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var plan = offen(kontext);
        var alt = zugang(plan, schluessel);
        var maske = masken.zugang(plan, alt).mit(eingaben);
        var neu = masken.zugang(maske, plan, alt);
        if (neu.isEmpty()) {
            antwort.setStatus(422);
            return formular(kontext, model, maske, plan, "zugaenge/" + schluessel, alt != null);
        }
        return speichern(kontext, plan, mit(plan, ersetzt(plan.zugaenge(), alt, neu.get()), plan.umschichtungen(), version),
                maske, "zugaenge/" + schluessel, p -> masken.zugang(p, zugang(p, schluessel)), neu.get().bezeichnung(), danach);
    }

    @PostMapping("/zugaenge/{schluessel}/entfernen")
    Object zugangEntfernen(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            RedirectAttributes danach) {
        var plan = offen(kontext);
        var weg = zugang(plan, schluessel);
        return entfernen(kontext, plan, mit(plan, ersetzt(plan.zugaenge(), weg, null), plan.umschichtungen(), version),
                weg == null ? "" : weg.bezeichnung(), danach);
    }

    @GetMapping("/umschichtungen/{schluessel}")
    String umschichtung(Fassungskontext kontext, @PathVariable String schluessel, Model model) {
        var plan = offen(kontext);
        var alt = umschichtung(plan, schluessel);
        return formular(kontext, model, masken.umschichtung(plan, alt), plan, "umschichtungen/" + schluessel, alt != null);
    }

    @PostMapping("/umschichtungen/{schluessel}")
    Object umschichtungSpeichern(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var plan = offen(kontext);
        var alt = umschichtung(plan, schluessel);
        var maske = masken.umschichtung(plan, alt).mit(eingaben);
        var neu = masken.umschichtung(maske, plan, alt);
        if (neu.isEmpty()) {
            antwort.setStatus(422);
            return formular(kontext, model, maske, plan, "umschichtungen/" + schluessel, alt != null);
        }
        return speichern(kontext, plan, mit(plan, plan.zugaenge(), ersetzt(plan.umschichtungen(), alt, neu.get()), version),
                maske, "umschichtungen/" + schluessel, p -> masken.umschichtung(p, umschichtung(p, schluessel)),
                neu.get().bezeichnung(), danach);
    }

    @PostMapping("/umschichtungen/{schluessel}/entfernen")
    Object umschichtungEntfernen(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            RedirectAttributes danach) {
        var plan = offen(kontext);
        var weg = umschichtung(plan, schluessel);
        return entfernen(kontext, plan, mit(plan, plan.zugaenge(), ersetzt(plan.umschichtungen(), weg, null), version),
                weg == null ? "" : weg.bezeichnung(), danach);
    }

    @GetMapping("/aufteilung/{planjahr:\\d{4}}")
    String aufteilung(Fassungskontext kontext, @PathVariable int planjahr, Model model) {
        var plan = offen(kontext);
        return formular(kontext, model, masken.aufteilung(plan, jahr(plan, planjahr)), plan, "aufteilung/" + planjahr, false);
    }

    @PostMapping("/aufteilung/{planjahr:\\d{4}}")
    Object aufteilungSpeichern(Fassungskontext kontext, @PathVariable int planjahr, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var plan = offen(kontext);
        var jahr = jahr(plan, planjahr);
        var maske = masken.aufteilung(plan, jahr).mit(eingaben);
        var neu = masken.mitAufteilung(maske, plan, jahr, version);
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return formular(kontext, model, maske, plan, "aufteilung/" + planjahr, false);
        }
        return speichern(kontext, plan, neu, maske, "aufteilung/" + planjahr, p -> masken.aufteilung(p, jahr),
                text("haushalt.aufteilung.titel", Integer.toString(planjahr)), danach);
    }

    @GetMapping("/tabelle")
    String tabelle(Fassungskontext kontext, Model model) {
        var plan = offen(kontext);
        return formular(kontext, model, masken.tabelle(plan, kontext.programm()), plan, "tabelle", false);
    }

    @PostMapping("/tabelle")
    Object tabelleSpeichern(Fassungskontext kontext, @RequestParam int version, @RequestParam Map<String, String> eingaben,
            Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var plan = offen(kontext);
        var maske = masken.tabelle(plan, kontext.programm()).mit(eingaben);
        var neu = masken.mitTabelle(maske, plan, kontext.programm(), version);
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return formular(kontext, model, maske, plan, "tabelle", false);
        }
        return speichern(kontext, plan, neu, maske, "tabelle", p -> masken.tabelle(p, kontext.programm()),
                text("haushalt.tabelle.titel"), danach);
    }

    private static <T> List<T> ersetzt(List<T> liste, @Nullable T alt, @Nullable T neu) {
        List<T> ergebnis = new ArrayList<>(liste);
        int stelle = alt == null ? liste.size() : liste.indexOf(alt);
        if (alt != null) {
            ergebnis.remove(stelle);
        }
        if (neu != null) {
            ergebnis.add(stelle, neu);
        }
        return ergebnis;
    }

    private static Haushaltsplan mit(Haushaltsplan plan, List<Zugang> zugaenge, List<Umschichtung> umschichtungen,
            int version) {
        return new Haushaltsplan(plan.beschriftung(), plan.spalten(), zugaenge, umschichtungen, plan.aufteilungen(), version);
    }

    private Object speichern(Fassungskontext kontext, Haushaltsplan alt, Haushaltsplan neu, Maske maske, String ziel,
            Function<Haushaltsplan, Maske> aktuelle, String gegenstand, RedirectAttributes danach) {
        if (!haushaltsplaene.aendern(kontext.fassung().id(), alt, neu)) {
            var plan = haushaltsplaene.derFassung(kontext.fassung().id());
            throw maske.konflikt(gegenstand, kontext.seite().pfad("/haushalt/" + ziel), plan.version(), aktuelle.apply(plan));
        }
        return zurueck(kontext, danach, text("haushalt.meldung.gespeichert", gegenstand));
    }

    private Object entfernen(Fassungskontext kontext, Haushaltsplan alt, Haushaltsplan neu, String gegenstand,
            RedirectAttributes danach) {
        if (!haushaltsplaene.aendern(kontext.fassung().id(), alt, neu)) {
            throw new Unzulaessig(text("haushalt.meldung.ueberholt", gegenstand));
        }
        return zurueck(kontext, danach, text("haushalt.meldung.entfernt", gegenstand));
    }

    private Object zurueck(Fassungskontext kontext, RedirectAttributes danach, String meldung) {
        danach.addFlashAttribute("meldung", meldung);
        var weiter = new RedirectView(kontext.seite().pfad("/haushalt"), true);
        weiter.setStatusCode(HttpStatus.SEE_OTHER);
        weiter.setExposeModelAttributes(false);
        return weiter;
    }

    private String formular(Fassungskontext kontext, Model model, Maske maske, Haushaltsplan plan, String ziel,
            boolean entfernbar) {
        String titel = text("haushalt.formular." + ziel.substring(0, ziel.contains("/") ? ziel.indexOf('/') : ziel.length()));
        model.addAttribute("maske", maske);
        model.addAttribute("version", plan.version());
        model.addAttribute("ziel", kontext.seite().pfad("/haushalt/" + ziel));
        model.addAttribute("ueberschrift", titel);
        model.addAttribute("zurueck", kontext.seite().pfad("/haushalt"));
        if (entfernbar) {
            model.addAttribute("entfernen", kontext.seite().pfad("/haushalt/" + ziel + "/entfernen"));
        }
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("haushalt.titel"), kontext.seite().pfad("/haushalt")),
                new Brotkrume(titel, null)));
        return "web/maske";
    }

    /** The address of a new one says "neu"; its key is typed in the form. */
    private @Nullable Zugang zugang(Haushaltsplan plan, String schluessel) {
        return schluessel.equals("neu") ? null
                : plan.zugaenge().stream().filter(z -> z.schluessel().equals(schluessel)).findFirst()
                        .orElseThrow(() -> new NichtGefunden(text("haushalt.nichtgefunden.groesse")));
    }

    private @Nullable Umschichtung umschichtung(Haushaltsplan plan, String schluessel) {
        return schluessel.equals("neu") ? null
                : plan.umschichtungen().stream().filter(u -> u.schluessel().equals(schluessel)).findFirst()
                        .orElseThrow(() -> new NichtGefunden(text("haushalt.nichtgefunden.groesse")));
    }

    private Programmjahr jahr(Haushaltsplan plan, int jahr) {
        return plan.spalten().stream().map(Haushaltsplan.Spalte::jahr).filter(j -> j.jahr() == jahr).findFirst()
                .orElseThrow(() -> new NichtGefunden(text("haushalt.nichtgefunden.jahr", Integer.toString(jahr))));
    }

    private Haushaltsplan offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(text("web.maske.eingefroren", kontext.seite().fassungText()));
        }
        return haushaltsplaene.derFassung(kontext.fassung().id());
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
