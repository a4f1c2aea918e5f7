package de.wirkungskreis.massnahme;

import static de.wirkungskreis.massnahme.Massnahmepflege.ersetzt;

import de.wirkungskreis.kern.Schluessel;
import de.wirkungskreis.massnahme.Massnahmetraeger.Zertifikat;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.Maske.Wahl;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.web.Unzulaessig;
import de.wirkungskreis.web.Weiterleitung;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A Träger and its certificates. */
@Controller
@RequestMapping("/traeger")
@Darf(Recht.MASSNAHME_BEARBEITEN)
class TraegerpflegeController {

    private static final List<String> BELEGT = List.of("neu", "tabelle");

    private final Traegerverzeichnis verzeichnis;
    private final Massnahmeworte worte;

    TraegerpflegeController(Traegerverzeichnis verzeichnis, Massnahmeworte worte) {
        this.verzeichnis = verzeichnis;
        this.worte = worte;
    }

    @GetMapping("/neu")
    String neu(Model model) {
        return formular(model, angaben(null), null, "/traeger/neu", false);
    }

    @PostMapping("/neu")
    Object anlegen(@RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var maske = angaben(null).mit(eingaben);
        String name = maske.pflicht("name");
        nameFrei(maske, name, null);
        if (maske.fehlerhaft()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(model, maske, null, "/traeger/neu", false);
        }
        var vergeben = Stream.concat(BELEGT.stream(),
                verzeichnis.alle().stream().map(Massnahmetraeger::schluessel)).toList();
        var traeger = new Massnahmetraeger(Schluessel.aus(name, vergeben), name, maske.oderLeer("ort"), maske.oderLeer("hinweis"),
                List.of(), 0);
        verzeichnis.anlegen(traeger);
        return zurueck(traeger, "massnahme.meldung.angelegt", danach);
    }

    @GetMapping("/{schluessel}/angaben")
    String bearbeiten(@PathVariable String schluessel, Model model) {
        var traeger = der(schluessel);
        return formular(model, angaben(traeger), traeger, pfad(schluessel, "angaben"), false);
    }

    @PostMapping("/{schluessel}/angaben")
    Object speichern(@PathVariable String schluessel, @RequestParam int version, @RequestParam Map<String, String> eingaben,
            Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var alt = der(schluessel);
        var maske = angaben(alt).mit(eingaben);
        String name = maske.pflicht("name");
        nameFrei(maske, name, schluessel);
        if (maske.fehlerhaft()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(model, maske, alt, pfad(schluessel, "angaben"), false);
        }
        var neu = new Massnahmetraeger(schluessel, name, maske.oderLeer("ort"), maske.oderLeer("hinweis"), alt.zertifikate(), version);
        if (!verzeichnis.aendern(neu)) {
            var jetzt = der(schluessel);
            throw maske.konflikt(jetzt.name(), pfad(schluessel, "angaben"), jetzt.version(), angaben(jetzt));
        }
        return zurueck(neu, "massnahme.meldung.gespeichert", danach);
    }

    private void nameFrei(Maske maske, String name, @Nullable String eigener) {
        if (verzeichnis.alle().stream().anyMatch(t -> t.name().equals(name) && !t.schluessel().equals(eigener))) {
            maske.fehlerText("name", "name.vergeben", name);
        }
    }

    @GetMapping("/{schluessel}/zertifikate/{eintrag:neu|\\d+}")
    String zertifikat(@PathVariable String schluessel, @PathVariable String eintrag, Model model) {
        var traeger = der(schluessel);
        return formular(model, zertifikat(das(traeger, eintrag)), traeger, pfad(schluessel, "zertifikate/" + eintrag),
                !eintrag.equals("neu"));
    }

    @PostMapping("/{schluessel}/zertifikate/{eintrag:neu|\\d+}")
    Object zertifikatSpeichern(@PathVariable String schluessel, @PathVariable String eintrag, @RequestParam int version,
            @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort, RedirectAttributes danach) {
        var traeger = der(schluessel);
        var alt = das(traeger, eintrag);
        var maske = zertifikat(alt).mit(eingaben);
        var neu = gelesen(maske, traeger, alt);
        String ziel = pfad(schluessel, "zertifikate/" + eintrag);
        if (neu.isEmpty()) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return formular(model, maske, traeger, ziel, !eintrag.equals("neu"));
        }
        if (!verzeichnis.aendern(mit(traeger, ersetzt(traeger.zertifikate(), alt, neu.get()), version))) {
            throw maske.konflikt(traeger.name(), ziel, traeger.version(), zertifikat(alt));
        }
        return zurueck(traeger, "massnahme.meldung.gespeichert", danach);
    }

    @PostMapping("/{schluessel}/zertifikate/{eintrag:\\d+}/entfernen")
    Object zertifikatEntfernen(@PathVariable String schluessel, @PathVariable String eintrag, @RequestParam int version,
            RedirectAttributes danach) {
        var traeger = der(schluessel);
        if (!verzeichnis.aendern(mit(traeger, ersetzt(traeger.zertifikate(), das(traeger, eintrag), null), version))) {
            throw new Unzulaessig(worte.text("massnahme.meldung.ueberholt", traeger.name()));
        }
        return zurueck(traeger, "massnahme.meldung.gespeichert", danach);
    }

    private Maske angaben(@Nullable Massnahmetraeger t) {
        return new Maske(worte.texte(), "massnahme.feld.").zeile("name", t == null ? null : t.name()).alsPflicht()
                .zeile("ort", t == null ? null : t.ort()).absatz("hinweis", t == null ? null : t.hinweis());
    }

    private Maske zertifikat(@Nullable Zertifikat z) {
        var maske = new Maske(worte.texte(), "massnahme.feld.").auswahl("fachbereich", z == null ? 1 : z.fachbereich(),
                        IntStream.rangeClosed(1, 6).mapToObj(i -> new Wahl(Integer.toString(i),
                                worte.text("massnahme.fachbereich." + i))).toList())
                .zeile("standort", z == null ? null : z.standort())
                .zeile("nummer", z == null ? null : z.nummer()).alsPflicht()
                .zeile("fachkundigeStelle", z == null ? null : z.fachkundigeStelle()).alsPflicht();
        MassnahmeMasken.tage(maske, z == null ? null : z.gilt());
        return maske;
    }

    private Optional<Zertifikat> gelesen(Maske maske, Massnahmetraeger traeger, @Nullable Zertifikat alt) {
        var fachbereich = maske.ganzzahl("fachbereich").filter(f -> f >= 1 && f <= 6);
        String nummer = maske.pflicht("nummer");
        String stelle = maske.pflicht("fachkundigeStelle");
        var gilt = MassnahmeMasken.zeitraum(maske, true);
        if (maske.fehlerhaft() || fachbereich.isEmpty() || gilt.isEmpty()) {
            return Optional.empty();
        }
        var neu = new Zertifikat(fachbereich.get(), maske.eingabe("standort"), nummer, stelle, gilt.get());
        traeger.zertifikate().stream().filter(z -> z != alt && z.fachbereich() == neu.fachbereich()
                        && z.standort().equals(neu.standort()) && z.gilt().ueberschneidet(neu.gilt())).findFirst()
                .ifPresent(z -> maske.fehlerText("von", "von.ueberschneidung", worte.zeitraum(z.gilt())));
        return maske.fehlerhaft() ? Optional.empty() : Optional.of(neu);
    }

    private static Massnahmetraeger mit(Massnahmetraeger t, List<Zertifikat> zertifikate, int version) {
        return new Massnahmetraeger(t.schluessel(), t.name(), t.ort(), t.hinweis(), zertifikate, version);
    }

    private @Nullable Zertifikat das(Massnahmetraeger traeger, String eintrag) {
        if (eintrag.equals("neu")) {
            return null;
        }
        int position = eintrag.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(eintrag);
        if (position >= traeger.zertifikate().size()) {
            throw new NichtGefunden(worte.text("massnahme.nichtgefunden.eintrag"));
        }
        return traeger.zertifikate().get(position);
    }

    private Massnahmetraeger der(String schluessel) {
        return verzeichnis.mit(schluessel).orElseThrow(() ->
                new NichtGefunden(worte.text("massnahme.nichtgefunden.traeger", schluessel)));
    }

    private static String pfad(String schluessel, String teil) {
        return "/traeger/" + schluessel + "/" + teil;
    }

    private Object zurueck(Massnahmetraeger traeger, String meldung, RedirectAttributes danach) {
        danach.addFlashAttribute("meldung", worte.text(meldung, traeger.name()));
        return Weiterleitung.nach("/traeger/" + traeger.schluessel());
    }

    private String formular(Model model, Maske maske, @Nullable Massnahmetraeger traeger, String ziel, boolean entfernbar) {
        String titel = traeger == null ? worte.text("massnahme.traeger.neu") : traeger.name();
        model.addAttribute("maske", maske);
        model.addAttribute("version", traeger == null ? 0 : traeger.version());
        model.addAttribute("ziel", ziel);
        model.addAttribute("ueberschrift", titel);
        model.addAttribute("zurueck", traeger == null ? "/traeger" : "/traeger/" + traeger.schluessel());
        if (entfernbar) {
            model.addAttribute("entfernen", ziel + "/entfernen");
        }
        model.addAttribute("brotkrumen", List.of(new Brotkrume(worte.text("massnahme.traeger.titel"), "/traeger"),
                new Brotkrume(titel, null)));
        return "web/maske";
    }
}
