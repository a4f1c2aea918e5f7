package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Beratungsschritt.Art;
import de.wirkungskreis.programm.Beratungsschritt.Ergebnis;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final Auflagenverfolgung auflagen;
    private final FassungskontextAufloeser kontexte;
    private final Handelnder handelnder;
    private final Formulare formulare;
    private final Clock uhr;

    FassungenController(Fassungen fassungen, Programme programme, Sichtbarkeit sichtbarkeit, Fassungsseite inhaltDerSeite,
            Schritterfassung erfassung, Auflagenverfolgung auflagen, FassungskontextAufloeser kontexte, Handelnder handelnder,
            Formulare formulare, Clock uhr) {
        this.fassungen = fassungen;
        this.programme = programme;
        this.sichtbarkeit = sichtbarkeit;
        this.inhaltDerSeite = inhaltDerSeite;
        this.erfassung = erfassung;
        this.auflagen = auflagen;
        this.kontexte = kontexte;
        this.handelnder = handelnder;
        this.formulare = formulare;
        this.uhr = uhr;
    }

    /** A Fassung or snapshot in the list. */
    record Zeile(String text, String nummer, String stand, boolean momentaufnahme, boolean gezeigt) {}

    @GetMapping
    ModelAndView zeigen(Fassungskontext kontext) {
        var seite = new ModelAndView("programm/fassungen");
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
                kontexte.fassungstext(f), f.nummer(), kontexte.stand(f.geaendertAm()), f.schritt() > 0,
                f.id() == fassung.id())).toList());
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
                formulare.text("programm.fassungen.angelegt", neue.nummer(), kontext.fassung().nummer()));
        return Weiterleitung.nach("/programme/" + kontext.seite().jahr() + "/fassungen?fassung=" + neue.nummer());
    }

    @GetMapping("/schritt/{art}")
    ModelAndView schritt(Fassungskontext kontext, @PathVariable Art art) {
        return formular(kontext, art, Map.of("datum", Zahlenformat.datum(LocalDate.now(uhr)),
                "version", Integer.toString(kontext.fassung().version())), Map.of(), 2, HttpStatus.OK);
    }

    @PostMapping("/schritt/{art}")
    Object erfassen(Fassungskontext kontext, @PathVariable Art art, @RequestParam MultiValueMap<String, String> parameter,
            RedirectAttributes weiter) {
        pruefen(kontext, art);
        var eingabe = Eingabe.aus(parameter);
        int zeilen = Fassungsseite.auflagenzeilen(eingabe);
        if (parameter.containsKey("mehr")) {
            return formular(kontext, art, eingabe.werte(), Map.of(), zeilen + 2, HttpStatus.OK);
        }
        if (eingabe.version() != kontext.fassung().version()) {
            return ueberholt(kontext, art, eingabe, zeilen);
        }
        var schritt = inhaltDerSeite.lesen(art, eingabe, LocalDate.now(uhr));
        if (!eingabe.fehlerhaft()) {
            erfassung.verfahren(kontext.fassung()).hindernis(art, schritt.ergebnis())
                    .ifPresent(h -> eingabe.beanstanden(art == Art.VEROEFFENTLICHUNG ? "datum" : "ergebnis", erfassung.satz(h)));
        }
        if (eingabe.fehlerhaft()) {
            return formular(kontext, art, eingabe.werte(), eingabe.fehler(), zeilen, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            erfassung.erfassen(kontext.fassung().id(), eingabe.version(), schritt);
        } catch (Schritterfassung.SchrittUeberholt e) {
            return ueberholt(kontext, art, eingabe, zeilen);
        }
        weiter.addFlashAttribute("meldung", formulare.text("programm.fassungen.erfasst",
                formulare.text("programm.schritt." + art), formulare.text("programm.ergebnis." + schritt.ergebnis())));
        return Weiterleitung.nach(kontext, "/fassungen");
    }

    @GetMapping("/auflagen/{id}")
    @Darf(Recht.AUFLAGEN_BEARBEITEN)
    ModelAndView auflage(Fassungskontext kontext, @PathVariable long id) {
        return auflage(kontext, id, new Eingabe(Auflagenverfolgung.werte(auflagen.mit(kontext, id))), HttpStatus.OK);
    }

    @PostMapping("/auflagen/{id}")
    @Darf(Recht.AUFLAGEN_BEARBEITEN)
    Object auflageSpeichern(Fassungskontext kontext, @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameter, RedirectAttributes weiter) {
        var eingabe = Eingabe.aus(parameter);
        if (!auflagen.speichern(kontext, id, eingabe)) {
            return auflage(kontext, id, eingabe, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        weiter.addFlashAttribute("meldung", formulare.text("programm.gespeichert", formulare.text("programm.auflage")));
        return Weiterleitung.nach(kontext, "/fassungen#auflagen");
    }

    private ModelAndView auflage(Fassungskontext kontext, long id, Eingabe eingabe, HttpStatus status) {
        return formularseite(kontext, formulare.text("programm.auflage"), auflagen.felder(), eingabe.werte(),
                eingabe.fehler(), kontext.seite().pfad("/fassungen/auflagen/" + id), status);
    }

    /** What was typed stays, what has happened meanwhile stands above it, and sending it again counts. */
    private ModelAndView ueberholt(Fassungskontext kontext, Art art, Eingabe eingabe, int zeilen) {
        var jetzt = fassungen.mit(kontext.fassung().id()).orElseThrow();
        var schritte = erfassung.verfahren(jetzt).schritte();
        eingabe.werte().put("version", Integer.toString(jetzt.version()));
        var seite = formular(kontext, art, eingabe.werte(), Map.of(), zeilen, HttpStatus.CONFLICT);
        seite.addObject("warnung", schritte.isEmpty() ? formulare.text("programm.verfahren.ueberholt")
                : formulare.text("programm.verfahren.inzwischen", inhaltDerSeite.inWorten(schritte.get(schritte.size() - 1))));
        return seite;
    }

    private ModelAndView formular(Fassungskontext kontext, Art art, Map<String, String> werte, Map<String, String> fehler,
            int zeilen, HttpStatus status) {
        pruefen(kontext, art);
        var seite = formularseite(kontext, formulare.text("programm.schritt." + art + ".erfassen"), inhaltDerSeite.felder(art, zeilen),
                werte, fehler, kontext.seite().pfad("/fassungen/schritt/" + art), status);
        seite.addObject("einleitung", formulare.text("programm.schritt." + art + ".einleitung"));
        seite.addObject("mehr", art == Art.VEROEFFENTLICHUNG ? null : formulare.text("programm.auflage.mehr"));
        return seite;
    }

    private ModelAndView formularseite(Fassungskontext kontext, String titel, List<Eingabefeld> felder,
            Map<String, String> werte, Map<String, String> fehler, String ziel, HttpStatus status) {
        var seite = new ModelAndView("programm/formular", status);
        seite.addObject("seitentitel", titel);
        seite.addObject("brotkrumen", Brotkrumen.zu(kontext, titel));
        seite.addObject("felder", felder);
        seite.addObject("werte", werte);
        seite.addObject("fehler", fehler);
        seite.addObject("ziel", ziel);
        seite.addObject("zurueck", kontext.seite().pfad("/fassungen"));
        return seite;
    }

    private void pruefen(Fassungskontext kontext, Art art) {
        if (!handelnder.darf(Schritterfassung.recht(art))) {
            throw new AccessDeniedException("Dieser Schritt ist einer anderen Rolle vorbehalten");
        }
        if (kontext.fassung().schritt() > 0) {
            throw new Unzulaessig(formulare.text("programm.verfahren.momentaufnahme"));
        }
    }
}
