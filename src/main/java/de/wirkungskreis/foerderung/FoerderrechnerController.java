package de.wirkungskreis.foerderung;

import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.ausgabe.Schreibweise;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.kern.Bruch;
import de.wirkungskreis.recht.KeinRecht;
import de.wirkungskreis.recht.Rechtsquelle;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.Maske;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Recht;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * Asks what the law asks for, answers with every step. Nothing is kept: facts about a person come by POST so that no log
 * and no address has them.
 */
@Controller
@RequestMapping("/foerderrechner")
@Darf(Recht.LESEN)
class FoerderrechnerController {

    /** The same form under a second name, for case files only. */
    static final Set<String> DOPPELT = Set.of("transfer", "vermittlung-beendet");

    private final Rechtsquelle recht;
    private final Rechnermaske masken;
    private final Wortlaut wortlaut;
    private final MessageSource texte;
    private final Clock uhr;

    FoerderrechnerController(Rechtsquelle recht, Rechnermaske masken, Wortlaut wortlaut, MessageSource texte, Clock uhr) {
        this.recht = recht;
        this.masken = masken;
        this.wortlaut = wortlaut;
        this.texte = texte;
        this.uhr = uhr;
    }

    record Verweis(String schluessel, String titel) {}

    record Ergebniszeile(String name, String wert) {}

    @GetMapping
    String liste(Model model) {
        Map<String, List<Verweis>> bereiche = new LinkedHashMap<>();
        Foerderfragen.ALLE.stream().filter(f -> !DOPPELT.contains(f.schluessel())).forEach(f -> bereiche
                .computeIfAbsent(wortlaut.text("foerderung.bereich." + f.schluessel().split("-")[0]), b -> new ArrayList<>())
                .add(new Verweis(f.schluessel(), titel(f))));
        model.addAttribute("bereiche", bereiche);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(wortlaut.text("foerderung.titel"), null)));
        return "foerderung/liste";
    }

    @GetMapping("/{schluessel:[a-z0-9-]+}")
    String fragen(@PathVariable String schluessel, Model model) {
        var frage = frage(schluessel);
        return seite(frage, maske(frage), null, model);
    }

    @PostMapping("/{schluessel:[a-z0-9-]+}")
    String rechnen(@PathVariable String schluessel, @RequestParam Map<String, String> eingaben, Model model, HttpServletResponse antwort) {
        var frage = frage(schluessel);
        var maske = maske(frage).mit(eingaben);
        var angaben = masken.angaben(frage, maske, LocalDate.now(uhr));
        String annahme = maske.wert("annahme");
        Rechenweg weg = null;
        if (!maske.fehlerhaft()) {
            try {
                weg = frage.regel().aus(angaben, annahme.isEmpty() ? recht : recht.mitAnnahmen(annahme));
            } catch (FehlendeAngabe e) {
                maske.fehler(e.name(), wortlaut.text("foerderung.fehlt", e.wozu()));
            } catch (KeinRecht e) {
                model.addAttribute("keinRecht", e.satz(texte));
                model.addAttribute("keinRechtPfad", "/recht/" + e.parameter());
            } catch (IllegalArgumentException e) {
                model.addAttribute("keinRecht", e.getMessage());
            }
        }
        if (weg == null) {
            antwort.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return seite(frage, maske, weg, model);
    }

    private String seite(Frage frage, Maske maske, @Nullable Rechenweg weg, Model model) {
        model.addAttribute("frage", frage.schluessel());
        model.addAttribute("fragentitel", titel(frage));
        model.addAttribute("maske", maske);
        if (weg != null) {
            model.addAttribute("ergebnisse", weg.werte().entrySet().stream().filter(e -> frage.gesucht().contains(e.getKey()))
                    .map(e -> new Ergebniszeile(wortlaut.text("foerderung.ergebnis." + e.getKey()), text(e.getKey(), e.getValue()))).toList());
            model.addAttribute("schritte", weg.schritte());
        }
        model.addAttribute("brotkrumen", List.of(new Brotkrume(wortlaut.text("foerderung.titel"), "/foerderrechner"), new Brotkrume(titel(frage), null)));
        return "foerderung/frage";
    }

    /** Shares as percent, money with its sign. */
    private static String text(String name, @Nullable Object wert) {
        if (wert instanceof Bruch bruch && name.startsWith("satz_")) {
            return Rechenweg.prozent(bruch.gerundet(4));
        }
        if (wert instanceof List<?> liste && name.startsWith("satz_")) {
            return String.join("; ", liste.stream().map(w -> Rechenweg.prozent(((Bruch) w).gerundet(4))).toList());
        }
        if (wert instanceof Bruch bruch && !name.endsWith("eur")) {
            return Zahlenformat.dezimal(bruch.gerundet(2), Schreibweise.BILDSCHIRM);
        }
        String text = Rechenweg.text(wert);
        return name.endsWith("eur") && wert instanceof Bruch ? text + " €" : text;
    }

    private Maske maske(Frage frage) {
        return masken.leer(frage, Zahlenformat.datum(LocalDate.now(uhr)), recht.annahmen());
    }

    private String titel(Frage frage) {
        return wortlaut.text("foerderung.frage." + frage.schluessel());
    }

    private Frage frage(String schluessel) {
        return Foerderfragen.mit(schluessel).filter(f -> !DOPPELT.contains(schluessel)).orElseThrow(() ->
                new NichtGefunden(wortlaut.text("foerderung.fragefehlt", schluessel)));
    }
}
