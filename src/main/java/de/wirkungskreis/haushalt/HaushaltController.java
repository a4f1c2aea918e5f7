package de.wirkungskreis.haushalt;

import de.wirkungskreis.ausgabe.Herleitung;
import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.kern.Programmjahr;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.programm.Seitenvergleich;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/programme/{jahr}/haushalt")
@Darf(Recht.LESEN)
class HaushaltController {

    private final Haushaltsplaene haushaltsplaene;
    private final Haushaltsherleitung herleitungen;
    private final Handelnder handelnder;
    private final Tabellenantwort tabellenantwort;
    private final Seitenvergleich seitenvergleich;
    private final MessageSource texte;

    HaushaltController(Haushaltsplaene haushaltsplaene, Haushaltsherleitung herleitungen, Handelnder handelnder,
            Tabellenantwort tabellenantwort, Seitenvergleich seitenvergleich, MessageSource texte) {
        this.seitenvergleich = seitenvergleich;
        this.haushaltsplaene = haushaltsplaene;
        this.herleitungen = herleitungen;
        this.handelnder = handelnder;
        this.tabellenantwort = tabellenantwort;
        this.texte = texte;
    }

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(required = false) @Nullable String vergleich, Model model) {
        model.addAttribute("ansicht", Haushaltsansicht.von(haushaltsplaene.derFassung(kontext.fassung().id()), this::text));
        model.addAttribute("bearbeitbar",
                kontext.fassung().bearbeitbar() && handelnder.darf(Recht.HAUSHALT_BEARBEITEN));
        model.addAttribute("mitHauptbuch", handelnder.darf(Recht.HAUSHALT_LESEN));
        model.addAttribute("vergleichswahl", seitenvergleich.wahl(kontext));
        model.addAttribute("vergleichsergebnis", seitenvergleich.mit(kontext, "haushalt", vergleich).orElse(null));
        return "haushalt/seite";
    }

    @GetMapping({"/herleitung/{groesse}/{planjahr:\\d{4}}", "/herleitung/{groesse}/{planjahr:\\d{4}}/{gegen:\\d{4}}"})
    String herleitung(Fassungskontext kontext, @PathVariable String groesse, @PathVariable int planjahr,
            @PathVariable(required = false) @Nullable Integer gegen,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var plan = haushaltsplaene.derFassung(kontext.fassung().id());
        var jahr = jahr(plan, planjahr);
        if (gegen != null) {
            return tafel(kontext, herleitungen.differenz(kontext, plan, groesse, jahr, jahr(plan, gegen)), htmx, model);
        }
        return tafel(kontext, switch (groesse) {
            case "frei" -> herleitungen.frei(kontext, plan, jahr);
            case "vorlaeufig" -> herleitungen.vorlaeufig(kontext, plan, jahr);
            default -> herleitungen.betrag(kontext, plan, groesse, jahr);
        }, htmx, model);
    }

    @GetMapping("/herleitung/zugaenge/{schluessel}")
    String zugang(Fassungskontext kontext, @PathVariable String schluessel,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var plan = haushaltsplaene.derFassung(kontext.fassung().id());
        return tafel(kontext, herleitungen.zugang(kontext, plan, schluessel), htmx, model);
    }

    @GetMapping("/herleitung/umschichtungen/{schluessel}")
    String umschichtung(Fassungskontext kontext, @PathVariable String schluessel,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Model model) {
        var plan = haushaltsplaene.derFassung(kontext.fassung().id());
        return tafel(kontext, herleitungen.umschichtung(kontext, plan, schluessel), htmx, model);
    }

    private String tafel(Fassungskontext kontext, Herleitung herleitung, @Nullable String htmx, Model model) {
        model.addAttribute("herleitung", herleitung);
        model.addAttribute("brotkrumen", List.of(new Brotkrume(text("haushalt.titel"), kontext.seite().pfad("/haushalt")),
                new Brotkrume(herleitung.titel(), null)));
        return htmx == null ? "web/herleitung" : "web/herleitung :: tafel";
    }

    private Programmjahr jahr(Haushaltsplan plan, int jahr) {
        return plan.spalten().stream().map(Haushaltsplan.Spalte::jahr).filter(j -> j.jahr() == jahr).findFirst()
                .orElseThrow(() -> new NichtGefunden(text("haushalt.nichtgefunden.jahr", Integer.toString(jahr))));
    }

    @GetMapping("/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format) {
        var plan = haushaltsplaene.derFassung(kontext.fassung().id());
        Tabelle tabelle = Haushaltsansicht.von(plan, this::text).tabelle(
                text("haushalt.tabelle", kontext.programm().jahrtext()),
                List.of(text("haushalt.inEuro"), kontext.seite().fassungText() + ", " + kontext.seite().stand()));
        return format.equals("csv") ? tabellenantwort.csv(tabelle.titel(), tabelle)
                : tabellenantwort.xlsx(tabelle.titel(), List.of(tabelle), List.of());
    }

    private String text(String schluessel, Object... einsatz) {
        return texte.getMessage(schluessel, einsatz, Locale.GERMANY);
    }

    private String text(String schluessel) {
        return text(schluessel, new Object[0]);
    }
}
