package de.wirkungskreis.haushalt;

import de.wirkungskreis.haushalt.Haushaltsplan.Umschichtung;
import de.wirkungskreis.haushalt.Haushaltsplan.Zugang;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Reihenfolge;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/programme/{jahr}/haushalt")
@Darf(Recht.HAUSHALT_BEARBEITEN)
class HaushaltspflegeController {

    private static final Bereich HAUSHALT = new Bereich("/haushalt", "haushalt.titel");

    private final JdbcHaushaltsplaene haushaltsplaene;
    private final HaushaltsMasken masken;
    private final Pflege pflege;

    HaushaltspflegeController(JdbcHaushaltsplaene haushaltsplaene, HaushaltsMasken masken, Pflege pflege) {
        this.haushaltsplaene = haushaltsplaene;
        this.masken = masken;
        this.pflege = pflege;
    }

    @GetMapping("/zugaenge/{schluessel}")
    ModelAndView zugang(Fassungskontext kontext, @PathVariable String schluessel) {
        var plan = offen(kontext);
        var alt = zugang(plan, schluessel);
        return formular(kontext, masken.zugang(plan, alt), plan, "zugaenge/" + schluessel, alt != null);
    }

    @PostMapping("/zugaenge/{schluessel}")
    ModelAndView zugangSpeichern(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var plan = offen(kontext);
        var alt = zugang(plan, schluessel);
        var maske = masken.zugang(plan, alt).mit(eingaben);
        var neu = masken.zugang(maske, plan, alt);
        if (neu.isEmpty()) {
            return formular(kontext, maske, plan, "zugaenge/" + schluessel, alt != null);
        }
        var zugaenge = Reihenfolge.ersetzt(plan.zugaenge(), alt, neu.get());
        return speichern(kontext, plan, mit(plan, zugaenge, plan.umschichtungen(), version), maske,
                "zugaenge/" + schluessel, p -> masken.zugang(p, zugang(p, schluessel)), neu.get().bezeichnung(), danach);
    }

    @PostMapping("/zugaenge/{schluessel}/entfernen")
    ModelAndView zugangEntfernen(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            RedirectAttributes danach) {
        var plan = offen(kontext);
        var weg = zugang(plan, schluessel);
        var zugaenge = Reihenfolge.ersetzt(plan.zugaenge(), weg, null);
        return entfernen(kontext, plan, mit(plan, zugaenge, plan.umschichtungen(), version),
                weg == null ? "" : weg.bezeichnung(), danach);
    }

    @GetMapping("/umschichtungen/{schluessel}")
    ModelAndView umschichtung(Fassungskontext kontext, @PathVariable String schluessel) {
        var plan = offen(kontext);
        var alt = umschichtung(plan, schluessel);
        return formular(kontext, masken.umschichtung(plan, alt), plan, "umschichtungen/" + schluessel, alt != null);
    }

    @PostMapping("/umschichtungen/{schluessel}")
    ModelAndView umschichtungSpeichern(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var plan = offen(kontext);
        var alt = umschichtung(plan, schluessel);
        var maske = masken.umschichtung(plan, alt).mit(eingaben);
        var neu = masken.umschichtung(maske, plan, alt);
        if (neu.isEmpty()) {
            return formular(kontext, maske, plan, "umschichtungen/" + schluessel, alt != null);
        }
        var umschichtungen = Reihenfolge.ersetzt(plan.umschichtungen(), alt, neu.get());
        return speichern(kontext, plan, mit(plan, plan.zugaenge(), umschichtungen, version), maske,
                "umschichtungen/" + schluessel, p -> masken.umschichtung(p, umschichtung(p, schluessel)),
                neu.get().bezeichnung(), danach);
    }

    @PostMapping("/umschichtungen/{schluessel}/entfernen")
    ModelAndView umschichtungEntfernen(Fassungskontext kontext, @PathVariable String schluessel, @RequestParam int version,
            RedirectAttributes danach) {
        var plan = offen(kontext);
        var weg = umschichtung(plan, schluessel);
        var umschichtungen = Reihenfolge.ersetzt(plan.umschichtungen(), weg, null);
        return entfernen(kontext, plan, mit(plan, plan.zugaenge(), umschichtungen, version),
                weg == null ? "" : weg.bezeichnung(), danach);
    }

    @GetMapping("/aufteilung/{planjahr:\\d{4}}")
    ModelAndView aufteilung(Fassungskontext kontext, @PathVariable int planjahr) {
        var plan = offen(kontext);
        return formular(kontext, masken.aufteilung(plan, jahr(plan, planjahr)), plan, "aufteilung/" + planjahr, false);
    }

    @PostMapping("/aufteilung/{planjahr:\\d{4}}")
    ModelAndView aufteilungSpeichern(Fassungskontext kontext, @PathVariable int planjahr, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var plan = offen(kontext);
        var jahr = jahr(plan, planjahr);
        var maske = masken.aufteilung(plan, jahr).mit(eingaben);
        var neu = masken.mitAufteilung(maske, plan, jahr, version);
        if (maske.fehlerhaft()) {
            return formular(kontext, maske, plan, "aufteilung/" + planjahr, false);
        }
        return speichern(kontext, plan, neu, maske, "aufteilung/" + planjahr, p -> masken.aufteilung(p, jahr),
                pflege.text("haushalt.aufteilung.titel", Integer.toString(planjahr)), danach);
    }

    @GetMapping("/tabelle")
    ModelAndView tabelle(Fassungskontext kontext) {
        var plan = offen(kontext);
        return formular(kontext, masken.tabelle(plan, kontext.programm()), plan, "tabelle", false);
    }

    @PostMapping("/tabelle")
    ModelAndView tabelleSpeichern(Fassungskontext kontext, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        var plan = offen(kontext);
        var maske = masken.tabelle(plan, kontext.programm()).mit(eingaben);
        var neu = masken.mitTabelle(maske, plan, kontext.programm(), version);
        if (maske.fehlerhaft()) {
            return formular(kontext, maske, plan, "tabelle", false);
        }
        return speichern(kontext, plan, neu, maske, "tabelle", p -> masken.tabelle(p, kontext.programm()),
                pflege.text("haushalt.tabelle.titel"), danach);
    }

    private static Haushaltsplan mit(Haushaltsplan plan, List<Zugang> zugaenge, List<Umschichtung> umschichtungen,
            int version) {
        return new Haushaltsplan(plan.beschriftung(), plan.spalten(), zugaenge, umschichtungen, plan.aufteilungen(), version);
    }

    private ModelAndView speichern(Fassungskontext kontext, Haushaltsplan alt, Haushaltsplan neu, Maske maske, String ziel,
            Function<Haushaltsplan, Maske> aktuelle, String gegenstand, RedirectAttributes danach) {
        if (!haushaltsplaene.aendern(kontext.fassung().id(), alt, neu)) {
            var plan = haushaltsplaene.derFassung(kontext.fassung().id());
            throw maske.konflikt(gegenstand, kontext.seite().pfad("/haushalt/" + ziel), plan.version(), aktuelle.apply(plan));
        }
        return pflege.gespeichert(kontext, HAUSHALT, null,
                pflege.text("haushalt.meldung.gespeichert", gegenstand), danach);
    }

    private ModelAndView entfernen(Fassungskontext kontext, Haushaltsplan alt, Haushaltsplan neu, String gegenstand,
            RedirectAttributes danach) {
        if (!haushaltsplaene.aendern(kontext.fassung().id(), alt, neu)) {
            throw new Unzulaessig(pflege.text("haushalt.meldung.ueberholt", gegenstand));
        }
        return pflege.gespeichert(kontext, HAUSHALT, null,
                pflege.text("haushalt.meldung.entfernt", gegenstand), danach);
    }

    private ModelAndView formular(Fassungskontext kontext, Maske maske, Haushaltsplan plan, String ziel,
            boolean entfernbar) {
        String was = ziel.substring(0, ziel.contains("/") ? ziel.indexOf('/') : ziel.length());
        return pflege.formular(kontext, HAUSHALT, maske,
                new Blatt("/" + ziel, pflege.text("haushalt.formular." + was), plan.version())
                        .entfernbar(entfernbar ? "/" + ziel + "/entfernen" : null));
    }

    /** The address of a new one says "neu"; its key is typed in the form. */
    private @Nullable Zugang zugang(Haushaltsplan plan, String schluessel) {
        return schluessel.equals("neu") ? null
                : plan.zugaenge().stream().filter(z -> z.schluessel().equals(schluessel)).findFirst()
                        .orElseThrow(() -> new NichtGefunden(pflege.text("haushalt.nichtgefunden.groesse")));
    }

    private @Nullable Umschichtung umschichtung(Haushaltsplan plan, String schluessel) {
        return schluessel.equals("neu") ? null
                : plan.umschichtungen().stream().filter(u -> u.schluessel().equals(schluessel)).findFirst()
                        .orElseThrow(() -> new NichtGefunden(pflege.text("haushalt.nichtgefunden.groesse")));
    }

    private Programmjahr jahr(Haushaltsplan plan, int jahr) {
        return plan.spalten().stream().map(Haushaltsplan.Spalte::jahr).filter(j -> j.jahr() == jahr).findFirst()
                .orElseThrow(() -> new NichtGefunden(pflege.text("haushalt.nichtgefunden.jahr", Integer.toString(jahr))));
    }

    private Haushaltsplan offen(Fassungskontext kontext) {
        pflege.offen(kontext);
        return haushaltsplaene.derFassung(kontext.fassung().id());
    }
}
