package de.wirkungskreis.programm;

import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.instrument.Instrument;
import de.wirkungskreis.instrument.Instrumente;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme as one readable page, and as a matrix. */
@Controller
@RequestMapping("/programme/{jahr}")
@Darf(Recht.LESEN)
class ProgrammController {

    private final Programme programme;
    private final Programminhalte inhalte;
    private final Instrumente instrumente;
    private final Sichtbarkeit sichtbarkeit;
    private final Handelnder handelnder;
    private final Wortlaut wortlaut;

    ProgrammController(Programme programme, Programminhalte inhalte, Instrumente instrumente, Sichtbarkeit sichtbarkeit,
            Handelnder handelnder, Wortlaut wortlaut) {
        this.programme = programme;
        this.inhalte = inhalte;
        this.instrumente = instrumente;
        this.sichtbarkeit = sichtbarkeit;
        this.handelnder = handelnder;
        this.wortlaut = wortlaut;
    }

    @GetMapping
    String lesen(Fassungskontext kontext, @RequestParam(defaultValue = "") String gruppe,
            @RequestParam(defaultValue = "") String ort, @RequestParam(defaultValue = "") String status, Model model) {
        var inhalt = grundlage(kontext, new Filter(gruppe, ort, status), model);
        model.addAttribute("gruppen", Filter.gruppen(inhalt));
        model.addAttribute("statusworte", Vorhabenstatus.values());
        model.addAttribute("anzahl", inhalt.vorhaben().count());
        return "programm/programm";
    }

    @GetMapping("/matrix")
    String matrix(Fassungskontext kontext, @RequestParam(defaultValue = "") String gruppe,
            @RequestParam(defaultValue = "") String ort, @RequestParam(defaultValue = "") String status, Model model) {
        grundlage(kontext, new Filter(gruppe, ort, status), model);
        return "programm/matrix";
    }

    @GetMapping("/raumbezuege")
    String raumbezuege(Fassungskontext kontext, Model model) {
        grundlage(kontext, new Filter("", "", ""), model);
        return "programm/raumbezuege";
    }

    @GetMapping("/abschnitte")
    String abschnitte(Fassungskontext kontext, Model model) {
        grundlage(kontext, new Filter("", "", ""), model);
        return "programm/abschnitte";
    }

    @GetMapping("/vorhaben/{schluessel:(?!neu$).+}")
    String vorhaben(Fassungskontext kontext, @PathVariable String schluessel, Model model) {
        var inhalt = grundlage(kontext, new Filter("", "", ""), model);
        var vorhaben = inhalt.vorhaben(schluessel).orElseThrow(
                () -> new NichtGefunden(wortlaut.text("programm.fehlt.vorhaben", schluessel)));
        model.addAttribute("v", vorhaben);
        model.addAttribute("handlungsfeld", inhalt.handlungsfelder().stream()
                .filter(h -> h.vorhaben().contains(vorhaben)).findFirst().orElseThrow());
        model.addAttribute("oberhalb", Optional.ofNullable(vorhaben.teilVon()).flatMap(inhalt::vorhaben).orElse(null));
        model.addAttribute("teile", inhalt.vorhaben().filter(v -> schluessel.equals(v.teilVon())).toList());
        model.addAttribute("instrumente", instrumentnamen(vorhaben));
        model.addAttribute("vorgaenger", vorgaenger(kontext, vorhaben).orElse(null));
        model.addAttribute("brotkrumen", Brotkrumen.zu(wortlaut, kontext, vorhaben.name()));
        return "programm/vorhaben";
    }

    private Programminhalt grundlage(Fassungskontext kontext, Filter filter, Model model) {
        var inhalt = inhalte.derFassung(kontext.fassung().id());
        model.addAttribute("programminhalt", inhalt);
        model.addAttribute("felder", filter.auf(inhalt.handlungsfelder()));
        model.addAttribute("filter", filter);
        model.addAttribute("ortsnamen", inhalt.raumbezuege().stream().collect(
                Collectors.toMap(Raumbezug::schluessel, Raumbezug::name, (a, b) -> a, LinkedHashMap::new)));
        model.addAttribute("bearbeitbar",
                kontext.fassung().bearbeitbar() && handelnder.darf(Recht.PROGRAMM_BEARBEITEN));
        return inhalt;
    }

    private Map<String, String> instrumentnamen(Vorhaben vorhaben) {
        var namen = new LinkedHashMap<String, String>();
        vorhaben.instrumente().forEach(schluessel ->
                namen.put(schluessel, instrumente.mit(schluessel).map(Instrument::name).orElse(schluessel)));
        return namen;
    }

    private Optional<String> vorgaenger(Fassungskontext kontext, Vorhaben vorhaben) {
        if (vorhaben.vorgaenger() == null || kontext.programm().vorgaenger() == null) {
            return Optional.empty();
        }
        return programme.mit(kontext.programm().vorgaenger()).filter(p -> sichtbarkeit.neueste(p)
                        .filter(f -> inhalte.derFassung(f.id()).vorhaben(vorhaben.vorgaenger()).isPresent()).isPresent())
                .map(p -> "/programme/" + p.erstesJahr() + "/vorhaben/" + vorhaben.vorgaenger());
    }
}
