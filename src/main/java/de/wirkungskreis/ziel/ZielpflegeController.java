package de.wirkungskreis.ziel;

import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Raumwahl;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.ziel.Zielwert.Stand;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
@RequestMapping("/programme/{jahr}/ziele")
@Darf(Recht.ZIELE_BEARBEITEN)
class ZielpflegeController {

    private final JdbcZielsysteme zielsysteme;
    private final ZielMasken masken;
    private final ZielwertMasken wertmasken;
    private final Vorjahreswerte vorjahreswerte;
    private final Raumwahl raumwahl;
    private final MessageSource texte;

    ZielpflegeController(JdbcZielsysteme zielsysteme, ZielMasken masken, ZielwertMasken wertmasken,
            Vorjahreswerte vorjahreswerte, Raumwahl raumwahl, MessageSource texte) {
        this.raumwahl = raumwahl;
        this.vorjahreswerte = vorjahreswerte;
        this.zielsysteme = zielsysteme;
        this.masken = masken;
        this.wertmasken = wertmasken;
        this.texte = texte;
    }

    @GetMapping("/neu")
    String neu(Fassungskontext kontext, Model model) {
        offen(kontext);
        return formular(kontext, model, masken.ziel(null, raumwahl.in(kontext)), 0, "/ziele/neu", text("ziel.neu"), "/ziele");
    }

    @PostMapping("/neu")
    Object anlegen(Fassungskontext kontext, @RequestParam Map<String, String> eingaben, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        offen(kontext);
        var maske = masken.ziel(null, raumwahl.in(kontext)).mit(eingaben);
        var neu = masken.ziel(maske, null, 0);
        if (zielsysteme.derFassung(kontext.fassung().id()).ziel(neu.schluessel()).isPresent()) {
            maske.fehlerText("schluessel", "schluessel.vergeben", neu.schluessel());
        }
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return formular(kontext, model, maske, 0, "/ziele/neu", text("ziel.neu"), "/ziele");
        }
        zielsysteme.anlegen(kontext.fassung().id(), neu);
        return gespeichert(kontext, danach, neu.schluessel(), text("ziel.meldung.angelegt", neu.indikator()));
    }

    @GetMapping("/{ziel}/bearbeiten")
    String bearbeiten(Fassungskontext kontext, @PathVariable String ziel, Model model) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        return zielformular(kontext, model, masken.ziel(alt, raumwahl.in(kontext)), alt);
    }

    @PostMapping("/{ziel}/bearbeiten")
    Object speichern(Fassungskontext kontext, @PathVariable String ziel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        var maske = masken.ziel(alt, raumwahl.in(kontext)).mit(eingaben);
        var neu = masken.ziel(maske, alt, version);
        if (maske.fehlerhaft()) {
            antwort.setStatus(422);
            return zielformular(kontext, model, maske, alt);
        }
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, neu)) {
            var aktuell = ziel(kontext, ziel);
            throw maske.konflikt(aktuell.indikator(), kontext.seite().pfad("/ziele/" + ziel + "/bearbeiten"),
                    aktuell.version(), masken.ziel(aktuell, raumwahl.in(kontext)));
        }
        return gespeichert(kontext, danach, ziel, text("ziel.meldung.gespeichert", neu.indikator()));
    }

    @PostMapping("/{ziel}/entfernen")
    Object entfernen(Fassungskontext kontext, @PathVariable String ziel, @RequestParam int version,
            RedirectAttributes danach) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        if (alt.version() != version || !zielsysteme.entfernen(kontext.fassung().id(), alt)) {
            throw new Unzulaessig(text("ziel.meldung.ueberholt", alt.indikator()));
        }
        return gespeichert(kontext, danach, null, text("ziel.meldung.entfernt", alt.indikator()));
    }

    @GetMapping("/{ziel}/werte/neu")
    String neuerWert(Fassungskontext kontext, @PathVariable String ziel, Model model) {
        offen(kontext);
        return wertformular(kontext, model, wertmasken.wert(null, kontext.programm()), ziel(kontext, ziel), null);
    }

    @PostMapping("/{ziel}/werte/neu")
    Object wertAnlegen(Fassungskontext kontext, @PathVariable String ziel, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort,
            RedirectAttributes danach) {
        return wertSpeichern(kontext, ziel, null, version, eingaben, model, antwort, danach);
    }

    @GetMapping("/{ziel}/werte/{wert}/bearbeiten")
    String wert(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert, Model model) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        var zielwert = wert(alt, wert);
        return wertformular(kontext, model, wertmasken.wert(zielwert, kontext.programm()), alt, zielwert);
    }

    @PostMapping("/{ziel}/werte/{wert}/bearbeiten")
    Object wertAendern(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestParam int version, @RequestParam Map<String, String> eingaben, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        return wertSpeichern(kontext, ziel, wert, version, eingaben, model, antwort, danach);
    }

    private Object wertSpeichern(Fassungskontext kontext, String ziel, @Nullable String wert, int version,
            Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        if (alt.monitoring() != null) {
            throw new Unzulaessig(text("ziel.meldung.monitoring", alt.indikator()));
        }
        var alterWert = wert == null ? null : wert(alt, wert);
        var maske = wertmasken.wert(alterWert, kontext.programm()).mit(eingaben);
        var neu = wertmasken.wert(maske, alterWert, kontext.programm());
        if (wert == null && alt.wert(maske.wert("schluessel")).isPresent()) {
            maske.fehlerText("schluessel", "schluessel.vergeben", maske.wert("schluessel"));
        }
        if (maske.fehlerhaft() || neu.isEmpty()) {
            antwort.setStatus(422);
            return wertformular(kontext, model, maske, alt, alterWert);
        }
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, mit(alt, alterWert, neu.get(), version))) {
            var aktuell = ziel(kontext, ziel);
            throw maske.konflikt(alt.indikator() + ", " + neu.get().gruppe(),
                    kontext.seite().pfad(wertpfad(ziel, wert, "bearbeiten")), aktuell.version(),
                    wertmasken.wert(wert == null ? null : aktuell.wert(wert).orElse(null), kontext.programm()));
        }
        return gespeichert(kontext, danach, ziel, text("ziel.meldung.gespeichert", neu.get().gruppe()));
    }

    @GetMapping("/{ziel}/werte/{wert}/stand")
    String stand(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert, Model model) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        return standformular(kontext, model, wertmasken.stand(wert(alt, wert)), alt, wert(alt, wert));
    }

    @PostMapping("/{ziel}/werte/{wert}/stand")
    Object standErgaenzen(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestParam int version, @RequestParam Map<String, String> eingaben, Model model,
            HttpServletResponse antwort, RedirectAttributes danach) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        var alterWert = wert(alt, wert);
        var maske = wertmasken.stand(alterWert).mit(eingaben);
        var stand = wertmasken.stand(maske, alterWert);
        if (stand.isEmpty()) {
            antwort.setStatus(422);
            return standformular(kontext, model, maske, alt, alterWert);
        }
        List<Stand> staende = new ArrayList<>(alterWert.staende());
        staende.add(stand.get());
        var neu = new Zielwert(alterWert.schluessel(), alterWert.gruppe(), alterWert.geschlecht(), alterWert.art(),
                alterWert.grenze(), alterWert.einheit(), staende, alterWert.basis(), alterWert.pfad(),
                alterWert.vergleiche());
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, mit(alt, alterWert, neu, version))) {
            var aktuell = ziel(kontext, ziel);
            throw maske.konflikt(alt.indikator() + ", " + neu.gruppe(),
                    kontext.seite().pfad(wertpfad(ziel, wert, "stand")), aktuell.version(),
                    wertmasken.stand(wert(aktuell, wert)));
        }
        return gespeichert(kontext, danach, ziel, text("ziel.meldung.stand", neu.gruppe()));
    }

    @PostMapping("/{ziel}/werte/{wert}/entfernen")
    Object wertEntfernen(Fassungskontext kontext, @PathVariable String ziel, @PathVariable String wert,
            @RequestParam int version, RedirectAttributes danach) {
        offen(kontext);
        var alt = ziel(kontext, ziel);
        var weg = wert(alt, wert);
        if (!zielsysteme.aendern(kontext.fassung().id(), alt, mit(alt, weg, null, version))) {
            throw new Unzulaessig(text("ziel.meldung.ueberholt", alt.indikator()));
        }
        return gespeichert(kontext, danach, ziel, text("ziel.meldung.entfernt", weg.gruppe()));
    }

    private static Ziel mit(Ziel ziel, @Nullable Zielwert alt, @Nullable Zielwert neu, int version) {
        List<Zielwert> werte = new ArrayList<>(ziel.werte());
        int stelle = alt == null ? werte.size() : werte.indexOf(alt);
        if (alt != null) {
            werte.remove(stelle);
        }
        if (neu != null) {
            werte.add(stelle, neu);
        }
        return new Ziel(ziel.schluessel(), ziel.ebene(), ziel.gesetzesziele(), ziel.indikator(), ziel.zusatz(),
                ziel.kennzahl(), ziel.raum(), ziel.verantwortlich(), werte, ziel.monitoring(), version);
    }

    private String zielformular(Fassungskontext kontext, Model model, Maske maske, Ziel ziel) {
        model.addAttribute("entfernen", kontext.seite().pfad("/ziele/" + ziel.schluessel() + "/entfernen"));
        return formular(kontext, model, maske, ziel.version(), "/ziele/" + ziel.schluessel() + "/bearbeiten",
                ziel.indikator(), "/ziele#" + ziel.schluessel());
    }

    private String wertformular(Fassungskontext kontext, Model model, Maske maske, Ziel ziel, @Nullable Zielwert wert) {
        if (wert != null) {
            model.addAttribute("entfernen", kontext.seite().pfad(wertpfad(ziel.schluessel(), wert.schluessel(), "entfernen")));
        }
        return formular(kontext, model, maske, ziel.version(),
                wertpfad(ziel.schluessel(), wert == null ? null : wert.schluessel(), "bearbeiten"),
                wert == null ? text("ziel.wert.neu", ziel.indikator()) : wert.gruppe(), "/ziele#" + ziel.schluessel());
    }

    private String standformular(Fassungskontext kontext, Model model, Maske maske, Ziel ziel, Zielwert wert) {
        model.addAttribute("einleitung", wert.gueltig()
                .map(stand -> text("ziel.stand.einleitung", Ebenen.satz(wert, stand)))
                .orElseGet(() -> vorjahreswerte.zu(kontext, ziel, wert)
                        .map(v -> text("ziel.stand.erster.vorher", v.programm(), v.text()))
                        .orElseGet(() -> text("ziel.stand.erster"))));
        return formular(kontext, model, maske, ziel.version(), wertpfad(ziel.schluessel(), wert.schluessel(), "stand"),
                text("ziel.stand.neu", wert.gruppe()), "/ziele#" + ziel.schluessel());
    }

    private static String wertpfad(String ziel, @Nullable String wert, String handlung) {
        return "/ziele/" + ziel + "/werte/" + (wert == null ? "neu" : wert + "/" + handlung);
    }

    private String formular(Fassungskontext kontext, Model model, Maske maske, int version, String ziel, String titel,
            String zurueck) {
        model.addAttribute("maske", maske);
        model.addAttribute("version", version);
        model.addAttribute("ziel", kontext.seite().pfad(ziel));
        model.addAttribute("ueberschrift", titel);
        model.addAttribute("zurueck", kontext.seite().pfad(zurueck));
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("ziel.titel"), kontext.seite().pfad("/ziele")),
                new Brotkrume(titel, null)));
        return "web/maske";
    }

    private Ziel ziel(Fassungskontext kontext, String schluessel) {
        return zielsysteme.derFassung(kontext.fassung().id()).ziel(schluessel)
                .orElseThrow(() -> new NichtGefunden(text("ziel.nichtgefunden.ziel", schluessel)));
    }

    private Zielwert wert(Ziel ziel, String schluessel) {
        return ziel.wert(schluessel).orElseThrow(() -> new NichtGefunden(text("ziel.nichtgefunden.wert")));
    }

    private void offen(Fassungskontext kontext) {
        if (!kontext.fassung().bearbeitbar()) {
            throw new Unzulaessig(text("web.maske.eingefroren", kontext.seite().fassungText()));
        }
    }

    private Object gespeichert(Fassungskontext kontext, RedirectAttributes danach, @Nullable String anker, String meldung) {
        danach.addFlashAttribute("meldung", meldung);
        var weiter = new RedirectView(kontext.seite().pfad("/ziele" + (anker == null ? "" : "#" + anker)), true);
        weiter.setStatusCode(HttpStatus.SEE_OTHER);
        weiter.setExposeModelAttributes(false);
        return weiter;
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }
}
