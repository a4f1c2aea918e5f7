package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Pflege;
import de.wirkungskreis.programm.Pflege.Bereich;
import de.wirkungskreis.programm.Pflege.Blatt;
import de.wirkungskreis.programm.Raumwahl;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Reihenfolge;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.ziel.Zielwert.Stand;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Map;
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
@RequestMapping("/programme/{jahr}/ziele")
@Darf(Recht.ZIELE_BEARBEITEN)
class ZielpflegeController {

    static final Bereich ZIELE = new Bereich("/ziele", "ziel.titel");

    private final JdbcZielsysteme zielsysteme;
    private final ZielMasken masken;
    private final ZielwertMasken wertmasken;
    private final Vorjahreswerte vorjahreswerte;
    private final Raumwahl raumwahl;
    private final Pflege pflege;

    ZielpflegeController(JdbcZielsysteme zielsysteme, ZielMasken masken, ZielwertMasken wertmasken,
            Vorjahreswerte vorjahreswerte, Raumwahl raumwahl, Pflege pflege) {
        this.raumwahl = raumwahl;
        this.vorjahreswerte = vorjahreswerte;
        this.zielsysteme = zielsysteme;
        this.masken = masken;
        this.wertmasken = wertmasken;
        this.pflege = pflege;
    }

    @GetMapping("/neu")
    ModelAndView neu(Fassungskontext kontext) {
        pflege.offen(kontext);
        return pflege.formular(kontext, ZIELE, masken.ziel(null, raumwahl.in(kontext)), neuesZiel());
    }

    @PostMapping("/neu")
    ModelAndView anlegen(Fassungskontext kontext, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var maske = masken.ziel(null, raumwahl.in(kontext)).mit(eingaben);
        var neu = masken.ziel(maske, null, 0);
        if (zielsysteme.derFassung(kontext.fassung().id()).ziel(neu.schluessel()).isPresent()) {
            maske.fehlerText("schluessel", "schluessel.vergeben", neu.schluessel());
        }
        if (maske.fehlerhaft()) {
            return pflege.formular(kontext, ZIELE, maske, neuesZiel());
        }
        zielsysteme.anlegen(kontext.fassung().id(), neu);
        return pflege.gespeichert(kontext, ZIELE, neu.schluessel(),
                pflege.text("ziel.meldung.angelegt", neu.indikator()), danach);
    }

    @GetMapping("/{ziel}/bearbeiten")
    ModelAndView bearbeiten(Fassungskontext kontext, @PathVariable String ziel) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        return zielformular(kontext, masken.ziel(alt, raumwahl.in(kontext)), alt);
    }

    @PostMapping("/{ziel}/bearbeiten")
    ModelAndView speichern(Fassungskontext kontext, @PathVariable String ziel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        var maske = masken.ziel(alt, raumwahl.in(kontext)).mit(eingaben);
        var neu = masken.ziel(maske, alt, version);
        if (maske.fehlerhaft()) {
            return zielformular(kontext, maske, alt);
        }
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, neu)) {
            var aktuell = ziel(kontext, ziel);
            throw maske.konflikt(aktuell.indikator(), kontext.seite().pfad("/ziele/" + ziel + "/bearbeiten"),
                    aktuell.version(), masken.ziel(aktuell, raumwahl.in(kontext)));
        }
        return pflege.gespeichert(kontext, ZIELE, ziel,
                pflege.text("ziel.meldung.gespeichert", neu.indikator()), danach);
    }

    @PostMapping("/{ziel}/entfernen")
    ModelAndView entfernen(Fassungskontext kontext, @PathVariable String ziel, @RequestParam int version,
            RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        if (alt.version() != version || !zielsysteme.entfernen(kontext.fassung().id(), alt)) {
            throw new Unzulaessig(pflege.text("ziel.meldung.ueberholt", alt.indikator()));
        }
        return pflege.gespeichert(kontext, ZIELE, null, pflege.text("ziel.meldung.entfernt", alt.indikator()), danach);
    }

    @GetMapping("/{ziel}/werte/neu")
    ModelAndView neuerWert(Fassungskontext kontext, @PathVariable String ziel) {
        pflege.offen(kontext);
        return wertformular(kontext, wertmasken.wert(null, kontext.programm()), ziel(kontext, ziel), null);
    }

    @PostMapping("/{ziel}/werte/neu")
    ModelAndView wertAnlegen(Fassungskontext kontext, @PathVariable String ziel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        return wertSpeichern(kontext, ziel, null, version, eingaben, danach);
    }

    @GetMapping("/{ziel}/werte/{wert}/bearbeiten")
    ModelAndView wert(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        var zielwert = wert(alt, wert);
        return wertformular(kontext, wertmasken.wert(zielwert, kontext.programm()), alt, zielwert);
    }

    @PostMapping("/{ziel}/werte/{wert}/bearbeiten")
    ModelAndView wertAendern(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestParam int version, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        return wertSpeichern(kontext, ziel, wert, version, eingaben, danach);
    }

    private ModelAndView wertSpeichern(Fassungskontext kontext, String ziel, @Nullable String wert, int version,
            Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        if (alt.monitoring() != null) {
            throw new Unzulaessig(pflege.text("ziel.meldung.monitoring", alt.indikator()));
        }
        var alterWert = wert == null ? null : wert(alt, wert);
        var maske = wertmasken.wert(alterWert, kontext.programm()).mit(eingaben);
        var neu = wertmasken.wert(maske, alterWert, kontext.programm());
        if (wert == null && alt.wert(maske.wert("schluessel")).isPresent()) {
            maske.fehlerText("schluessel", "schluessel.vergeben", maske.wert("schluessel"));
        }
        if (maske.fehlerhaft() || neu.isEmpty()) {
            return wertformular(kontext, maske, alt, alterWert);
        }
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, mit(alt, alterWert, neu.get(), version))) {
            var aktuell = ziel(kontext, ziel);
            throw maske.konflikt(alt.indikator() + ", " + neu.get().gruppe(),
                    kontext.seite().pfad(ZIELE.pfad() + wertpfad(ziel, wert, "bearbeiten")), aktuell.version(),
                    wertmasken.wert(wert == null ? null : aktuell.wert(wert).orElse(null), kontext.programm()));
        }
        return pflege.gespeichert(kontext, ZIELE, ziel,
                pflege.text("ziel.meldung.gespeichert", neu.get().gruppe()), danach);
    }

    @GetMapping("/{ziel}/werte/{wert}/stand")
    ModelAndView stand(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        return standformular(kontext, wertmasken.stand(wert(alt, wert)), alt, wert(alt, wert));
    }

    @PostMapping("/{ziel}/werte/{wert}/stand")
    ModelAndView standErgaenzen(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestParam int version, @RequestParam Map<String, String> eingaben, RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        var alterWert = wert(alt, wert);
        var maske = wertmasken.stand(alterWert).mit(eingaben);
        var stand = wertmasken.stand(maske, alterWert);
        if (stand.isEmpty()) {
            return standformular(kontext, maske, alt, alterWert);
        }
        List<Stand> staende = Reihenfolge.ersetzt(alterWert.staende(), null, stand.get());
        var neu = new Zielwert(alterWert.schluessel(), alterWert.gruppe(), alterWert.geschlecht(), alterWert.art(),
                alterWert.grenze(), alterWert.einheit(), staende, alterWert.basis(), alterWert.pfad(),
                alterWert.vergleiche());
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, mit(alt, alterWert, neu, version))) {
            var aktuell = ziel(kontext, ziel);
            throw maske.konflikt(alt.indikator() + ", " + neu.gruppe(),
                    kontext.seite().pfad(ZIELE.pfad() + wertpfad(ziel, wert, "stand")), aktuell.version(),
                    wertmasken.stand(wert(aktuell, wert)));
        }
        return pflege.gespeichert(kontext, ZIELE, ziel, pflege.text("ziel.meldung.stand", neu.gruppe()), danach);
    }

    @PostMapping("/{ziel}/werte/{wert}/entfernen")
    ModelAndView wertEntfernen(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestParam int version, RedirectAttributes danach) {
        pflege.offen(kontext);
        var alt = ziel(kontext, ziel);
        var weg = wert(alt, wert);
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, mit(alt, weg, null, version))) {
            throw new Unzulaessig(pflege.text("ziel.meldung.ueberholt", alt.indikator()));
        }
        return pflege.gespeichert(kontext, ZIELE, ziel, pflege.text("ziel.meldung.entfernt", weg.gruppe()), danach);
    }

    private static Ziel mit(Ziel ziel, @Nullable Zielwert alt, @Nullable Zielwert neu, int version) {
        return new Ziel(ziel.schluessel(), ziel.ebene(), ziel.gesetzesziele(), ziel.indikator(), ziel.zusatz(),
                ziel.kennzahl(), ziel.raum(), ziel.verantwortlich(), Reihenfolge.ersetzt(ziel.werte(), alt, neu),
                ziel.monitoring(), version);
    }

    private Blatt neuesZiel() {
        return new Blatt("/neu", pflege.text("ziel.neu"), 0);
    }

    private ModelAndView zielformular(Fassungskontext kontext, Maske maske, Ziel ziel) {
        String pfad = "/" + ziel.schluessel();
        return pflege.formular(kontext, ZIELE, maske, new Blatt(pfad + "/bearbeiten", ziel.indikator(), ziel.version())
                .an(ziel.schluessel()).entfernbar(pfad + "/entfernen"));
    }

    private ModelAndView wertformular(Fassungskontext kontext, Maske maske, Ziel ziel, @Nullable Zielwert wert) {
        var blatt = new Blatt(wertpfad(ziel.schluessel(), wert == null ? null : wert.schluessel(), "bearbeiten"),
                wert == null ? pflege.text("ziel.wert.neu", ziel.indikator()) : wert.gruppe(), ziel.version());
        return pflege.formular(kontext, ZIELE, maske, blatt.an(ziel.schluessel()).entfernbar(wert == null ? null
                : wertpfad(ziel.schluessel(), wert.schluessel(), "entfernen")));
    }

    private ModelAndView standformular(Fassungskontext kontext, Maske maske, Ziel ziel, Zielwert wert) {
        String einleitung = wert.gueltig()
                .map(stand -> pflege.text("ziel.stand.einleitung", Ebenen.satz(wert, stand)))
                .orElseGet(() -> vorjahreswerte.zu(kontext, ziel, wert)
                        .map(v -> pflege.text("ziel.stand.erster.vorher", v.programm(), v.text()))
                        .orElseGet(() -> pflege.text("ziel.stand.erster")));
        return pflege.formular(kontext, ZIELE, maske, new Blatt(wertpfad(ziel.schluessel(), wert.schluessel(), "stand"),
                pflege.text("ziel.stand.neu", wert.gruppe()), ziel.version())
                .an(ziel.schluessel()).mitEinleitung(einleitung));
    }

    private static String wertpfad(String ziel, @Nullable String wert, String handlung) {
        return "/" + ziel + "/werte/" + (wert == null ? "neu" : wert + "/" + handlung);
    }

    private Ziel ziel(Fassungskontext kontext, String schluessel) {
        return zielsysteme.derFassung(kontext.fassung().id()).ziel(schluessel)
                .orElseThrow(() -> new NichtGefunden(pflege.text("ziel.nichtgefunden.ziel", schluessel)));
    }

    private Zielwert wert(Ziel ziel, String schluessel) {
        return ziel.wert(schluessel).orElseThrow(() -> new NichtGefunden(pflege.text("ziel.nichtgefunden.wert")));
    }
}
