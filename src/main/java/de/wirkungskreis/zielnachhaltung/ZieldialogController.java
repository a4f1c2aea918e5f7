package de.wirkungskreis.zielnachhaltung;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zeilenart;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.ausgabe.Zahlenformat;
import de.wirkungskreis.programm.Brotkrumen;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.zielnachhaltung.Zieldialogansicht.Massnahmenzeile;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/programme/{jahr}/zielnachhaltung/dialoge")
@Darf(Recht.ZIELDIALOG_LESEN)
class ZieldialogController {

    private final Zieldialogansicht ansichten;
    private final Zieldialoge dialoge;
    private final Handelnder handelnder;
    private final Tabellenantwort antwort;
    private final Wortlaut worte;

    ZieldialogController(Zieldialogansicht ansichten, Zieldialoge dialoge, Handelnder handelnder, Tabellenantwort antwort, Wortlaut worte) {
        this.ansichten = ansichten;
        this.dialoge = dialoge;
        this.handelnder = handelnder;
        this.antwort = antwort;
        this.worte = worte;
    }

    @GetMapping
    String liste(Fassungskontext kontext, Model model) {
        model.addAttribute("dialoge", ansichten.alle(kontext));
        model.addAttribute("massnahmen", ansichten.massnahmen(kontext));
        model.addAttribute("erfassen", handelnder.darf(Recht.ZIELDIALOG_ERFASSEN));
        model.addAttribute("brotkrumen", Brotkrumen.zu(worte, kontext, worte.text("zielnachhaltung.dialoge.titel")));
        return "zielnachhaltung/dialoge";
    }

    @GetMapping("/{id:[0-9]{1,18}}")
    String dialog(Fassungskontext kontext, @PathVariable long id, Model model) {
        var dialog = ansichten.einer(kontext, dialoge.mit(kontext, id));
        model.addAttribute("dialog", dialog);
        model.addAttribute("erfassen", handelnder.darf(Recht.ZIELDIALOG_ERFASSEN));
        var weg = new ArrayList<>(Brotkrumen.zu(worte, kontext, "").subList(0, 2));
        weg.add(new Brotkrume(worte.text("zielnachhaltung.dialoge.titel"), kontext.seite().pfad("/zielnachhaltung/dialoge")));
        weg.add(new Brotkrume(dialog.titel(), null));
        model.addAttribute("brotkrumen", weg);
        return "zielnachhaltung/dialog";
    }

    @GetMapping("/massnahmen.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format) {
        var spalten = Stream.of("vom", "massnahme", "ziel", "verantwortlich", "frist", "stand", "ergebnis")
                .map(s -> Spalte.text(worte.text("zielnachhaltung.spalte." + s))).toList();
        var zeilen = ansichten.massnahmen(kontext).stream().map(ZieldialogController::zeile).toList();
        var tabelle = new Tabelle(worte.text("zielnachhaltung.massnahmen.tabelle", kontext.programm().jahrtext()), spalten, 1, zeilen,
                List.of(worte.text("zielnachhaltung.massnahmen.stand", Zahlenformat.datum(dialoge.heute()))));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle) : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private static Tabelle.Zeile zeile(Massnahmenzeile m) {
        return new Tabelle.Zeile(Zeilenart.NORMAL, Stream.of(m.vom(), m.text(), m.ziel(), m.verantwortlich(), m.frist(), m.stand(), m.ergebnis())
                .map(Zelle::text).toList());
    }
}
