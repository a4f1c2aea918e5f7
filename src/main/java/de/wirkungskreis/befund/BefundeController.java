package de.wirkungskreis.befund;

import de.wirkungskreis.ausgabe.Tabelle;
import de.wirkungskreis.ausgabe.Tabelle.Spalte;
import de.wirkungskreis.ausgabe.Tabelle.Zelle;
import de.wirkungskreis.ausgabe.Tabellenantwort;
import de.wirkungskreis.ausgabe.Wortlaut;
import de.wirkungskreis.befund.Befund.Schwere;
import de.wirkungskreis.programm.Fassungskontext;
import de.wirkungskreis.web.Brotkrume;
import de.wirkungskreis.zugang.Darf;
import de.wirkungskreis.zugang.Handelnder;
import de.wirkungskreis.zugang.Recht;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Darf(Recht.BEFUNDE_LESEN)
class BefundeController {

    private static final List<String> BEREICHE = List.of("programm", "ziele", "planung", "haushalt");

    private final Befunde befunde;
    private final Tabellenantwort antwort;
    private final Quittungssatz quittungssatz;
    private final Handelnder handelnder;
    private final Wortlaut worte;

    BefundeController(Befunde befunde, Tabellenantwort antwort, Quittungssatz quittungssatz, Handelnder handelnder, Wortlaut worte) {
        this.befunde = befunde;
        this.antwort = antwort;
        this.quittungssatz = quittungssatz;
        this.handelnder = handelnder;
        this.worte = worte;
    }

    @GetMapping("/programme/{jahr}/befunde")
    String befunde(Fassungskontext kontext, @RequestParam(defaultValue = "") String schwere,
            @RequestParam(defaultValue = "") String bereich, Model modell) {
        var alle = befunde.derFassung(kontext.fassung());
        // an unknown word filters nothing instead of everything
        Optional<Schwere> nurSchwere = Arrays.stream(Schwere.values()).filter(s -> s.name().equals(schwere)).findFirst();
        Optional<String> nurBereich = BEREICHE.stream().filter(bereich::equals).findFirst();
        var gezeigt = alle.stream().filter(b -> nurSchwere.stream().allMatch(b.schwere()::equals))
                .filter(b -> nurBereich.stream().allMatch(b.bereich()::equals)).toList();
        Map<Schwere, List<Befund>> gruppen = new EnumMap<>(Schwere.class);
        for (var stufe : Schwere.values()) {
            var derStufe = gezeigt.stream().filter(b -> b.schwere() == stufe).toList();
            if (!derStufe.isEmpty()) {
                gruppen.put(stufe, derStufe);
            }
        }
        modell.addAttribute("gruppen", gruppen);
        modell.addAttribute("anzahl", alle.size());
        modell.addAttribute("quittiert", (int) alle.stream().filter(Befund::quittiert).count());
        modell.addAttribute("quittungssatz", quittungssatz);
        modell.addAttribute("darfQuittieren", kontext.fassung().bearbeitbar() && handelnder.darf(Recht.BEFUNDE_QUITTIEREN));
        modell.addAttribute("gezeigt", gezeigt.size());
        modell.addAttribute("schweren", Schwere.values());
        modell.addAttribute("bereiche", BEREICHE);
        modell.addAttribute("schwere", nurSchwere.map(Schwere::name).orElse(""));
        modell.addAttribute("bereich", nurBereich.orElse(""));
        modell.addAttribute("brotkrumen", List.of(
                new Brotkrume(kontext.seite().jahrtext(), kontext.seite().pfad("")),
                new Brotkrume(text("befund.seite.titel"), null)));
        return "befund/befunde";
    }

    /** All findings, whatever the page filters: who takes them along decides there. */
    @GetMapping("/programme/{jahr}/befunde/tabelle.{format:csv|xlsx}")
    ResponseEntity<byte[]> tabelle(Fassungskontext kontext, @PathVariable String format) {
        var zeilen = befunde.derFassung(kontext.fassung()).stream().map(b -> new Tabelle.Zeile(Tabelle.Zeilenart.NORMAL,
                List.of(Zelle.text(text("befund.schwere." + b.schwere())), Zelle.text(text("befund.bereich." + b.bereich())),
                        Zelle.text(b.satz()), Zelle.text(b.grund()), Zelle.text(b.antwort()),
                        Zelle.text(quittungssatz.zu(b).orElse(""))))).toList();
        var tabelle = new Tabelle(text("befund.seite.titel") + " " + kontext.programm().jahrtext(),
                List.of(Spalte.text(text("befund.filter.schwere")), Spalte.text(text("befund.filter.bereich")),
                        Spalte.text(text("befund.ausgabe.befund")), Spalte.text(text("befund.seite.grund")), Spalte.text(text("befund.seite.antwort")),
                        Spalte.text(text("befund.quittung.titel"))),
                0, zeilen, List.of(text("befund.ausgabe.fassung", kontext.fassung().nummer())));
        return format.equals("csv") ? antwort.csv(tabelle.titel(), tabelle)
                : antwort.xlsx(tabelle.titel(), List.of(tabelle), tabelle.hinweise());
    }

    private String text(String schluessel, Object... angaben) {
        return worte.text(schluessel, angaben);
    }
}
