package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.kern.Zeitraum;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All programmes; the first one; the next one. */
@Controller
class ProgrammlisteController {

    private final Programme programme;
    private final Sichtbarkeit sichtbarkeit;
    private final Fassungsname namen;
    private final Fortfuehren fortfuehren;
    private final Programminhalte inhalte;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;
    private final MessageSource texte;
    private final Clock uhr;

    ProgrammlisteController(Programme programme, Sichtbarkeit sichtbarkeit, Fassungsname namen,
            Fortfuehren fortfuehren, Programminhalte inhalte, Handelnder handelnder, Wortlaut wortlaut,
            MessageSource texte, Clock uhr) {
        this.programme = programme;
        this.sichtbarkeit = sichtbarkeit;
        this.namen = namen;
        this.fortfuehren = fortfuehren;
        this.inhalte = inhalte;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** A programme as the list shows it. */
    record Zeile(String jahrtext, String pfad, String fassung, String stand) {}

    @GetMapping("/programme")
    @Darf(Recht.LESEN)
    ModelAndView liste() {
        return seite(maske());
    }

    @PostMapping("/programme")
    @Darf(Recht.FASSUNG_ANLEGEN)
    ModelAndView anlegen(@RequestParam Map<String, String> eingaben, RedirectAttributes weiter) {
        var maske = maske().mit(eingaben);
        int jahr = maske.anzahl("jahr").orElse(0);
        int jahre = maske.anzahl("jahre").orElse(0);
        if (jahr < 2005 || jahr > 2099) {
            maske.fehler("jahr", wortlaut.text("programm.fehler.jahr"));
        }
        if (jahre < 1 || jahre > 2) {
            maske.fehler("jahre", wortlaut.text("programm.fehler.jahre"));
        }
        if (!maske.fehlerhaft()) {
            try {
                var von = new Programmjahr(jahr).zeitraum().von();
                var programm = programme.anlegen(new Zeitraum(von, von.plusYears(jahre)), null);
                weiter.addFlashAttribute("meldung", wortlaut.text("programm.liste.angelegt", programm.jahrtext()));
                return new ModelAndView(Weiterleitung.nach("/programme/" + programm.erstesJahr()));
            } catch (Unzulaessig e) {
                maske.fehler("jahr", String.valueOf(e.getMessage()));
            }
        }
        return seite(maske);
    }

    private Maske maske() {
        return new Maske(texte, "programm.feld.").zeile("jahr", LocalDate.now(uhr).getYear() + 1).zeile("jahre", 1);
    }

    @GetMapping("/programme/{jahr}/fortfuehren")
    @Darf(Recht.FASSUNG_ANLEGEN)
    ModelAndView beginnen(Fassungskontext kontext) {
        var seite = new ModelAndView("programm/fortfuehren");
        String titel = wortlaut.text("programm.fortfuehren.titel",
                Integer.toString(kontext.programm().letztesJahr().jahr() + 1));
        seite.addObject("seitentitel", titel);
        seite.addObject("felder", inhalte.derFassung(kontext.fassung().id()).handlungsfelder());
        seite.addObject("brotkrumen", Brotkrumen.zu(wortlaut, kontext, titel));
        return seite;
    }

    /** @param auswahl the list of Vorhaben was on the page; without it all are continued */
    @PostMapping("/programme/{jahr}/fortfuehren")
    @Darf(Recht.FASSUNG_ANLEGEN)
    Object fortfuehren(Fassungskontext kontext, @RequestParam(defaultValue = "1") int jahre,
            @RequestParam(defaultValue = "false") boolean auswahl, @RequestParam(defaultValue = "") List<String> vorhaben,
            RedirectAttributes weiter) {
        var ohne = inhalte.derFassung(kontext.fassung().id()).vorhaben().map(Vorhaben::schluessel)
                .filter(v -> auswahl && !vorhaben.contains(v)).toList();
        var programm = fortfuehren.beginnen(kontext.programm(), kontext.fassung(), jahre, ohne);
        weiter.addFlashAttribute("meldung",
                wortlaut.text("programm.fortfuehren.begonnen", programm.jahrtext(), kontext.programm().jahrtext()));
        return Weiterleitung.nach("/programme/" + programm.erstesJahr());
    }

    private ModelAndView seite(Maske maske) {
        var seite = new ModelAndView("programm/programme",
                maske.fehlerhaft() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        seite.addObject("programme", zeilen());
        seite.addObject("jobcenter", programme.jobcenter().orElse(null));
        seite.addObject("darfAnlegen", handelnder.darf(Recht.FASSUNG_ANLEGEN));
        seite.addObject("darfEinstellen", handelnder.darf(Recht.EINSTELLUNGEN));
        seite.addObject("maske", maske);
        return seite;
    }

    private List<Zeile> zeilen() {
        return programme.alle().stream().flatMap(p -> sichtbarkeit.neueste(p).stream().map(f -> new Zeile(p.jahrtext(),
                "/programme/" + p.erstesJahr(), namen.text(f), namen.stand(f.geaendertAm())))).toList();
    }
}
