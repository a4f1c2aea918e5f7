package de.wirkungskreis.dokument;

import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.NichtGefunden;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The document on screen and for download. Who may see which Fassung, the Fassungskontext has decided. */
@Controller
@RequestMapping("/programme/{jahr}/dokument")
@Darf(Recht.LESEN)
class DokumentController {

    private final Dokumentwerk werk;
    private final Handelnder handelnder;

    DokumentController(Dokumentwerk werk, Handelnder handelnder) {
        this.werk = werk;
        this.handelnder = handelnder;
    }

    /** {@code pfad} from the root, with Fassung and options. */
    record Angebot(String endung, String pfad) {}

    @GetMapping
    String seite(Fassungskontext kontext, @RequestParam(defaultValue = "false") boolean befunde, Model model) {
        boolean mitBefunden = befunde && handelnder.darf(Recht.BEFUNDE_LESEN);
        var dokument = werk.dokument(kontext.programm(), kontext.fassung(), mitBefunden);
        model.addAttribute("kapitel", dokument.kapitel().stream().map(k -> new Kapitelzeile(k.titel(), "k-" + k.anker())).toList());
        model.addAttribute("angebote", List.of(Ausgabeart.values()).stream()
                .map(art -> new Angebot(art.endung(), pfad(kontext, art, mitBefunden))).toList());
        model.addAttribute("lesen", kontext.seite().pfad("/dokument/lesen" + (mitBefunden ? "?befunde=true" : "")));
        model.addAttribute("befunde", mitBefunden);
        model.addAttribute("darfBefunde", handelnder.darf(Recht.BEFUNDE_LESEN));
        return "dokument/dokument";
    }

    record Kapitelzeile(String titel, String anker) {}

    private static String pfad(Fassungskontext kontext, Ausgabeart art, boolean befunde) {
        return kontext.seite().pfad("/dokument/programm." + art.endung() + (befunde ? "?befunde=true" : ""));
    }

    @GetMapping("/programm.{endung:[a-z]+}")
    ResponseEntity<byte[]> datei(Fassungskontext kontext, @PathVariable String endung,
            @RequestParam(defaultValue = "false") boolean befunde) {
        var art = Ausgabeart.mitEndung(endung).orElseThrow(
                () -> new NichtGefunden("Das Programmdokument gibt es nicht im Format „" + endung + "“."));
        var dokument = werk.dokument(kontext.programm(), kontext.fassung(), befunde && handelnder.darf(Recht.BEFUNDE_LESEN));
        return Tabellenantwort.datei(werk.schreiben(dokument, art), art.medientyp(),
                werk.dateiname(kontext.programm(), kontext.fassung(), art));
    }

    /** The HTML document in the browser, under the same Content-Security-Policy as every page. */
    @GetMapping("/lesen")
    ResponseEntity<byte[]> lesen(Fassungskontext kontext, @RequestParam(defaultValue = "false") boolean befunde) {
        var dokument = werk.dokument(kontext.programm(), kontext.fassung(), befunde && handelnder.darf(Recht.BEFUNDE_LESEN));
        return ResponseEntity.ok().contentType(Ausgabeart.HTML.medientyp()).body(werk.zumLesen(dokument, "dokument.css"));
    }

    @GetMapping(path = "/dokument.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<String> stil() {
        return ResponseEntity.ok(Html.stil(false));
    }
}
