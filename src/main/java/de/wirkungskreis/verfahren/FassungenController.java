package de.wirkungskreis.verfahren;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.programm.Fassungen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Fassungsname;
import de.wirkungskreis.programm.Programme;
import de.wirkungskreis.programm.Sichtbarkeit;
import de.wirkungskreis.verfahren.Beratungsschritt.Art;
import de.wirkungskreis.verfahren.Beratungsschritt.Ergebnis;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The Fassungen of a programme and the lawful path of the one that is shown. */
@Controller
@RequestMapping("/programme/{jahr}/fassungen")
@Darf(Recht.LESEN)
class FassungenController {

    private final Fassungen fassungen;
    private final Programme programme;
    private final Sichtbarkeit sichtbarkeit;
    private final Fassungsseite inhaltDerSeite;
    private final Schritterfassung erfassung;
    private final Fassungsname namen;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;

    FassungenController(Fassungen fassungen, Programme programme, Sichtbarkeit sichtbarkeit, Fassungsseite inhaltDerSeite,
            Schritterfassung erfassung, Fassungsname namen, Handelnder handelnder, Wortlaut wortlaut) {
        this.fassungen = fassungen;
        this.programme = programme;
        this.sichtbarkeit = sichtbarkeit;
        this.inhaltDerSeite = inhaltDerSeite;
        this.erfassung = erfassung;
        this.namen = namen;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
    }

    /** A Fassung or snapshot in the list. */
    record Zeile(String text, String nummer, String stand, boolean momentaufnahme, boolean gezeigt) {}

    @GetMapping
    ModelAndView zeigen(Fassungskontext kontext) {
        var seite = new ModelAndView("verfahren/fassungen");
        var fassung = kontext.fassung();
        // a snapshot shows the path of the Fassung it was taken from
        var gemeint = fassung.schritt() == 0 ? fassung
                : fassungen.derNummer(fassung.programm(), Integer.toString(fassung.nr())).orElseThrow();
        var verfahren = erfassung.verfahren(gemeint);
        seite.addObject("gemeint", gemeint);
        seite.addObject("stationen", inhaltDerSeite.stationen(
                new Fassungskontext(kontext.programm(), sichtbarkeit.sichtbar(gemeint) ? gemeint : fassung, kontext.seite()),
                verfahren));
        seite.addObject("fehlt", hindernisse(verfahren));
        // who may not read the draft learns nothing of what came after the snapshot laid before them
        var schritte = sichtbarkeit.sichtbar(gemeint) ? verfahren.schritte() : verfahren.schritte().stream()
                .filter(s -> s.stand() != null && s.stand() <= fassung.id()).toList();
        seite.addObject("verlauf", inhaltDerSeite.verlauf(schritte));
        seite.addObject("zeilen", sichtbarkeit.sichtbare(kontext.programm()).stream().map(f -> new Zeile(
                namen.text(f), f.nummer(), namen.stand(f.geaendertAm()), f.schritt() > 0, f.id() == fassung.id())).toList());
        boolean darfAnlegen = handelnder.darf(Recht.FASSUNG_ANLEGEN);
        seite.addObject("darfAnlegen", darfAnlegen);
        seite.addObject("darfAuflagen", handelnder.darf(Recht.AUFLAGEN_BEARBEITEN));
        int folgejahr = kontext.programm().letztesJahr().jahr() + 1;
        seite.addObject("folgejahr", darfAnlegen && programme.alle().stream()
                .noneMatch(p -> p.zeitraum().enthaelt(LocalDate.of(folgejahr, 1, 1))) ? folgejahr : null);
        return seite;
    }

    private List<String> hindernisse(Verfahren verfahren) {
        return verfahren.hindernis(Art.VEROEFFENTLICHUNG, Ergebnis.ZUSTIMMUNG)
                .filter(h -> h.grund() != Verfahren.Grund.SCHON_VEROEFFENTLICHT)
                .map(erfassung::satz).stream().toList();
    }

    @PostMapping
    @Darf(Recht.FASSUNG_ANLEGEN)
    RedirectView anlegen(Fassungskontext kontext, @RequestParam(defaultValue = "") String bezeichnung,
            RedirectAttributes weiter) {
        String kurz = bezeichnung.strip();
        var neue = fassungen.anlegen(kontext.programm().id(), kontext.fassung(),
                kurz.isEmpty() ? null : kurz.substring(0, Math.min(kurz.length(), 200)));
        weiter.addFlashAttribute("meldung",
                wortlaut.text("verfahren.fassungen.angelegt", neue.nummer(), kontext.fassung().nummer()));
        return Weiterleitung.nach("/programme/" + kontext.seite().jahr() + "/fassungen?fassung=" + neue.nummer());
    }
}
